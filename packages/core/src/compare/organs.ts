import type { Report } from '../parse/report.ts';

/** What an organ's name is compared by: 锦石乡 and 锦石乡人民政府 are the same. Null where the report names no organ. */
export function organKey({ organization }: Report): string | null {
  return organization === null ? null : keyOfName(organization.value);
}

export function keyOfName(name: string): string {
  return name.replace(/\s/gu, '').replace(/人民政府$|(?<=街道)办事处$/u, '');
}

/** A shorter name is too common to be the rest of a longer one. */
const SHORTEST = 3;

/** Whether two keys name the same organ, one of them perhaps without its county: 锦石乡, 湘潭县锦石乡. */
export function isSameOrgan(a: string, b: string): boolean {
  return a === b || endsWithName(a, b) || endsWithName(b, a);
}

function endsWithName(long: string, short: string): boolean {
  return (
    short.length >= SHORTEST &&
    long.endsWith(short) &&
    /[省市县区州盟旗]$/u.test(long.slice(0, -short.length))
  );
}

export interface PairedReports {
  readonly pairs: readonly (readonly [a: Report, b: Report])[];
  readonly onlyA: readonly Report[];
  readonly onlyB: readonly Report[];
}

/**
 * Pairs the reports of two sets by organ, e.g. last year's with this year's. Exact names first; then a name with its
 * county and one without, where there is only one such pair. Reports that name no organ stay single. Linear.
 */
export function pairByOrgan(a: readonly Report[], b: readonly Report[]): PairedReports {
  const pairs: [Report, Report][] = [];
  const used = new Set<Report>();
  const pair = (one: Report, other: Report): void => {
    pairs.push([one, other]);
    used.add(one).add(other);
  };
  const exact = groupBy(b, organKey);
  for (const one of a) {
    const other = exact.get(organKey(one) ?? '')?.shift();
    if (other !== undefined) pair(one, other);
  }
  const rest = (reports: readonly Report[]) =>
    groupBy(
      reports.filter((report) => !used.has(report)),
      tailOf,
    );
  const restB = rest(b);
  for (const [tail, ones] of rest(a))
    for (const [one, other] of similarPairs(ones, restB.get(tail) ?? [])) pair(one, other);
  const single = (report: Report): boolean => !used.has(report);
  return { pairs, onlyA: a.filter(single), onlyB: b.filter(single) };
}

/** Names that can mean each other and nothing else; of an organ's reports the first. */
function similarPairs(a: readonly Report[], b: readonly Report[]): readonly [Report, Report][] {
  if (a.length > MOST_ALIKE || b.length > MOST_ALIKE) return [];
  const [organsA, organsB] = [groupBy(a, organKey), groupBy(b, organKey)];
  const meant = (name: string, names: Iterable<string>): string | undefined => {
    const [one, second] = [...names].filter((other) => isSameOrgan(name, other));
    return second === undefined ? one : undefined;
  };
  return [...organsA].flatMap(([name, [one]]): [Report, Report][] => {
    const other = meant(name, organsB.keys());
    const [report] = organsB.get(other ?? '') ?? [];
    const isMutual = other !== undefined && meant(other, organsA.keys()) === name;
    return isMutual && one !== undefined && report !== undefined ? [[one, report]] : [];
  });
}

/** With more names of one ending than this, an ending says nothing, and comparing all of them takes long. */
const MOST_ALIKE = 50;

function tailOf(report: Report): string | null {
  return organKey(report)?.slice(-SHORTEST) ?? null;
}

function groupBy(
  reports: readonly Report[],
  keyOf: (report: Report) => string | null,
): Map<string, Report[]> {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const key = keyOf(report);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [report]);
    else group.push(report);
  }
  return groups;
}
