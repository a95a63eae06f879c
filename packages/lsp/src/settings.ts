import type { Severity } from '@gouji/core';
import * as z from 'zod/mini';

/** What people set in their editor, under `gouji`. The editor extension shows the same ones. */
export interface Settings {
  /** False: nothing is checked and nothing is shown. */
  readonly enable: boolean;
  /** The language of messages; `auto`: that of the editor. */
  readonly locale: 'auto' | 'zh-CN' | 'en';
  /** What is less severe is not shown. */
  readonly minSeverity: Severity;
  /** Rules as in `gouji.config.json`; a configuration file goes before them. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** Path of the configuration, from the workspace folder, in place of the nearest one; empty: the nearest. */
  readonly configFile: string;
  /** What an empty or wrong total would have to say, beside it. */
  readonly inlayHints: boolean;
  /** The state of each section, above its heading. */
  readonly codeLens: boolean;
  /** Check reports that are not open too. */
  readonly workspaceDiagnostics: boolean;
  /** Findings shown for one file at most. */
  readonly maxProblems: number;
  /** Longer texts are not checked; in characters. */
  readonly maxFileSize: number;
}

interface SettingSpec {
  readonly schema: z.ZodMiniType<unknown>;
  readonly default: unknown;
}

/** Every setting with what may be set and what holds otherwise. */
const SPECS = {
  enable: { schema: z.boolean(), default: true },
  locale: { schema: z.enum(['auto', 'zh-CN', 'en']), default: 'auto' },
  minSeverity: { schema: z.enum(['info', 'warning', 'error']), default: 'info' },
  rules: { schema: z.record(z.string(), z.unknown()), default: {} },
  configFile: { schema: z.string(), default: '' },
  inlayHints: { schema: z.boolean(), default: true },
  codeLens: { schema: z.boolean(), default: false },
  workspaceDiagnostics: { schema: z.boolean(), default: false },
  maxProblems: { schema: z.int().check(z.gte(1), z.lte(100_000)), default: 2000 },
  maxFileSize: { schema: z.int().check(z.gte(1000), z.lte(100_000_000)), default: 5_000_000 },
} as const satisfies Readonly<Record<keyof Settings, SettingSpec>>;

/** Nested as people write them in some editors: `{ inlayHints: { enable: false } }` is read as `inlayHints: false`. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('enable' in value)) return value;
  return value.enable;
}

/** Settings as an editor gives them; whatever is missing or makes no sense has its default. Never throws. */
export function parseSettings(given: unknown): Settings {
  const values = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  const entries = Object.entries(SPECS).map(([name, spec]) => {
    const parsed = spec.schema.safeParse(plain(values[name]));
    return [name, parsed.success ? parsed.data : spec.default];
  });
  return Object.fromEntries(entries) as Settings;
}

/** The settings as JSON Schema by their full names (`gouji.enable`), for editors that show them in a form. */
export function settingsJsonSchema(): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const entries = Object.entries(SPECS).map(([name, spec]) => {
    const { $schema, ...schema } = z.toJSONSchema(spec.schema);
    return [`gouji.${name}`, { ...schema, default: spec.default }] as const;
  });
  return Object.fromEntries(entries);
}
