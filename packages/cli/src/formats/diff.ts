import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Decoded } from '../files/decode.ts';
import { printable } from '../terminal/printable.ts';
import type { View } from './reporter.ts';

const CONTEXT = 3;
const MARK = '\ufeff';

/** A change as a unified diff. For a program it is exact, so that it can be applied; a terminal is shown no controls. */
export function diffOf(
  { path, text, bom }: Pick<Decoded, 'text' | 'bom'> & { readonly path: string },
  after: string,
  { paint, terminal }: View,
): string {
  const mark = bom ? MARK : '';
  const options = { context: CONTEXT, headerOptions: FILE_HEADERS_ONLY };
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, mark + text, mark + after, '', '', options);
  const shown = terminal
    ? patch
        .split('\n')
        .map((line) => printable(line.replace(/\r$/u, '')))
        .join('\n')
    : patch;
  return shown.replaceAll(/^.+$/gmu, (line) => paintOf(line, paint)(line));
}

type Paint = View['paint'];

function paintOf(line: string, paint: Paint): (text: string) => string {
  if (line.startsWith('--- ') || line.startsWith('+++ ')) return paint.strong;
  if (line.startsWith('@@')) return paint.faint;
  if (line.startsWith('+')) return paint.good;
  return line.startsWith('-') ? paint.bad : (text) => text;
}
