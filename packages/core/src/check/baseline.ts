import * as z from 'zod/mini';

/** Version of the baseline's own format; a file of another one is not read. */
const SCHEMA_VERSION = 1;

/** A finding as a baseline knows it; see `fingerprintOf`. */
export interface Fingerprinted {
  readonly rule: string;
  readonly fingerprint: string;
}

/** Findings of one file that look the same, with the number of them. */
export interface BaselineEntry extends Fingerprinted {
  readonly count: number;
}

/** What was found and left for later: by file, as the program names it. */
export interface Baseline {
  readonly schemaVersion: 1;
  readonly files: Readonly<Record<string, readonly BaselineEntry[]>>;
}

/** How the findings of one file stand to its baseline. */
export interface BaselineResult<F extends Fingerprinted> {
  /** Not in the baseline: to be reported. */
  readonly new: readonly F[];
  /** In the baseline. */
  readonly known: readonly F[];
  /** In the baseline and found no more: the baseline can be written anew. */
  readonly gone: readonly BaselineEntry[];
}

/** The entries of one file, by rule and fingerprint, so that the same findings always give the same text. */
export function baselineOf(findings: readonly Fingerprinted[]): readonly BaselineEntry[] {
  return [...counted(findings).values()].sort(
    (a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  );
}

/**
 * Parts the findings of one file into new and known ones. Of findings that look the same as many are known as the
 * baseline counts, the first ones.
 */
export function applyBaseline<F extends Fingerprinted>(
  findings: readonly F[],
  entries: readonly BaselineEntry[],
): BaselineResult<F> {
  const left = new Map(entries.map((entry) => [keyOf(entry), entry.count]));
  const result = { new: [] as F[], known: [] as F[], gone: [] as BaselineEntry[] };
  for (const finding of findings) {
    const key = keyOf(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    (count > 0 ? result.known : result.new).push(finding);
  }
  for (const entry of entries) {
    const count = left.get(keyOf(entry)) ?? 0;
    if (count > 0) result.gone.push({ ...entry, count });
  }
  return result;
}

/** A baseline as JSON: files in the order of their names, one entry a line, so that a change shows as few lines. */
export function printBaseline(files: Readonly<Record<string, readonly BaselineEntry[]>>): string {
  const blocks = Object.entries(files)
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => compare(a, b))
    .map(([path, entries]) => {
      const lines = entries.map(
        ({ rule, fingerprint, count }) => `      ${JSON.stringify({ rule, fingerprint, count })}`,
      );
      return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`;
    });
  const body = blocks.length === 0 ? '{}' : `{\n${blocks.join(',\n')}\n  }`;
  return `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "files": ${body}\n}\n`;
}

/** The baseline that a text holds; null where it is none, or of another version. */
export function parseBaseline(text: string): Baseline | null {
  try {
    const { data } = baselineSchema().safeParse(JSON.parse(text));
    return data ?? null;
  } catch {
    return null;
  }
}

function baselineSchema() {
  const entry = z.object({ rule: z.string(), fingerprint: z.string(), count: z.int().check(z.positive()) });
  return z.object({ schemaVersion: z.literal(SCHEMA_VERSION), files: z.record(z.string(), z.array(entry)) });
}

function counted(findings: readonly Fingerprinted[]): ReadonlyMap<string, BaselineEntry> {
  const entries = new Map<string, BaselineEntry>();
  for (const { rule, fingerprint } of findings) {
    const key = keyOf({ rule, fingerprint });
    entries.set(key, { rule, fingerprint, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return entries;
}

function keyOf({ rule, fingerprint }: Fingerprinted): string {
  return `${rule} ${fingerprint}`;
}

/** By UTF-16 units: the same order on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
