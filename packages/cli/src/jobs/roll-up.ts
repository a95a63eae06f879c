import { parseReport } from '@gouji/core';
import { type BadConfig, ConfigError } from '../config/config-fault.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { ROLLUP_WRITERS } from '../formats/rollup/index.ts';
import type { Host } from '../host.ts';
import { messagesIn } from '../messages/index.ts';
import { makeFile, mayBeMade } from '../output/new-file.ts';
import { speaker } from '../output/speaker.ts';
import type { RollUpRequest } from '../requests.ts';
import { printable } from '../terminal/printable.ts';
import type { ReportFile } from '../view/report-file.ts';
import { isFaulty, type RolledUp } from '../view/rolled-up.ts';
import { summaryOf } from '../view/run-summary.ts';
import { addUp, consolidatedText, unitReports } from './add-up.ts';
import { Checker } from './checker.ts';
import { exceeds } from './limits.ts';
import { onlyGroup } from './only-group.ts';
import { expectedUnits, readUnits, readWhole } from './roll-up-inputs.ts';
import { isOfYear, RollUpRefusal, termsOf } from './roll-up-terms.ts';
import { writeResult } from './write-result.ts';

/** How the sums are called where they are in no file. */
const UNSAVED = '<rollup>';
/** More reports of another year are counted, not named. */
const MOST_NAMED = 5;

/** Adds up the reports of a government's units, writes the sums, and says where a consolidated report differs. */
export async function rollUpReports(request: RollUpRequest, host: Host): Promise<ExitCode> {
  const { against, out } = request;
  if (out !== null) mayBeMade(out, host.cwd);
  const whole = against === null ? null : await readWhole(against, request, host);
  const expected = await expectedUnits(request, host);
  // Why one of them could not be read has been said.
  if (whole === undefined || expected === undefined) return EXIT.failure;
  const rolled = await rollUpAs({ whole, expected }, request, host);
  await writeResult(rolled, ROLLUP_WRITERS, request, host);
  await tellMore(rolled, request, host);
  return exitCodeOf(rolled, request);
}

interface Given {
  readonly whole: ReportFile | null;
  /** The organs that must be among the units. */
  readonly expected: readonly string[];
}

async function rollUpAs({ whole, expected }: Given, request: RollUpRequest, host: Host): Promise<RolledUp> {
  const checker = new Checker({ ...request, ...onlyGroup('rollup') }, host);
  const place = whole ?? { path: request.out?.path ?? UNSAVED, absolute: null };
  const { config } = sound(await checker.configOf(place), request, host);
  const { reports, unreadable } = await readUnits(request, config.units, host);
  const terms = termsOf(request, reports, whole, config.profile);
  const added = addUp(reports, whole, terms);
  const text = consolidatedText(added.rollUp, terms, request.title);
  if (request.out !== null) {
    if (terms.organ === null) throw new RollUpRefusal({ kind: 'no-organ' });
    makeFile(request.out, text, host.cwd);
  }
  const consolidated = whole ?? { ...place, encoding: 'utf-8' as const, report: parseReport(text) };
  // Of another year's reports, which are not in the sums, there is nothing to say but that.
  const units = whole === null ? reports.filter((file) => isOfYear(file, terms.year)) : reports;
  const surroundings = { units: units.map(({ report }) => report), unitNames: expected };
  const checked = sound(await checker.check(consolidated, surroundings), request, host);
  return { ...terms, ...added, units: unitReports(reports, added.rollUp), whole: checked, unreadable };
}

function sound<Result extends object>(
  result: Result,
  { locale }: RollUpRequest,
  { cwd }: Host,
): Exclude<Result, BadConfig> {
  if (isBad(result)) throw new ConfigError(result, cwd, locale);
  return result as Exclude<Result, BadConfig>;
}

function isBad(result: object): result is BadConfig {
  return 'kind' in result && result.kind === 'bad-config';
}

async function tellMore(
  { units, year }: RolledUp,
  { out, locale, quiet }: RollUpRequest,
  host: Host,
): Promise<void> {
  const { rollup } = messagesIn(locale);
  const say = speaker(host.stderr);
  const others = units
    .filter(({ file, counted }) => !counted && !isOfYear(file, year))
    .map(({ file }) => printable(file.path));
  if (others.length > 0)
    await say(rollup.otherYear(others.slice(0, MOST_NAMED), Math.max(0, others.length - MOST_NAMED), year));
  if (out !== null && !quiet) await say(rollup.written(printable(out.path)));
}

function exitCodeOf({ against, unreadable, units, whole }: RolledUp, request: RollUpRequest): ExitCode {
  if (unreadable.length > 0 || against?.comparable === false) return EXIT.failure;
  const { counts } = summaryOf(whole, false);
  const faulty = units.filter(isFaulty).length;
  return exceeds({ ...counts, error: counts.error + faulty }, request) ? EXIT.findings : EXIT.ok;
}
