/** What a pattern for last year's report may hold. */
export const PLACEHOLDERS: readonly string[] = ['dir', 'name', 'ext', 'year', 'lastYear', 'lastName'];

/** Of the report that is being checked. */
export interface ReportPath {
  /** Its folder, without a slash at the end; empty for the configuration's own. */
  readonly dir: string;
  /** Its file name without the extension. */
  readonly name: string;
  /** Its extension with the dot; empty where it has none. */
  readonly ext: string;
  /** Its year; null where it is unknown. */
  readonly year: number | null;
}

const PLACEHOLDER = /\{([^{}]*)\}/gu;

/** The names in braces in a pattern, known or not. */
export function placeholdersIn(pattern: string): readonly string[] {
  return [...pattern.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}

/**
 * The path of last year's report: `2023/{name}{ext}`, or `{dir}/{lastName}{ext}` where the year is in the file's name.
 * Null where the pattern asks for a year and none is known, or where it comes to the report itself.
 *
 * `{dir}`, `{name}`, `{ext}`: of the report; `{year}`: its year; `{lastYear}`: the year before; `{lastName}`: its name
 * with the year before in place of its year.
 */
export function historyPath(pattern: string, { dir, name, ext, year }: ReportPath): string | null {
  const own = joined(dir, name + ext);
  if (year === null && /\{(?:year|lastYear|lastName)\}/u.test(pattern)) return null;
  const thisYear = String(year ?? '');
  const lastYear = String((year ?? 0) - 1);
  const parts: Readonly<Record<string, string>> = {
    dir: dir === '' ? '.' : dir,
    name,
    ext,
    year: thisYear,
    lastYear,
    lastName: name.replaceAll(thisYear, lastYear),
  };
  const path = pattern
    .replace(PLACEHOLDER, (whole, key: string) => parts[key] ?? whole)
    .replace(/^\.\//u, '');
  return path === own ? null : path;
}

function joined(dir: string, file: string): string {
  return dir === '' ? file : `${dir}/${file}`;
}
