import {
  type Evaluation,
  evaluate,
  type Finding,
  type Fix,
  type FormId,
  fixOf,
  type Locale,
  parseReport,
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

/** A text that is parsed when somebody wants its report. */
export class UnparsedFile implements ReportFile {
  readonly path: string;
  readonly absolute: string | null;
  readonly encoding: Encoding;
  readonly #text: string;
  #report: Report | undefined;

  constructor({ path, absolute, encoding, text }: Omit<ReportFile, 'report'> & { readonly text: string }) {
    this.path = path;
    this.absolute = absolute;
    this.encoding = encoding;
    this.#text = text;
  }

  get report(): Report {
    this.#report ??= parseReport(this.#text);
    return this.#report;
  }
}

/** How many identities there are and how they stand. */
export type IdentityCounts = Pick<Evaluation, 'evaluated' | 'failed' | 'unverifiable' | 'allZero'>;

/** Which report it is. */
export interface About {
  readonly organization: string | null;
  readonly year: number | null;
  readonly form: FormId;
}

/** What checking a text shows, whatever is asked for. Plain data but for the evaluation: it can be kept. */
export interface Examined {
  readonly findings: readonly Finding[];
  /** What comments in the text silence. */
  readonly suppressed: readonly Suppressed[];
  readonly identities: IdentityCounts;
  readonly about: About;
  readonly evaluation?: Evaluation;
}

export function aboutOf({ organization, year, form }: Report): About {
  return { organization: organization?.value ?? null, year: year?.value ?? null, form: form.id };
}

export function countsOf({ evaluated, failed, unverifiable, allZero }: Evaluation): IdentityCounts {
  return { evaluated, failed, unverifiable, allZero };
}

/** Of what checking shows, what is told. */
export interface Told {
  readonly findings: readonly Finding[];
  /** How many more the baseline has, and how many entries of it have nothing to stand for any more. */
  readonly known: number;
  readonly gone: number;
}

/**
 * A report with what checking it has shown. Fixes are made when first asked for, and once; so is the report itself,
 * where what it shows was known from an earlier run.
 */
export class CheckedFile implements ReportFile {
  readonly path: string;
  readonly absolute: string | null;
  readonly encoding: Encoding;
  readonly findings: readonly Finding[];
  readonly known: number;
  readonly gone: number;
  readonly suppressed: readonly Suppressed[];
  readonly identities: IdentityCounts;
  readonly about: About;
  readonly locale: Locale;
  readonly #file: ReportFile;
  #evaluation: Evaluation | undefined;
  readonly #fixes = new Map<Finding, Fix | null>();

  constructor(file: ReportFile, examined: Examined, told: Told, locale: Locale) {
    this.path = file.path;
    this.absolute = file.absolute;
    this.encoding = file.encoding;
    this.findings = told.findings;
    this.known = told.known;
    this.gone = told.gone;
    this.suppressed = examined.suppressed;
    this.identities = examined.identities;
    this.about = examined.about;
    this.locale = locale;
    this.#file = file;
    this.#evaluation = examined.evaluation;
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
