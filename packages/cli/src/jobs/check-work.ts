import type { Cache } from '../cache/cache.ts';
import type { TextInput } from '../files/read-text.ts';
import { CHECK_REPORTERS } from '../formats/check/index.ts';
import type { Reporter } from '../formats/reporter.ts';
import { messagesIn } from '../messages/index.ts';
import type { CheckRequest } from '../requests.ts';
import { Meter, timed } from '../stats/meter.ts';
import { version } from '../version.ts';
import type { CheckedFile, ReportFile } from '../view/report-file.ts';
import { type RunSummary, summaryOf } from '../view/run-summary.ts';
import { reportersOf } from './channels.ts';
import { Checker } from './checker.ts';
import { type FixedFile, fixFile } from './fix-file.ts';
import type { Outcome, Work } from './outcome.ts';
import { recallOrSettle } from './recall.ts';
import type { Settled } from './settle.ts';
import type { Surroundings } from './surroundings.ts';

/** Checks each report, and fixes it first where that is asked for. */
export async function checkWork(request: CheckRequest, { cwd, views }: Surroundings): Promise<Work> {
  const meter = request.stats ? new Meter() : null;
  const checker = new Checker(request, { cwd }, meter);
  const reporters = reportersOf(request, views, CHECK_REPORTERS);
  return new CheckWork(request, checker, reporters, await openCache(request), meter);
}

async function openCache({ cache }: CheckRequest): Promise<Cache | null> {
  if (cache === null) return null;
  // In a file of its own: what makes hashes takes its time to load, and most runs need none.
  const { Cache } = await import('../cache/cache.ts');
  return new Cache(cache, version());
}

class CheckWork implements Work {
  readonly frames: readonly Reporter<CheckedFile>[];
  readonly meter: Meter | null;
  readonly #request: CheckRequest;
  readonly #checker: Checker;
  readonly #cache: Cache | null;
  readonly #countFixes: boolean;

  constructor(
    request: CheckRequest,
    checker: Checker,
    reporters: readonly Reporter<CheckedFile>[],
    cache: Cache | null,
    meter: Meter | null,
  ) {
    this.frames = reporters;
    this.meter = meter;
    this.#request = request;
    this.#checker = checker;
    this.#cache = cache;
    this.#countFixes = reporters.some(({ countsFixes }) => countsFixes);
  }

  async do(input: TextInput): Promise<Outcome> {
    const settled = await recallOrSettle(input, this.#checker, this.#cache, this.meter);
    if (settled.kind !== 'settled') return settled;
    const { checked, fixed, remarks, ...rest } = await this.#result(input, settled);
    return {
      ...rest,
      kind: 'report',
      path: input.path,
      pieces: timed(this.meter, 'write', () => this.frames.map((reporter) => reporter.file(checked))),
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

  async #result(input: TextInput, { file, terms, known, keep }: Settled): Promise<FixedFile> {
    const examined = known ?? this.#checker.examine(terms, file);
    keep?.(examined);
    const checked = this.#checker.checkedFile(file, examined);
    const { fix } = this.#request;
    if (fix === null) return { checked, fixed: 0, remarks: [] };
    return fixFile(input, checked, fix.safety, (now: ReportFile) => this.#checker.checkBy(terms, now));
  }
}
