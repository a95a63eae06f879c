import type * as z from 'zod/mini';
import { Catalogue } from '../check/catalogue.ts';
import type { Rule } from '../check/rule.ts';
import type { Range } from '../parse/report.ts';
import { nearest } from '../text/index.ts';
import { PLACEHOLDERS } from './history-path.ts';
import type { JsonPath, JsonText } from './json-text.ts';
import type { ConfigProblem } from './problem.ts';
import { CONFIG_KEYS, OVERRIDE_KEYS, PROFILE_KEYS } from './schema.ts';

/** A problem that has offsets and no lines yet. */
export type Place = Omit<ConfigProblem, 'start' | 'end'> & Range;

type Issue = z.core.$ZodIssue;

/** What the schema of some rules objects to, at the places in the text that it objects to. */
export function problemsOf(issues: readonly Issue[], json: JsonText, rules: readonly Rule[]): Place[] {
  return issues.flatMap((issue) => placesOf(issue, [], json, rules));
}

function placesOf(issue: Issue, above: JsonPath, json: JsonText, rules: readonly Rule[]): Place[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'invalid_union') {
    const closest = closestBranch(issue.errors);
    const places = closest.flatMap((inner) => placesOf(inner, path, json, rules));
    return places.map((place) => (isKind(closest) ? { ...place, allowed: kindsOf(issue.errors) } : place));
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey([...path, key], key, json, rules));
  const at = json.valueAt(path);
  if (at === undefined) return [missingKey(path, json)];
  const place = { ...at, path, found: quoted(valueAt(json.value, path)) };
  switch (issue.code) {
    case 'invalid_value':
      return [{ ...place, kind: 'wrong-value', ...choice(place.found, issue.values.map(String)) }];
    case 'invalid_type':
      return [{ ...place, kind: 'wrong-type', allowed: [issue.expected] }];
    case 'too_big':
      if (issue.origin === 'array' && isSetting(path)) return [{ ...place, kind: 'no-options', allowed: [] }];
      return [{ ...place, kind: 'out-of-range', allowed: [], maximum: Number(issue.maximum) }];
    case 'too_small':
      return [{ ...place, kind: 'out-of-range', allowed: [], minimum: Number(issue.minimum) }];
    case 'custom':
      return [{ ...place, ...placeholder(issue.params) }];
    default:
      return [{ ...place, kind: 'wrong-value', allowed: [] }];
  }
}

/**
 * Of the ways in which a value can be right, the one that it comes nearest to: whose first objection lies deepest, or
 * is about the value and not about its kind.
 */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const weight = ({ code }: Issue): number =>
    code === 'invalid_type' ? 0 : code === 'invalid_value' ? 1 : 2;
  const score = (issues: readonly Issue[]): number =>
    Math.min(...issues.map((issue) => 2 * issue.path.length + weight(issue)));
  return branches.reduce<readonly Issue[]>(
    (best, issues) => (best.length === 0 || score(issues) > score(best) ? issues : best),
    [],
  );
}

/** Whether the value as a whole is of another kind. */
function isKind([issue]: readonly Issue[]): boolean {
  return issue?.code === 'invalid_type' && issue.path.length === 0;
}

function kindsOf(branches: readonly (readonly Issue[])[]): readonly string[] {
  const expected = branches
    .flat()
    .flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
  return [...new Set(expected)];
}

function unknownKey(path: JsonPath, key: string, json: JsonText, rules: readonly Rule[]): Place {
  const at = json.keyAt(path) ?? { start: 0, end: 0 };
  if (path.at(-2) === 'rules') {
    const meant = new Catalogue(rules).nearest(key);
    return {
      ...at,
      kind: 'unknown-rule',
      path,
      found: key,
      allowed: [],
      ...(meant === undefined ? {} : { meant }),
    };
  }
  return { ...at, kind: 'unknown-key', path, found: key, ...choice(key, keysAt(path.slice(0, -1), rules)) };
}

/** The keys that an object may have. */
function keysAt(path: JsonPath, rules: readonly Rule[]): readonly string[] {
  const last = path.at(-1);
  if (last === undefined) return CONFIG_KEYS;
  if (last === 'profile') return PROFILE_KEYS;
  return typeof last === 'number' && path.at(-2) === 'overrides' ? OVERRIDE_KEYS : optionsAt(path, rules);
}

function optionsAt(path: JsonPath, rules: readonly Rule[]): readonly string[] {
  const rule = rules.find(({ id }) => path.includes(id));
  return Object.keys(rule?.docs().options ?? {});
}

/** A key that has to be there stands nowhere, so its object is pointed at. */
function missingKey(path: JsonPath, json: JsonText): Place {
  const at = json.valueAt(path.slice(0, -1)) ?? { start: 0, end: 0 };
  return { ...at, kind: 'missing-key', path, found: String(path.at(-1) ?? ''), allowed: [] };
}

/** Whether a path leads to what a rule is set to, not into its options. */
function isSetting(path: JsonPath): boolean {
  return path.at(-2) === 'rules';
}

function placeholder(params: Record<string, unknown> | undefined): Pick<Place, 'kind' | 'found' | 'allowed'> {
  const found = String(params?.placeholder ?? '');
  return { kind: 'wrong-value', found: `{${found}}`, ...choice(found, PLACEHOLDERS, (name) => `{${name}}`) };
}

function choice(
  found: string,
  allowed: readonly string[],
  written: (name: string) => string = (name) => name,
): Pick<Place, 'allowed' | 'meant'> {
  const meant = nearest(found, allowed);
  return { allowed: allowed.map(written), ...(meant === undefined ? {} : { meant: written(meant) }) };
}

function valueAt(value: unknown, path: JsonPath): unknown {
  let at = value;
  for (const key of path) at = (at as Readonly<Record<string | number, unknown>> | null | undefined)?.[key];
  return at;
}

/** A value short enough to be quoted; empty where it is not. */
function quoted(value: unknown): string {
  return typeof value === 'object' ? '' : String(value).slice(0, LONGEST_QUOTED);
}

const LONGEST_QUOTED = 60;
