import type { FixSafety, FormId, Locale, Profile, Severity } from '@gouji/core';
import type { InputRequest } from './files/locate.ts';
import type { Target } from './output/target.ts';

/** Where results go and how they look. Flags become requests; the work knows no flags. */
export interface OutputRequest<Format extends string> {
  /** At most one of them goes to standard output. */
  readonly targets: readonly Target<Format>[];
  readonly locale: Locale;
  /** Undefined: as the surroundings have it. */
  readonly color: boolean | undefined;
  readonly quiet: boolean;
}

/** What every command that reads reports one by one is asked for. */
export interface ReadingRequest extends InputRequest {
  readonly errorOnUnmatched: boolean;
}

/** What every command is asked for that writes a result for each report. */
export interface ReportRequest<Format extends string> extends ReadingRequest, OutputRequest<Format> {
  /** How many threads, with the main one; null: as many as pay. */
  readonly threads: number | null;
}

/** Where the configuration comes from: of each file the nearest, or one for all, or none. */
export interface ConfigRequest {
  readonly config: string | null;
  readonly isolated: boolean;
}

/** Which findings are asked for. */
export interface SelectionRequest {
  /** Ids of rules and groups; only these run, even where the configuration has them off. Empty: all. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly minSeverity: Severity;
  /** A file of known findings, which are not told again. */
  readonly baseline: string | null;
}

/** Which fixes are applied. */
export interface FixRequest {
  readonly safety: FixSafety;
  /** Print what would change and change nothing. */
  readonly diff: boolean;
}

export const CHECK_FORMATS = [
  'pretty',
  'concise',
  'json',
  'ndjson',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'html',
] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
export const FAIL_ON = [...SEVERITIES, 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What makes a check fail. */
export interface Limits {
  readonly failOn: FailOn;
  /** More warnings than this fail; null: any number will do. */
  readonly maxWarnings: number | null;
}

export interface CheckRequest extends ReportRequest<CheckFormat>, ConfigRequest, SelectionRequest, Limits {
  /** Null: findings are told and nothing is changed. */
  readonly fix: FixRequest | null;
  /** The folder that keeps what texts have shown in earlier runs; null: nothing is kept. */
  readonly cache: string | null;
  /** Whether to tell what the run has cost. */
  readonly stats: boolean;
  /** Whether to go on and check again what changes. */
  readonly watch: boolean;
}

/** `write`: change the files; `check`: name those that would change; `diff`: show how. */
export type LayoutMode = 'write' | 'check' | 'diff';

export interface LayoutRequest extends ReportRequest<'text'> {
  readonly mode: LayoutMode;
}

/** To write down what is found now, so that only what comes later is told. */
export interface BaselineRequest extends ReadingRequest, ConfigRequest, SelectionRequest {
  readonly locale: Locale;
  readonly quiet: boolean;
  /** The file to write, or to bring up to date. */
  readonly output: string;
}

export const CONFIG_FORMATS = ['pretty', 'json'] as const;
export type ConfigFormat = (typeof CONFIG_FORMATS)[number];

/** To be told what the configuration of a file comes to. */
export interface ShowConfigRequest extends OutputRequest<ConfigFormat>, ConfigRequest {
  /** A file or a folder; null for the current one. */
  readonly file: string | null;
}

export const LEVELS = [
  'province',
  'city',
  'county',
  'township',
  'department',
] as const satisfies readonly NonNullable<Profile['level']>[];

/** To make a configuration. */
export interface InitRequest {
  readonly folder: string;
  /** What is known of the organ beforehand. */
  readonly profile: Profile;
  readonly overwrite: boolean;
  readonly locale: Locale;
  readonly quiet: boolean;
}

export const EXTRACT_FORMATS = ['json', 'ndjson', 'csv', 'pretty', 'concise'] as const;
export type ExtractFormat = (typeof EXTRACT_FORMATS)[number];

export interface ExtractRequest extends ReportRequest<ExtractFormat> {
  /** Whether it is one file that is asked for, so that JSON is one object. */
  readonly singleFile: boolean;
}

export const COMPARE_FORMATS = ['pretty', 'concise', 'json', 'ndjson'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

/** Last year's reports and this year's. */
export interface CompareRequest extends OutputRequest<CompareFormat>, ConfigRequest, Limits {
  readonly last: InputRequest;
  readonly current: InputRequest;
}

export const ROLLUP_FORMATS = ['pretty', 'concise', 'json', 'csv'] as const;
export type RollUpFormat = (typeof ROLLUP_FORMATS)[number];

/** The units' reports, what they are compared with, and what is written of them. Null: as the reports have it. */
export interface RollUpRequest
  extends OutputRequest<RollUpFormat>,
    ConfigRequest,
    Limits,
    Pick<InputRequest, 'operands' | 'fileList' | 'maxFileSize'> {
  /** A consolidated report. */
  readonly against: string | null;
  /** Where a consolidated report is written to. */
  readonly out: NewFile | null;
  readonly organ: string | null;
  readonly year: number | null;
  readonly title: string | null;
  readonly form: FormId | null;
  /** A file with the names of the organs that must be among the units. */
  readonly expect: string | null;
}

/** A file to be made. */
export interface NewFile {
  readonly path: string;
  /** Whether one that is there already may be lost. */
  readonly overwrite: boolean;
}

export interface NewRequest {
  /** Null: last year's. */
  readonly organ: string | null;
  /** Null: the one after last year's. */
  readonly year: number | null;
  /** Null: the one that the year prescribes. */
  readonly form: FormId | null;
  /** Last year's report. */
  readonly from: InputRequest | null;
  /** Null: standard output. */
  readonly out: NewFile | null;
  readonly locale: Locale;
  readonly quiet: boolean;
}

export const EXPLAIN_FORMATS = ['pretty', 'markdown', 'json'] as const;
export type ExplainFormat = (typeof EXPLAIN_FORMATS)[number];

export interface ExplainRequest extends OutputRequest<ExplainFormat> {
  /** The id of a rule or a group. */
  readonly rule: string;
}

export const RULES_FORMATS = ['pretty', 'concise', 'json', 'markdown'] as const;
export type RulesFormat = (typeof RULES_FORMATS)[number];

export interface RulesRequest extends OutputRequest<RulesFormat> {
  /** Ids of rules and groups; empty: all. */
  readonly rules: readonly string[];
}
