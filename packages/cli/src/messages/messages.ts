import type { FixSafety, FormId, IdentityState, Severity } from '@gouji/core';
import type { Problem } from '../files/problem.ts';

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
  | { readonly kind: 'two-on-stdout' }
  | { readonly kind: 'other'; readonly text: string };

export interface HelpWords {
  readonly program: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly check: string;
  readonly extract: string;
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
  readonly usage: (fault: UsageFault) => string;
  readonly usageHint: (command: string) => string;
  readonly problem: (problem: Problem) => string;
  readonly problemAt: (path: string, message: string) => string;
  readonly damaged: (path: string, encoding: string, places: number) => string;
  readonly skipped: (count: number) => string;
  readonly unmatched: (operand: string) => string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly internal: (detail: string) => string;
}
