import type { CellState, FixSafety, IdentityState, Severity } from '@gouji/core';

type Counts = Readonly<Record<Severity, number>>;

interface HoverWords {
  readonly state: Readonly<Record<CellState, string>>;
  readonly stated: (value: number) => string;
  readonly expected: (value: number) => string;
  readonly difference: (computed: number, stated: number, difference: string) => string;
  readonly lastYear: (value: number) => string;
  readonly prose: (line: number, value: number, agrees: boolean) => string;
  readonly inProse: (value: number) => string;
  readonly inTable: (place: string, value: number, agrees: boolean) => string;
  readonly noSums: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly fix: Readonly<Record<FixSafety | 'none', string>>;
  readonly page: string;
  readonly group: (count: number) => string;
  readonly unknownRule: string;
}

interface ActionWords {
  readonly fixRule: (rule: string, count: number) => string;
  readonly fixAll: string;
  readonly suppressLine: (rule: string) => string;
  readonly suppressFile: (rule: string) => string;
  readonly explain: (rule: string) => string;
  readonly writeTotal: (value: number) => string;
  readonly fillBlanks: (table: string) => string;
  readonly convertTable: (table: string) => string;
}

interface NoticeWords {
  readonly tooLong: (name: string, length: number, limit: number) => string;
  readonly tooMany: (name: string, count: number, limit: number) => string;
  readonly badConfig: (path: string, line: number, column: number, message: string, more: number) => string;
  readonly noConfig: (path: string) => string;
  readonly noLastYear: (path: string) => string;
  readonly noUnits: (path: string) => string;
  readonly manyFiles: (count: number, limit: number) => string;
  readonly notFormatted: (table: string, why: string) => string;
  readonly failed: (reason: string) => string;
}

/** All words of the language server that core has no words for, in one language. */
export interface Words {
  /** ✓ ✗ and the mark of what cannot be verified. */
  readonly mark: Readonly<Record<IdentityState, string>>;
  readonly comma: string;
  readonly colon: string;
  readonly hover: HoverWords;
  readonly action: ActionWords;
  readonly hint: (value: number) => string;
  readonly findings: (counts: Counts) => string;
  readonly identities: (holds: number, all: number) => string;
  readonly unverifiable: (count: number) => string;
  readonly untitledReport: string;
  readonly checking: string;
  readonly checked: (done: number, all: number) => string;
  readonly notice: NoticeWords;
}
