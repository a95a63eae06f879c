import * as z from 'zod/mini';
import type { Rule } from '../check/rule.ts';
import { RULES } from '../check/rules/index.ts';
import { SourceText } from '../text/index.ts';
import { JsonText } from './json-text.ts';
import type { ConfigProblem } from './problem.ts';
import { type Config, configSchema } from './schema.ts';
import { type Place, problemsOf } from './schema-problems.ts';

/** Either a configuration, or what is wrong with it, in text order. */
export type ParsedConfig =
  | { readonly config: Config; readonly problems: readonly [] }
  | { readonly config: null; readonly problems: readonly ConfigProblem[] };

/**
 * Reads the text of a configuration: JSON, with comments and trailing commas. Never throws.
 *
 * Whatever does not belong there is a problem, since a misspelt key would switch nothing off and nobody would know.
 */
export function parseConfig(text: string): ParsedConfig {
  schema ??= configSchema(RULES);
  return parseConfigOf(RULES, schema, text);
}

/** Built when first asked for: most runs need none. */
let schema: z.ZodMiniType<Config> | undefined;

/** As {@link parseConfig}, for another set of rules and the schema made of it. */
export function parseConfigOf(
  rules: readonly Rule[],
  schema: z.ZodMiniType<Config>,
  text: string,
): ParsedConfig {
  const json = new JsonText(text);
  const places = placesIn(json);
  const parsed = places.length === 0 ? z.safeParse(schema, json.value) : null;
  if (parsed?.success) return { config: parsed.data, problems: [] };
  if (parsed?.error !== undefined) places.push(...problemsOf(parsed.error.issues, json, rules));
  const source = new SourceText(text);
  const problems = places.map((place) => located(place, source));
  return { config: null, problems: problems.sort((a, b) => a.start.offset - b.start.offset) };
}

/** What a reader of the text can tell before its meaning is looked at. */
function placesIn(json: JsonText): Place[] {
  if (json.faults.length > 0)
    return json.faults.map(({ start, end, detail }) => {
      return { start, end, kind: 'syntax', path: [], found: '', allowed: [], detail };
    });
  return json.duplicateKeys().map(({ start, end, path, key }) => {
    return { start, end, kind: 'duplicate-key', path, found: key, allowed: [] };
  });
}

function located({ start, end, ...problem }: Place, source: SourceText): ConfigProblem {
  return { ...problem, start: source.positionAt(start), end: source.positionAt(end) };
}

/** Where a value stands in a configuration's text; its beginning where it has none at that path. */
export function placeInConfig(
  text: string,
  path: readonly (string | number)[],
): Pick<ConfigProblem, 'start' | 'end'> {
  const { start, end } = new JsonText(text).valueAt(path) ?? { start: 0, end: 0 };
  const source = new SourceText(text);
  return { start: source.positionAt(start), end: source.positionAt(end) };
}
