import { relative } from 'node:path';
import { type ConfigProblem, configMessage, type Locale } from '@gouji/core';
import type { Problem } from '../files/problem.ts';
import { withSlashes } from '../files/slashes.ts';
import { type Messages, messagesIn } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';

/** One thing wrong with a configuration; plain data, since it may come from another thread. */
export type ConfigFault =
  | { readonly source: string; readonly problem: ConfigProblem }
  | { readonly source: string; readonly unreadable: Problem };

/** The configuration of a file has mistakes and is not used at all. */
export interface BadConfig {
  readonly kind: 'bad-config';
  /** The configuration; its faults may be in others that it builds on. */
  readonly source: string;
  readonly faults: readonly ConfigFault[];
}

/** What is wrong with a configuration, a line each: `gouji.config.json:3:5: …` */
export function faultLines({ faults }: BadConfig, cwd: string, locale: Locale): string {
  const words = messagesIn(locale);
  return faults
    .map((fault) => {
      const path = withSlashes(relative(cwd, fault.source));
      if ('unreadable' in fault) return words.problemAt(path, words.problem(fault.unreadable));
      const { line, column } = fault.problem.start;
      return `${path}:${line}:${column}: ${configMessage(fault.problem, locale)}`;
    })
    .join('\n');
}

/** The one configuration of a run has mistakes. */
export class ConfigError extends Refusal {
  readonly #lines: string;

  constructor(bad: BadConfig, cwd: string, locale: Locale) {
    super(bad.kind);
    this.name = 'ConfigError';
    this.#lines = faultLines(bad, cwd, locale);
  }

  override inWords(_words: Messages): string {
    return this.#lines;
  }
}
