import * as z from 'zod/mini';
import type { Profile } from '../check/context.ts';
import type { Severity } from '../check/finding.ts';
import type { Rule, RuleOptions } from '../check/rule.ts';
import { RULE_GROUPS } from '../check/rules/groups.ts';
import { PLACEHOLDERS, placeholdersIn } from './history-path.ts';

/** How a configuration sets a rule or a group: off, how severe its findings are, and (for a rule) its options. */
export type ConfiguredRule = Severity | 'off' | readonly [Severity | 'off', RuleOptions?];

/** What a configuration says, for all files or for some. */
export interface ConfigPart {
  /** By the id of a rule or a group; a rule goes before its group. */
  readonly rules?: Readonly<Record<string, ConfiguredRule>>;
  /** What is known of the organ and the year from elsewhere than the text. */
  readonly profile?: Profile;
  /** Path of last year's report, from the configuration's folder; `{name}` and the like stand for parts of this one's. */
  readonly history?: string;
  /** Globs of the reports that this one sums up, from the configuration's folder. */
  readonly units?: readonly string[];
}

export interface ConfigOverride extends ConfigPart {
  /** Globs, from the configuration's folder. */
  readonly files: readonly string[];
}

/** The content of `gouji.config.json`, as {@link parseConfig} gives it: valid, with the options' defaults filled in. */
export interface Config extends ConfigPart {
  readonly $schema?: string;
  /** Configurations that this one builds on, the weakest first. */
  readonly extends?: string | readonly string[];
  readonly overrides?: readonly ConfigOverride[];
}

const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;
const LEVELS = ['province', 'city', 'county', 'township', 'department'] as const;

/** Texts of the form's own time: the regulation took effect on 2008-05-01. */
const FIRST_YEAR = 2008;
const LAST_YEAR = 2100;

const severity = z.enum(SEVERITIES);
const setting = z.union([severity, z.tuple([severity])]);
const text = z.string().check(z.minLength(1));
const profile = z.strictObject({
  organ: z.exactOptional(text),
  level: z.exactOptional(z.enum(LEVELS)),
  year: z.exactOptional(z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_YEAR))),
});
const history = text.check((payload) => {
  for (const placeholder of placeholdersIn(payload.value)) {
    if (PLACEHOLDERS.includes(placeholder)) continue;
    payload.issues.push({ code: 'custom', input: payload.value, params: { placeholder }, continue: true });
  }
});

export const PROFILE_KEYS = Object.keys(profile.def.shape);
const PART_KEYS = ['rules', 'profile', 'history', 'units'];
export const OVERRIDE_KEYS = ['files', ...PART_KEYS];
export const CONFIG_KEYS = ['$schema', 'extends', ...PART_KEYS, 'overrides'];

/** The schema of a configuration for a set of rules. */
export function configSchema(rules: readonly Rule[]): z.ZodMiniType<Config> {
  const groups = RULE_GROUPS.map(({ id }) => [id, z.exactOptional(setting)] as const);
  const single = rules.map((rule) => [rule.id, z.exactOptional(settingOf(rule))] as const);
  const part = {
    rules: z.exactOptional(z.strictObject(Object.fromEntries([...groups, ...single]))),
    profile: z.exactOptional(profile),
    history: z.exactOptional(history),
    units: z.exactOptional(z.array(text)),
  };
  const files = z.array(text).check(z.minLength(1));
  return z.strictObject({
    $schema: z.exactOptional(z.string()),
    extends: z.exactOptional(z.union([text, z.array(text)])),
    ...part,
    overrides: z.exactOptional(z.array(z.strictObject({ files, ...part }))),
  });
}

function settingOf({ options }: Rule): z.ZodMiniType<ConfiguredRule> {
  return options === undefined
    ? setting
    : z.union([severity, z.tuple([severity]), z.tuple([severity, options])]);
}
