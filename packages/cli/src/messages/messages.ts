import type { FixSafety, FormId, IdentityState, Severity } from '@gouji/core';
import type { Problem } from '../files/problem.ts';
import type { BaselineWords } from './baseline.ts';
import type { ChoosingWords } from './choosing.ts';
import type { CompareWords } from './compare.ts';
import type { CompletionWords } from './completing.ts';
import type { ExplainWords } from './explain.ts';
import type { FixWords } from './fixing.ts';
import type { GitWords } from './git.ts';
import type { InitWords } from './init.ts';
import type { LayoutWords } from './layout.ts';
import type { NewWords } from './new.ts';
import type { PageWords } from './page.ts';
import type { RollupWords } from './rollup.ts';
import type { SettingsWords } from './settings.ts';
import type { SpeedWords } from './speed.ts';

/** How many of something, by severity. */
type Counts = Readonly<Record<Severity, number>>;

/** Wrong arguments, as data. */
export type UsageFault =
  | { readonly kind: 'unknown-option'; readonly name: string; readonly similar: readonly string[] }
  | { readonly kind: 'unknown-command'; readonly name: string; readonly similar: readonly string[] }
  | { readonly kind: 'missing-value'; readonly option: string }
  | {
      readonly kind: 'invalid-value';
      readonly option: string;
      readonly value: string;
      readonly allowed: string;
    }
  | { readonly kind: 'missing-argument'; readonly name: string }
  | { readonly kind: 'excess-arguments'; readonly command: string }
  /** Several reports where one is wanted. */
  | { readonly kind: 'one-report'; readonly operand: string }
  | { readonly kind: 'two-on-stdout' }
  | { readonly kind: 'unknown-rule'; readonly id: string; readonly similar: readonly string[] }
  /** Options that make no sense together. */
  | { readonly kind: 'conflict'; readonly options: readonly [string, string] }
  /** An option that says nothing without another. */
  | { readonly kind: 'needs-option'; readonly option: string; readonly needed: string }
  /** Standard input is fixed alone: its text goes to standard output. */
  | { readonly kind: 'stdin-alone' }
  | { readonly kind: 'other'; readonly text: string };

export interface HelpWords {
  readonly program: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly check: string;
  readonly fix: string;
  readonly extract: string;
  readonly fmt: string;
  readonly baseline: string;
  readonly config: string;
  readonly init: string;
  readonly compare: string;
  readonly rollup: string;
  readonly new: string;
  readonly explain: string;
  readonly rules: string;
  readonly lsp: string;
  readonly stdio: string;
  readonly completion: string;
  readonly files: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly version: string;
  readonly format: (names: readonly string[]) => string;
  readonly failOn: string;
  readonly locale: string;
  readonly color: string;
  readonly noColor: string;
  readonly maxFileSize: string;
  readonly quiet: string;
  readonly stdinFilename: string;
  readonly noErrorOnUnmatched: string;
  readonly examples: string;
}

/** What a check says of a file beside its findings. */
interface ReportWords {
  readonly unknownOrganization: string;
  readonly unknownYear: string;
  readonly year: (year: number) => string;
  readonly form: (id: FormId, issuedAs: string) => string;
  readonly identities: string;
  readonly broken: (count: number) => string;
  readonly unverifiable: (count: number) => string;
  readonly allZero: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** What stands between the parts of a list. */
  readonly comma: string;
  readonly equation: (text: string) => string;
  readonly related: (place: string) => string;
  readonly moreRelated: (count: number) => string;
  readonly fix: (safety: FixSafety, title: string) => string;
  readonly moreEdits: (count: number) => string;
  readonly emptyText: string;
  readonly state: Readonly<Record<IdentityState, string>>;
  readonly sound: string;
  readonly summary: (files: number, counts: Counts, fixable: number) => string;
  readonly unreadable: (count: number) => string;
  /** Heads of the overview of several reports, and what stands for rows that are left out. */
  readonly overview: { readonly columns: readonly string[]; readonly more: (count: number) => string };
}

/** What an extraction says in words. */
interface ExtractWords {
  readonly noTable: string;
  readonly values: (read: number, all: number) => string;
  readonly problems: (count: number) => string;
}

/** All words of the command line in one language. */
export interface Messages {
  readonly help: HelpWords;
  readonly report: ReportWords;
  readonly extract: ExtractWords;
  readonly page: PageWords;
  readonly choosing: ChoosingWords;
  readonly settings: SettingsWords;
  readonly git: GitWords;
  readonly speed: SpeedWords;
  readonly fix: FixWords;
  readonly init: InitWords;
  readonly layout: LayoutWords;
  readonly baseline: BaselineWords;
  readonly compare: CompareWords;
  readonly rollup: RollupWords;
  readonly new: NewWords;
  readonly explain: ExplainWords;
  readonly completion: CompletionWords;
  readonly usage: (fault: UsageFault) => string;
  readonly usageHint: (command: string) => string;
  readonly problem: (problem: Problem) => string;
  readonly problemAt: (path: string, message: string) => string;
  readonly damaged: (path: string, encoding: string, places: number) => string;
  readonly skipped: (count: number) => string;
  readonly unmatched: (operand: string) => string;
  readonly noReportIn: (operand: string) => string;
  readonly fileExists: (path: string) => string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly internal: (detail: string) => string;
}
