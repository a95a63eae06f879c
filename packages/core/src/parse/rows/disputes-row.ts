import type { Tokens } from '../cells/tokens.ts';
import type { RowDraft } from './row-draft.ts';

/**
 * The row of numbers of table 4: the longest run of values behind its heads. Where heads stand between the values
 * (each number below its own head), the runs together are the row.
 */
export function disputesDraft(drafts: readonly RowDraft[], tokens: Tokens, columns: number): RowDraft | null {
  const runs = drafts.filter((d) => d.values.length > 0);
  let longest: RowDraft | null = null;
  for (const run of runs) {
    if (run.label.length > 0 && isFarBelow(run, tokens)) continue;
    if (longest === null || run.values.length > longest.values.length) longest = run;
  }
  if (longest === null || longest.values.length === columns) return longest;
  const below = runs.filter((r) => r.label.length === 0);
  const values = below.flatMap((r) => r.values);
  return values.length === columns ? { ...longest, values, read: below.flatMap((r) => r.read) } : longest;
}

/** Numbers behind words that are no heads are prose. */
function isFarBelow(run: RowDraft, { tokens }: Tokens): boolean {
  const before = tokens[run.values[0]! - 1];
  return before?.kind === 'text' && run.values.length < 3;
}
