import { type Finding, messageOf } from '@gouji/core';
import type { CheckedFile } from './report-file.ts';

/** The message of a finding on one line. */
export function singleLineMessage(finding: Finding, { locale }: CheckedFile): string {
  return messageOf(finding, locale).replace(/\s*\n\s*/g, ' ');
}
