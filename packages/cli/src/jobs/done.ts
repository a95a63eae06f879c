import type { Located } from '../files/locate.ts';
import type { Outcome } from './outcome.ts';

type OperandEnd = Extract<Located, { kind: 'operand-end' }>;

/** What became of something that was located. */
export type Done = Outcome | OperandEnd;

/** What is no file, passed on. */
export function passed(located: Exclude<Located, { kind: 'file' }>): Done {
  return located.kind === 'problem' ? { ...located, kind: 'unreadable' } : located;
}
