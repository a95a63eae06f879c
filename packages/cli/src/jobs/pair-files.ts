import { organKey, pairByOrgan, type Report } from '@gouji/core';
import type { UnpairedReason, UnpairedReport } from '../view/compared.ts';
import type { ReportFile } from '../view/report-file.ts';

/** Last year's reports with this year's, in the order of this year's, and those that found no partner. */
export interface PairedFiles {
  readonly pairs: readonly (readonly [last: ReportFile, current: ReportFile])[];
  readonly unpaired: readonly UnpairedReport[];
}

/** Pairs reports by organ. */
export function pairFiles(last: readonly ReportFile[], current: readonly ReportFile[]): PairedFiles {
  const fileOf = new Map<Report, ReportFile>([...last, ...current].map((file) => [file.report, file]));
  const reports = (files: readonly ReportFile[]): Report[] => files.map(({ report }) => report);
  const { pairs, onlyA, onlyB } = pairByOrgan(reports(last), reports(current));
  const known = new Set(pairs.flat().map(organKey));
  const single = (side: UnpairedReport['side']): ((report: Report) => UnpairedReport) => {
    return (report) => ({ file: fileOf.get(report)!, side, reason: reasonOf(report, known) });
  };
  return {
    pairs: inOrderOf(current, pairs).map(([a, b]) => [fileOf.get(a)!, fileOf.get(b)!]),
    unpaired: [...onlyA.map(single('last')), ...onlyB.map(single('current'))],
  };
}

/** One report on either side, whatever organs they name. */
export function theOnlyPair([last]: readonly ReportFile[], [current]: readonly ReportFile[]): PairedFiles {
  return { pairs: last === undefined || current === undefined ? [] : [[last, current]], unpaired: [] };
}

type Pair = readonly [last: Report, current: Report];

function inOrderOf(current: readonly ReportFile[], pairs: readonly Pair[]): readonly Pair[] {
  const places = new Map(current.map(({ report }, at) => [report, at]));
  const placeOf = ([, report]: Pair): number => places.get(report) ?? 0;
  return [...pairs].sort((a, b) => placeOf(a) - placeOf(b));
}

function reasonOf(report: Report, paired: ReadonlySet<string | null>): UnpairedReason {
  const key = organKey(report);
  if (key === null) return 'no-organ';
  return paired.has(key) ? 'second-report' : 'no-counterpart';
}
