import type { FormColumn, FormGroup, FormRow, TableId } from '@gouji/core';
import { mayBlank, type RowPosition } from '../blanks.ts';
import type { ReportNumbers } from '../numbers.ts';
import { numberAt, textAt } from '../numbers.ts';
import type { RenderOptions } from '../options.ts';
import { printedNumber } from '../printed.ts';
import type { Random } from '../random.ts';
import { breakWord } from '../text/break.ts';
import type { Dress } from '../text/dress.ts';
import type { CellKind, GridCell } from './grid.ts';

/** Makes dressed cells of one report. */
export class CellMaker {
  readonly #numbers: ReportNumbers;
  readonly options: RenderOptions;
  readonly #dress: Dress;
  readonly rng: Random;
  #fourPlaces = false;

  constructor(numbers: ReportNumbers, options: RenderOptions, dress: Dress, rng: Random) {
    this.#numbers = numbers;
    this.options = options;
    this.#dress = dress;
    this.rng = rng;
  }

  article(text: string, columns: number): GridCell {
    return this.#cell('article', this.#dress.label(text), columns, 1);
  }

  note(text: string, columns: number, rows: number): GridCell {
    return this.#cell('note', this.#dress.label(text), columns, rows);
  }

  head(text: string, columns = 1, rows = 1): GridCell {
    const pieces = this.options.brokenHeads && this.rng.bool(0.4) ? breakWord(text, 2, this.rng) : [text];
    return this.#cell('head', pieces.map((piece) => this.#dress.label(piece)).join('\n'), columns, rows);
  }

  columnHead(column: FormColumn, columns = 1, rows = 1): GridCell {
    return this.head(this.wordingOf(column.label), columns, rows);
  }

  group(group: FormGroup, rows: number): GridCell {
    const lead = this.#dress.enumerator(group.enumerator);
    return { ...this.#cell('group', lead + this.#dress.label(group.label.zh), 1, rows), lead: lead.length };
  }

  label(row: FormRow, columns = 1): GridCell {
    const text = this.wordingOf(row.label);
    const broken = this.options.brokenLabels && text.length > 9 && this.rng.bool(0.3);
    const pieces = broken ? breakWord(text, this.rng.bool(0.7) ? 2 : 3, this.rng) : [text];
    const lead = this.#dress.enumerator(row.enumerator);
    const dressed = lead + pieces.map((piece) => this.#dress.label(piece)).join('\n');
    return { ...this.#cell('label', dressed, columns, 1), lead: lead.length };
  }

  value(table: TableId, row: FormRow, column: FormColumn, position: RowPosition, columns = 1): GridCell {
    const id = `${table}/${row.id}/${column.id}` as const;
    const { blanks } = this.options;
    const zero = blanks > 0 && numberAt(this.#numbers, id) === 0 && mayBlank(this.options, table, position);
    if (zero && this.rng.bool(blanks)) return { ...this.#cell('value', '', columns, 1), after: '', id };
    const plain = textAt(this.#numbers, id);
    const exact = column.kind === 'amount' && this.#fourPlaces ? fourPlaces(plain) : plain;
    const text = this.#dress.value(printedNumber(exact, column.kind, this.options));
    return { ...this.#cell('value', text, columns, 1), id };
  }

  /** The official words or, if the options ask for them, now and then others that are accepted. */
  wordingOf(label: { readonly zh: string; readonly variants?: readonly string[] }): string {
    const { variants = [] } = label;
    const other = this.options.labelVariants && variants.length > 0 && this.rng.bool(0.4);
    const wording = other ? this.rng.pick(variants) : label.zh;
    // A head that demands four places stands above a number with four places.
    if (/保留.位小数/.test(wording)) this.#fourPlaces = true;
    return wording;
  }

  #cell(kind: CellKind, text: string, columns: number, rows: number): GridCell {
    const [before, after] = [this.#dress.noise(), this.#dress.noise()];
    return { kind, text, lead: 0, before, after, id: null, columns, rows };
  }
}

/** `12.5` as `12.5000`. */
function fourPlaces(text: string): string {
  const [whole = '0', places = ''] = text.split('.');
  return `${whole}.${places.padEnd(4, '0')}`;
}
