import type { Locale } from '@gouji/core';
import type { Command } from 'commander';
import { printable } from '../terminal/printable.ts';
import { type Candidate, complete } from './complete.ts';
import { ruleCandidates } from './rule-candidates.ts';

/**
 * The answer to a shell that asks what a word may become.
 *
 * @param index which of the words is being written, counted from 1; shells may leave out an empty last one
 */
export async function answer(
  program: Command,
  index: number,
  given: readonly string[],
  locale: Locale,
): Promise<string> {
  const words = [...given.slice(0, index - 1), given[index - 1] ?? ''];
  const rules = async (): Promise<readonly Candidate[]> => ruleCandidates(locale);
  const { candidates, files } = await complete(program, words, { rule: rules, rules });
  const lines = candidates.map(({ value, about }) =>
    about === '' ? value : `${value}\t${printable(about)}`,
  );
  return [...lines, files ? ':files' : ':'].map((line) => `${line}\n`).join('');
}
