/** The two forms the General Office of the State Council has issued, named by the year of issue. */
export type FormId = '2019' | '2021';

export type TableId = 'disclosure' | 'requests' | 'disputes';

/** `table/row/column`, e.g. `requests/concluded/total`. Public: other programs rely on these ids. */
export type CellId = `${TableId}/${string}/${string}`;

/**
 * What may stand in a cell: `count` a non-negative integer, `change` a signed integer (本年增/减),
 * `amount` a non-negative decimal (收费金额, 采购总金额).
 */
export type NumberKind = 'count' | 'change' | 'amount';

/** A printed text of the form, with other wordings of it that published reports use and that are not wrong. */
export interface Label {
  /** The official text, without its enumerator. */
  readonly zh: string;
  readonly en: string;
  /** Accepted other wordings, likewise without enumerator. */
  readonly variants?: readonly string[];
}

export interface FormColumn {
  readonly id: string;
  readonly label: Label;
  readonly kind: NumberKind;
}

export interface FormRow {
  readonly id: string;
  readonly label: Label;
  /** As printed before the label: `一、`, `（七）`, `3.`; empty where the form prints none. */
  readonly enumerator: string;
  /** Group heads above the row, outermost first: 三、本年度办理结果 › （三）不予公开. */
  readonly groups: readonly FormGroup[];
  readonly columns: readonly FormColumn[];
}

/** A head that spans rows and carries no numbers of its own. */
export interface FormGroup {
  readonly id: string;
  readonly label: Label;
  readonly enumerator: string;
}

/** Rows that share their column heads; in table 2 one block for each item (项) of article 20. */
export interface FormBlock {
  /** 第二十条第（一）项 and the like; null outside table 2. */
  readonly article: string | null;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

export interface FormTable {
  readonly id: TableId;
  /** The section that holds the table: 2, 3 or 4. */
  readonly section: number;
  readonly blocks: readonly FormBlock[];
  readonly rows: readonly FormRow[];
}

/** One number of the form. `index` is its place in `Form.cells` and in every report's cell list of that form. */
export interface FormCell {
  readonly id: CellId;
  readonly index: number;
  readonly table: TableId;
  readonly row: FormRow;
  readonly column: FormColumn;
  /** True where the cell states a sum of others (总计, （七）总计). */
  readonly total: boolean;
}

export type IdentityKind = 'row-total' | 'outcome-total' | 'balance' | 'dispute-total';

/**
 * An equation over cells that the form prescribes, exact and without tolerance:
 * the `addends` add up to what the `totals` add up to.
 */
export interface Identity {
  /** `table/kind/row-or-column`, e.g. `requests/balance/total`. */
  readonly id: string;
  readonly kind: IdentityKind;
  readonly table: TableId;
  /** Indexes into `Form.cells`. */
  readonly addends: readonly number[];
  readonly totals: readonly number[];
}

export interface Form {
  readonly id: FormId;
  /** The document that issued the form. */
  readonly issuedAs: string;
  /** First and last report year (inclusive); null: still in force. */
  readonly firstYear: number;
  readonly lastYear: number | null;
  readonly tables: Readonly<Record<TableId, FormTable>>;
  readonly cells: readonly FormCell[];
  readonly identities: readonly Identity[];
  /** For each cell index, the indexes of the identities it takes part in. */
  readonly identitiesOfCell: readonly (readonly number[])[];
  cellIndex(id: CellId): number | undefined;
}
