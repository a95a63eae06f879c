import { historyPath, isReport, type Report, type ResolvedConfig, type Surroundings } from '@gouji/core';
import type { FileSystem } from '../runtime/runtime.ts';
import { filesMatching } from './globs.ts';
import type { StoredReports } from './stored-reports.ts';
import { canonical, folderOf, nameParts, relativePath, resolveIn } from './uris.ts';

/** The reports that a configuration says to compare one with. */
export interface Neighbours {
  readonly surroundings: Surroundings;
  /** Files whose change or appearance changes what is found. */
  readonly files: readonly string[];
  /** Configured, but not there or not to be read. */
  readonly missing: { readonly lastYear?: string; readonly units?: string };
}

/** @param lasting whether last year's report will be needed again */
export async function neighboursOf(
  uri: string,
  report: Report,
  config: ResolvedConfig,
  reports: StoredReports,
  files: FileSystem,
  lasting: boolean,
): Promise<Neighbours> {
  const last = lastYearUri(uri, report, config);
  const lastYear = last === null ? null : await (lasting ? reports.get(last) : reports.once(last));
  const units = await unitsOf(uri, config, reports, files);
  return {
    surroundings: { ...(lastYear && { lastYear }), ...(units.reports && { units: units.reports }) },
    files: [...(last === null ? [] : [last]), ...units.files],
    missing: {
      ...(last !== null && lastYear === null && { lastYear: last }),
      ...(units.missing && config.units !== undefined && { units: config.units.source }),
    },
  };
}

/** Where last year's report should be; null where no configuration says so, or the year it needs is not known. */
export function lastYearUri(
  uri: string,
  report: Report,
  { history, profile }: ResolvedConfig,
): string | null {
  if (history === undefined) return null;
  const folder = folderOf(history.source);
  const dir = relativePath(folder, folderOf(uri));
  if (dir === null) return null;
  const year = report.year?.value ?? profile?.year ?? null;
  const path = historyPath(history.pattern, { dir, ...nameParts(uri), year });
  return path === null ? null : resolveIn(folder, path);
}

interface Units {
  readonly files: readonly string[];
  readonly reports: readonly Report[] | null;
  readonly missing: boolean;
}

const NO_UNITS: Units = { files: [], reports: null, missing: false };

/**
 * A report that is itself among the units is a unit's, not the one that sums them up. No units where one of them cannot
 * be read: sums without it would be false alarms.
 */
async function unitsOf(
  uri: string,
  { units }: ResolvedConfig,
  reports: StoredReports,
  files: FileSystem,
): Promise<Units> {
  if (units === undefined) return NO_UNITS;
  const found = await filesMatching(units.globs, folderOf(units.source), files);
  if (found.includes(canonical(uri))) return NO_UNITS;
  const read: Report[] = [];
  for (const unit of found) {
    const report = await reports.get(unit);
    if (report === null) return { files: found, reports: null, missing: true };
    if (isReport(report)) read.push(report);
  }
  const empty = read.length === 0;
  return { files: found, reports: empty ? null : read, missing: empty };
}
