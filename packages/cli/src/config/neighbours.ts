import { basename, dirname, extname, relative, resolve } from 'node:path';
import {
  historyPath,
  isReport,
  parseReport,
  type Report,
  type ResolvedConfig,
  type Surroundings,
} from '@gouji/core';
import { decode } from '../files/decode.ts';
import { byCodeUnits } from '../files/location.ts';
import { type Problem, problemOf } from '../files/problem.ts';
import { readFileBytes } from '../files/read-bytes.ts';
import { withSlashes } from '../files/slashes.ts';

/** The reports that a configuration says to compare with; `undefined` where it says nothing of them. */
export interface Neighbours extends Pick<Surroundings, 'lastYear' | 'units'> {
  /** Configured reports that are not there or cannot be read. */
  readonly missing: readonly MissingNeighbour[];
}

/** Plain data: it may come from another thread. */
export interface MissingNeighbour {
  readonly role: 'last-year' | 'unit';
  readonly absolute: string;
  readonly problem: Problem;
}

type Units = Pick<Neighbours, 'units' | 'missing'> & { readonly paths: ReadonlySet<string> };

/** Reads last year's reports and the units' reports. The units are kept, since they belong to several files or none. */
export class NeighbourReader {
  readonly #limit: number;
  #units: { readonly key: string; readonly value: Promise<Units> } | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @param path absolute */
  async of(path: string, report: Report, config: ResolvedConfig): Promise<Neighbours> {
    const missing: MissingNeighbour[] = [];
    const lastYear = await this.#lastYear(path, report, config, missing);
    const units = await this.#unitsOf(path, config, missing);
    return { missing, ...(lastYear && { lastYear }), ...(units && { units }) };
  }

  async #lastYear(
    path: string,
    report: Report,
    { history, profile }: ResolvedConfig,
    missing: MissingNeighbour[],
  ): Promise<Report | undefined> {
    if (history === undefined) return undefined;
    const folder = dirname(history.source);
    const ext = extname(path);
    const dir = withSlashes(relative(folder, dirname(path)));
    const year = report.year?.value ?? profile?.year ?? null;
    const found = historyPath(history.pattern, { dir, name: basename(path, ext), ext, year });
    if (found === null) return undefined;
    const absolute = resolve(folder, found);
    const content = await readReport(absolute, this.#limit);
    if (isParsed(content)) return content;
    missing.push({ role: 'last-year', absolute, problem: content });
    return undefined;
  }

  /** A report that is itself among the units is a unit's, not the one that sums them up. */
  async #unitsOf(
    path: string,
    { units }: ResolvedConfig,
    missing: MissingNeighbour[],
  ): Promise<readonly Report[] | undefined> {
    if (units === undefined) return undefined;
    const key = JSON.stringify(units);
    if (this.#units?.key !== key) this.#units = { key, value: readUnits(units, this.#limit) };
    const read = await this.#units.value;
    if (read.paths.has(path)) return undefined;
    missing.push(...read.missing);
    return read.units;
  }
}

/** No units where one of them cannot be read: sums without it would be false alarms. */
async function readUnits(
  { globs, source }: NonNullable<ResolvedConfig['units']>,
  limit: number,
): Promise<Units> {
  const { glob } = await import('tinyglobby');
  const paths = await glob([...globs], { cwd: dirname(source), absolute: true, expandDirectories: false });
  const missing: MissingNeighbour[] = [];
  const units: Report[] = [];
  for (const absolute of paths.map((path) => resolve(path)).sort(byCodeUnits)) {
    const content = await readReport(absolute, limit);
    if (!isParsed(content)) missing.push({ role: 'unit', absolute, problem: content });
    else if (isReport(content)) units.push(content);
  }
  const whole = missing.length === 0 && units.length > 0;
  return { missing, paths: new Set(paths.map((path) => resolve(path))), ...(whole && { units }) };
}

async function readReport(absolute: string, limit: number): Promise<Report | Problem> {
  try {
    const content = await readFileBytes(absolute, limit);
    if (content.kind === 'too-large') return { kind: 'too-large', limit };
    const text = decode(content.bytes);
    return text.kind === 'text' ? parseReport(text.text) : text;
  } catch (error) {
    return problemOf(error);
  }
}

function isParsed(content: Report | Problem): content is Report {
  return !('kind' in content);
}
