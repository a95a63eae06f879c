import {
  type Evaluation,
  evaluate,
  type Finding,
  type Fix,
  fixOf,
  type Locale,
  type Report,
  type SourceText,
  type Suppressed,
} from '@gouji/core';
import type { Encoding } from '../files/decode.ts';

/** A text that was read and parsed. */
export interface ReportFile {
  /** As it is shown. */
  readonly path: string;
  /** Null for standard input. */
  readonly absolute: string | null;
  readonly encoding: Encoding;
  readonly report: Report;
}

/** How many identities there are and how they stand. */
export type IdentityCounts = Pick<Evaluation, 'evaluated' | 'failed' | 'unverifiable' | 'allZero'>;

/** What checking has shown. */
interface Found {
  /** Those that are told. */
  readonly findings: readonly Finding[];
  /** How many more the baseline has, and how many entries of it have nothing to stand for any more. */
  readonly known?: number;
  readonly gone?: number;
  /** What comments in the text silence. */
  readonly suppressed?: readonly Suppressed[];
  readonly evaluation?: Evaluation;
}

/** A report with what checking it has shown. Fixes are made when first asked for, and once. */
export class CheckedFile implements ReportFile {
  readonly path: string;
  readonly absolute: string | null;
  readonly encoding: Encoding;
  readonly findings: readonly Finding[];
  readonly known: number;
  readonly gone: number;
  readonly suppressed: readonly Suppressed[];
  readonly locale: Locale;
  readonly #file: ReportFile;
  #evaluation: Evaluation | undefined;
  readonly #fixes = new Map<Finding, Fix | null>();

  constructor(file: ReportFile, found: Found, locale: Locale) {
    this.path = file.path;
    this.absolute = file.absolute;
    this.encoding = file.encoding;
    this.findings = found.findings;
    this.known = found.known ?? 0;
    this.gone = found.gone ?? 0;
    this.suppressed = found.suppressed ?? [];
    this.locale = locale;
    this.#file = file;
    this.#evaluation = found.evaluation;
  }

  get report(): Report {
    return this.#file.report;
  }

  get source(): SourceText {
    return this.report.source;
  }

  get evaluation(): Evaluation {
    this.#evaluation ??= evaluate(this.report);
    return this.#evaluation;
  }

  get identities(): IdentityCounts {
    const { evaluated, failed, unverifiable, allZero } = this.evaluation;
    return { evaluated, failed, unverifiable, allZero };
  }

  fix(finding: Finding): Fix | null {
    let fix = this.#fixes.get(finding);
    if (fix === undefined) {
      fix = fixOf(finding, this.report, this.locale);
      this.#fixes.set(finding, fix);
    }
    return fix;
  }

  get fixable(): number {
    return this.findings.filter((finding) => this.fix(finding) !== null).length;
  }
}
