/** How a number is printed; a `text` column holds words. */
export type Kind = 'text' | 'count' | 'MB/s' | '×' | 'ms' | 'µs' | 'ns' | 'MB' | 'bytes' | 'power';

interface Column {
  readonly key: string;
  readonly head: string;
  readonly kind: Kind;
}

/** Something to reach, and what came out; without a bound it is only to be seen. */
export interface Goal {
  readonly what: string;
  readonly measured: number;
  readonly kind: Exclude<Kind, 'text'>;
  readonly least?: number;
  readonly most?: number;
}

/** What one file of figures/ measures. Numbers are kept as they came; they are rounded only when printed. */
export interface Figure {
  readonly title: string;
  /** `ratio`: measured side by side, so it means the same elsewhere. `absolute`: of this machine, and noisy. */
  readonly basis: 'ratio' | 'absolute';
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  /** Print only so many rows; results.json has them all. */
  readonly shown?: number;
  readonly goals: readonly Goal[];
}

export interface MeasuredFigure extends Figure {
  readonly name: string;
}
