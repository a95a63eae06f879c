import type { FixSafety } from '@gouji/core';
import type { TextInput } from '../files/read-text.ts';
import { rewrite } from '../files/rewrite.ts';
import type { CheckedFile, ReportFile } from '../view/report-file.ts';
import { fixText } from './fix-text.ts';
import type { Remark } from './outcome.ts';

/** A report as it is after the fixes that could be written. */
export interface FixedFile {
  readonly checked: CheckedFile;
  /** How many fixes were applied. */
  readonly fixed: number;
  readonly remarks: readonly Remark[];
  /** What standard input has become. */
  readonly stdin?: Uint8Array;
}

/** Applies what fixes can be applied and writes the file; what is left as it is stays as it was checked before. */
export async function fixFile(
  input: TextInput,
  before: CheckedFile,
  safety: FixSafety,
  check: (file: ReportFile) => CheckedFile,
): Promise<FixedFile> {
  const unchanged: FixedFile = { checked: before, fixed: 0, remarks: [] };
  const after = fixText(before, safety, check);
  if (after === null) return input.absolute === null ? { ...unchanged, stdin: input.bytes } : unchanged;
  const { unwritten, ...rest } = await rewrite(input, after.checked.report.source.text);
  if (unwritten !== null)
    return { ...unchanged, ...rest, remarks: [{ kind: 'unwritten', reason: unwritten }] };
  return { ...rest, checked: after.checked, fixed: after.fixes, remarks: [] };
}
