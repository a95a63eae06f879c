import type { Severity } from '@gouji/core';
import type { CheckedFile } from './report-file.ts';

/** Running totals over checked files. */
export class Tally {
  files = 0;
  fixable = 0;
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };

  add(file: CheckedFile): void {
    this.files++;
    this.fixable += file.fixable;
    for (const { severity } of file.findings) this.counts[severity]++;
  }

  get findings(): number {
    return this.counts.error + this.counts.warning + this.counts.info;
  }
}
