import type { Severity } from '@gouji/core';
import type { CheckedFile } from './report-file.ts';

/** Running totals over checked files. */
export class Tally {
  files = 0;
  /** Findings with a fix; counted only where asked for, since every fix must be made to know. */
  fixable = 0;
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };

  add(file: CheckedFile, countFixes: boolean): void {
    this.files++;
    if (countFixes) this.fixable += file.fixable;
    for (const { severity } of file.findings) this.counts[severity]++;
  }

  get findings(): number {
    return this.counts.error + this.counts.warning + this.counts.info;
  }
}
