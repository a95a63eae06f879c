import type { TextInput } from '../files/read-text.ts';
import { CHECK_REPORTERS } from '../formats/check/index.ts';
import type { Reporter } from '../formats/reporter.ts';
import { messagesIn } from '../messages/index.ts';
import type { CheckRequest } from '../requests.ts';
import type { CheckedFile, ReportFile } from '../view/report-file.ts';
import { type RunSummary, summaryOf } from '../view/run-summary.ts';
import { reportersOf } from './channels.ts';
import { Checker } from './checker.ts';
import { type FixedFile, fixFile } from './fix-file.ts';
import type { Outcome, Work } from './outcome.ts';
import { type Settled, settle } from './settle.ts';
import type { Surroundings } from './surroundings.ts';

/** Checks each report, and fixes it first where that is asked for. */
export function checkWork(request: CheckRequest, { cwd, views }: Surroundings): Work {
  const reporters = reportersOf(request, views, CHECK_REPORTERS);
  return new CheckWork(request, new Checker(request, { cwd }), reporters);
}

class CheckWork implements Work {
  readonly frames: readonly Reporter<CheckedFile>[];
  readonly #request: CheckRequest;
  readonly #checker: Checker;
  readonly #countFixes: boolean;

  constructor(request: CheckRequest, checker: Checker, reporters: readonly Reporter<CheckedFile>[]) {
    this.frames = reporters;
    this.#request = request;
    this.#checker = checker;
    this.#countFixes = reporters.some(({ countsFixes }) => countsFixes);
  }

  async do(input: TextInput): Promise<Outcome> {
    const settled = await settle(input, this.#checker);
    if (settled.kind !== 'settled') return settled;
    const { checked, fixed, remarks, ...rest } = await this.#result(input, settled);
    return {
      ...rest,
      kind: 'report',
      path: input.path,
      pieces: this.frames.map((reporter) => reporter.file(checked)),
      summary: summaryOf(checked, this.#countFixes, fixed),
      changed: fixed > 0,
      remarks: [...settled.remarks, ...remarks],
    };
  }

  notes({ known, gone, fixed, changed }: RunSummary): readonly string[] {
    const { locale, scope } = this.#request;
    const { baseline, fix } = messagesIn(locale);
    return [
      known + gone > 0 ? baseline.known(known, gone) : '',
      ...(fixed > 0 ? [fix.fixed(fixed, changed), scope?.kind === 'staged' ? fix.stagedFixed : ''] : []),
    ];
  }

  async #result(input: TextInput, { file, terms }: Settled): Promise<FixedFile> {
    const check = (now: ReportFile): CheckedFile => this.#checker.checkBy(terms, now);
    const checked = check(file);
    const { fix } = this.#request;
    if (fix === null) return { checked, fixed: 0, remarks: [] };
    return fixFile(input, checked, fix.safety, check);
  }
}
