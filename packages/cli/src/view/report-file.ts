import type { CheckResult, Evaluation, Finding, Fix, Locale, Report } from '@gouji/core';
import { fixOf } from '@gouji/core';
import type { Encoding } from '../files/decode.ts';

/** A text that was read and parsed. */
export interface ReportFile {
  readonly path: string;
  readonly encoding: Encoding;
  readonly report: Report;
}

/** A report with what checking it has shown. Fixes are made when first asked for, and once. */
export class CheckedFile implements ReportFile {
  readonly path: string;
  readonly encoding: Encoding;
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly evaluation: Evaluation;
  readonly locale: Locale;
  readonly #fixes = new Map<Finding, Fix | null>();

  constructor(file: ReportFile, result: CheckResult, locale: Locale) {
    this.path = file.path;
    this.encoding = file.encoding;
    this.report = file.report;
    this.findings = result.findings;
    this.evaluation = result.evaluation;
    this.locale = locale;
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
