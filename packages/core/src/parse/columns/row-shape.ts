import type { SourceText } from '../../text/index.ts';
import type { Token, Tokens } from '../cells/tokens.ts';
import type { RowDraft } from '../rows/row-draft.ts';
import type { FieldShape } from './field-windows.ts';
import { type Geometry, geometryOf } from './positions.ts';
import { type Gaps, gapsOf } from './stacked-gaps.ts';

export interface Expected {
  readonly draft: RowDraft;
  readonly columns: number;
}

/**
 * Where a row's values stand: in fields of one line, at places of one line of aligned text, or on lines of their own.
 * What it takes to compare them with a neighbour's is measured when asked for.
 */
export class RowShape {
  readonly kind: 'fields' | 'spaces' | 'stacked' | 'mixed';
  readonly fields: FieldShape | null;
  readonly #source: SourceText;
  readonly #tokens: Tokens;
  readonly #draft: RowDraft;
  #geometry: Geometry | undefined;
  #gaps: Gaps | undefined;

  /** @param first the field of the first column, where it is known to be another than that of the first value */
  constructor(source: SourceText, tokens: Tokens, { draft, columns }: Expected, first?: number) {
    this.#source = source;
    this.#tokens = tokens;
    this.#draft = draft;
    this.kind = kindOf(tokens, draft);
    this.fields = this.kind === 'fields' ? fieldsOf(tokens, draft, columns, first) : null;
  }

  get geometry(): Geometry {
    this.#geometry ??= geometryOf(this.#source, this.#tokens, this.#draft);
    return this.#geometry;
  }

  get gaps(): Gaps {
    this.#gaps ??= gapsOf(this.#tokens.tokens, this.#draft);
    return this.#gaps;
  }
}

function kindOf({ tokens, lines, stacked }: Tokens, { values, labelToken }: RowDraft): RowShape['kind'] {
  const first = tokens[values[0] ?? labelToken];
  if (first === undefined) return 'mixed';
  const line = lines[first.line]!;
  const sameLine = values.every((i) => tokens[i]!.line === first.line);
  if (stacked || !sameLine || (values.length === 0 && !line.separated)) {
    return values.every((i) => lines[tokens[i]!.line]!.filled === 1) ? 'stacked' : 'mixed';
  }
  return line.separated ? 'fields' : 'spaces';
}

function fieldsOf(all: Tokens, draft: RowDraft, columns: number, known: number | undefined): FieldShape {
  const { tokens, lines } = all;
  const first = tokens[draft.values[0] ?? draft.labelToken]!;
  const label = tokens[draft.labelToken];
  const here = label !== undefined && label.kind === 'text' && label.line === first.line;
  const { width } = lines[first.line]!;
  return {
    label: here ? label.column : lastTextBefore(tokens, draft, first),
    width,
    first: known ?? (draft.values.length === 0 ? -1 : first.column),
    head: headAbove(all, draft.values[0] ?? draft.labelToken, columns, width),
    line: first.line,
  };
}

/** How many lines up to look for heads: a block of table 2 has at most this many rows. */
const MOST_ROWS = 3;

/** Where the nearest line above that holds one head more than the row has columns (信息内容 …) puts the first of them. */
function headAbove({ tokens, lines }: Tokens, from: number, columns: number, width: number): number {
  const own = tokens[from]!.line;
  const texts: number[] = [];
  for (let i = from; i >= 0; i--) {
    const token = tokens[i]!;
    const line = lines[token.line]!;
    if (token.line < own - MOST_ROWS) return -1;
    if (token.line === own || line.values > 0 || line.filled !== columns + 1 || line.width !== width)
      continue;
    if (token.kind === 'text') texts.push(token.column);
    if (texts.length === columns) return texts[columns - 1]!;
  }
  return -1;
}

/** A label that ends on another line leaves the fields before the first text of this line. */
function lastTextBefore(tokens: readonly Token[], draft: RowDraft, first: Token): number {
  for (let i = (draft.values[0] ?? 0) - 1; i >= 0 && tokens[i]!.line === first.line; i--) {
    if (tokens[i]!.kind === 'text') return tokens[i]!.column;
  }
  return -1;
}
