import type {
  CellId,
  CellState,
  CellStatus,
  ConvertedText,
  FormId,
  IdentityKind,
  IdentityState,
  TableId,
} from '@gouji/core';
import type { Diagnostic, ProgressToken, Range, TextDocumentIdentifier } from 'vscode-languageserver';

// What an extension may ask beyond the language server protocol. Types only: a client needs nothing of the server.

/** About one open document. */
export interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** A cell and where it stands; null where the report lacks it. */
export interface CellRange {
  readonly cell: CellId;
  readonly range: Range | null;
}

export interface IdentityEntry {
  readonly id: string;
  readonly state: IdentityState;
  /** The row or column whose sum it is. */
  readonly label: string;
  /** The formula with the report's numbers. */
  readonly equation: string;
  /** Both null where it cannot be verified. */
  readonly computed: number | null;
  readonly stated: number | null;
  readonly addends: readonly CellRange[];
  readonly totals: readonly CellRange[];
}

export interface IdentityTree {
  readonly version: number;
  readonly title: string;
  readonly identities: Readonly<Record<IdentityState, number>>;
  /** Every number of the report that could be read is 0. */
  readonly allZero: boolean;
  readonly groups: readonly {
    readonly table: TableId;
    readonly tableName: string;
    readonly kind: IdentityKind;
    readonly label: string;
    readonly identities: readonly IdentityEntry[];
  }[];
}

export interface PreviewCell extends CellRange {
  /** The cell in words: its row and column. */
  readonly label: string;
  readonly column: string;
  readonly total: boolean;
  readonly state: CellState;
  readonly status: CellStatus;
  readonly value: number | null;
  /** As it is written. */
  readonly text: string;
  /** What it should say, where that is known and something else. */
  readonly expected: number | null;
}

/** A printed head: of the columns below it or of the rows beside it. */
export interface PreviewHead {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** Rows that belong together under their own heads, as the form prints them; only table 2 has several. */
export interface PreviewGrid {
  readonly heads: readonly (readonly PreviewHead[])[];
  readonly rows: readonly {
    readonly heads: readonly PreviewHead[];
    /** Each with the number of columns it takes. */
    readonly cells: readonly (PreviewCell & { readonly columns: number })[];
  }[];
}

export interface PreviewTable {
  readonly table: TableId;
  readonly name: string;
  readonly range: Range | null;
  /** The cells as the form prints them. */
  readonly grid: readonly PreviewGrid[];
}

export interface TablePreview {
  readonly version: number;
  readonly title: string;
  readonly tables: readonly PreviewTable[];
}

export interface BlankReportParams {
  readonly organ: string;
  readonly year: number;
  /** The form of the year unless given. */
  readonly form?: FormId;
}

export interface CompareYearsParams extends DocumentParams {
  /** Last year's report; the one that the configuration names unless given. */
  readonly last?: string;
}

export interface YearsCompared {
  readonly last: ReportName;
  readonly current: ReportName;
  /** False where the years do not follow each other; null for `sameOrgan` where one names no organ. */
  readonly consecutive: boolean;
  readonly sameOrgan: boolean | null;
  /** Every cell that both forms have. */
  readonly cells: readonly (CellRange & {
    readonly label: string;
    readonly last: number | null;
    readonly current: number | null;
  })[];
  /** Cells of this year that follow from last year's. */
  readonly ties: readonly (CellRange & {
    readonly label: string;
    readonly state: IdentityState;
    readonly computed: number | null;
    readonly stated: number | null;
  })[];
  /** How much of the prose is the same, 0…1; null where there is too little of it. */
  readonly sameProse: number | null;
}

export interface ReportName {
  readonly uri: string;
  readonly title: string;
  readonly organization: string | null;
  readonly year: number | null;
}

export interface RollUpParams {
  /** The units' reports. */
  readonly units: readonly string[];
  /** The report that sums them up, to be compared with the sums. */
  readonly against?: string;
  /** What to make a new draft with the sums for. */
  readonly draft?: BlankReportParams;
}

export interface RolledUp {
  readonly form: FormId;
  readonly units: readonly ReportName[];
  /** Those of `units` that could not be read, by their index. */
  readonly unreadable: readonly number[];
  readonly cells: readonly {
    readonly cell: CellId;
    readonly label: string;
    readonly sum: number;
    readonly contributions: readonly { readonly unit: number; readonly value: number }[];
    /** Units whose number could not be read. */
    readonly unverifiable: readonly number[];
    /** What the report that sums them up says; null without one. */
    readonly stated: number | null;
  }[];
  /** Cells of `against` that are not the sum; null without it, or where the units cannot be compared with it. */
  readonly different: readonly CellId[] | null;
  /** The new draft, where one was asked for. */
  readonly draft: string | null;
}

export interface ExportParams extends DocumentParams {
  readonly format: 'json' | 'csv';
}

/** A copied table, as the clipboard has it; HTML goes before plain text. */
export interface ConvertTableParams {
  readonly html?: string;
  readonly text?: string;
}

export interface RuleExplained {
  readonly rule: string;
  readonly markdown: string;
  readonly url: string;
}

export interface CheckWorkspaceParams {
  /** Folders to look in; those of the workspace unless given. */
  readonly folders?: readonly string[];
  readonly workDoneToken?: ProgressToken;
}

export interface CheckedFile extends ReportName {
  readonly identities: Readonly<Record<IdentityState, number>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Requests to the server, by method. */
export interface ServerRequests {
  readonly 'gouji/identityTree': readonly [DocumentParams, IdentityTree | null];
  readonly 'gouji/tablePreview': readonly [DocumentParams, TablePreview | null];
  readonly 'gouji/blankReport': readonly [BlankReportParams, { readonly text: string }];
  readonly 'gouji/compareYears': readonly [CompareYearsParams, YearsCompared | null];
  readonly 'gouji/rollUp': readonly [RollUpParams, RolledUp];
  readonly 'gouji/export': readonly [ExportParams, { readonly text: string } | null];
  readonly 'gouji/convertTable': readonly [ConvertTableParams, ConvertedText | null];
  readonly 'gouji/explainRule': readonly [{ readonly rule: string }, RuleExplained | null];
  readonly 'gouji/checkWorkspace': readonly [
    CheckWorkspaceParams,
    { readonly files: readonly CheckedFile[] },
  ];
}

/** Requests that the server sends to clients with `fileAccess`, by method. */
export interface ClientRequests {
  /** The content in base64; null where there is no such file. */
  readonly 'gouji/readFile': readonly [{ readonly uri: string }, string | null];
  /** Anything that changes when the file does. */
  readonly 'gouji/statFile': readonly [{ readonly uri: string }, string | null];
  /** All files below a folder. */
  readonly 'gouji/listFiles': readonly [{ readonly uri: string }, readonly string[]];
}

/** What a client may say in `initializationOptions`. */
export interface InitializationOptions {
  /** The client answers {@link ClientRequests}: needed in browsers and for virtual workspaces. */
  readonly fileAccess?: boolean;
  /** The settings, for clients that cannot be asked for them. */
  readonly settings?: unknown;
}
