import type { Severity } from '@gouji/core';
import type { Encoding } from '../files/decode.ts';
import type { About, CheckedFile, IdentityCounts } from './report-file.ts';

export type Counts = Readonly<Record<Severity, number>>;

/** What a run says of one report in a line of an overview. Plain data: it may come from another thread. */
export interface FileSummary extends About {
  readonly path: string;
  readonly encoding: Encoding;
  readonly counts: Counts;
  readonly identities: IdentityCounts;
  /** Findings with a fix; 0 where nobody asked for the number, since every fix must be made to know. */
  readonly fixable: number;
  /** Fixes that were applied. */
  readonly fixed: number;
  /** Findings that the baseline has, and entries of it that have nothing to stand for any more. */
  readonly known: number;
  readonly gone: number;
}

export function summaryOf(file: CheckedFile, countFixes: boolean, fixed = 0): FileSummary {
  const { path, encoding, about, identities } = file;
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of file.findings) counts[severity]++;
  return {
    path,
    encoding,
    ...about,
    counts,
    identities,
    fixable: countFixes ? file.fixable : 0,
    fixed,
    known: file.known,
    gone: file.gone,
  };
}

/** What formats are told at the end. */
export interface RunSummary {
  readonly reports: number;
  readonly counts: Counts;
  readonly fixable: number;
  readonly fixed: number;
  /** Reports that were, or would be, changed. */
  readonly changed: number;
  readonly known: number;
  readonly gone: number;
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
  /** In input order; empty unless a format asked for it. */
  readonly files: readonly FileSummary[];
}

/** Running totals of a run. */
export class Tally implements RunSummary {
  reports = 0;
  fixable = 0;
  fixed = 0;
  changed = 0;
  known = 0;
  gone = 0;
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly unreadable: { path: string; message: string }[] = [];
  readonly files: FileSummary[] = [];
  readonly #keepsFiles: boolean;

  constructor(keepsFiles: boolean) {
    this.#keepsFiles = keepsFiles;
  }

  add(file: FileSummary): void {
    this.reports++;
    this.fixable += file.fixable;
    this.fixed += file.fixed;
    this.known += file.known;
    this.gone += file.gone;
    for (const severity of ['error', 'warning', 'info'] as const)
      this.counts[severity] += file.counts[severity];
    if (this.#keepsFiles) this.files.push(file);
  }
}
