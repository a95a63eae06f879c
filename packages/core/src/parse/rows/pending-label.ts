import { significantText } from '../characters.ts';
import type { Range } from '../report.ts';
import type { Dictionary, Entry } from './dictionary.ts';
import { type Enumerator, enumerates, withoutEnumerator } from './enumerator.ts';
import { ROOT } from './label-trie.ts';
import { type Walk, walk } from './label-walk.ts';
import type { RowDraft } from './row-draft.ts';

/** Fewest units that set a new label apart from a piece of a head, where no enumerator stands before them. */
const SUREST_BEGINNING = 3;

/** Stands for «no label» where one was looked for. */
const NONE: Entry = { text: '', kind: 'head', row: '', enumerator: '', heading: false, form: null };

/**
 * A label of which only the beginning was read: a page break, a cell's edge or a column's width cuts it, and its rest
 * comes later, perhaps behind the row's values or behind pieces of a head that runs downwards beside it.
 */
export class PendingLabel {
  readonly #units: Uint16Array;
  readonly #dictionary: Dictionary;
  #node = ROOT;
  /** Where the walk stood before the last piece. */
  #before = ROOT;
  /** What `only` found, until the label goes on. */
  #only: Entry | null = null;
  pieces: Range[] = [];
  /** The row that has this label, once it is open. */
  row: RowDraft | null = null;
  enumerator: Enumerator | null = null;

  constructor(units: Uint16Array, dictionary: Dictionary) {
    this.#units = units;
    this.#dictionary = dictionary;
  }

  /** Whether something has begun that may go on. */
  get begun(): boolean {
    return this.#node !== ROOT;
  }

  start(node: number, pieces: Range[], row: RowDraft | null, enumerator: Enumerator | null): void {
    this.#node = node;
    this.#before = ROOT;
    this.pieces = pieces;
    this.row = row;
    this.enumerator = enumerator;
    this.#only = null;
  }

  clear(): void {
    this.#node = ROOT;
    this.#before = ROOT;
    this.enumerator = null;
    this.#only = null;
  }

  /** Takes a piece that goes on with the label; null where it does not. */
  take(start: number, end: number): Walk | null {
    if (!this.begun) return null;
    const { trie } = this.#dictionary;
    let step = walk(trie, this.#node, this.#units, start, end);
    if (!step.whole && this.#before !== ROOT) {
      // 不再处 / 理 / 理其政府…: the piece before was a fragment of a head that happens to read like the rest
      step = walk(trie, this.#before, this.#units, start, end);
      if (step.whole) this.pieces.pop();
    }
    if (!step.whole) return null;
    this.pieces.push({ start, end });
    this.#only = null;
    this.#before = this.#node;
    this.#node = step.last ? ROOT : step.node;
    return step;
  }

  /** The one label that has begun so; with `8．属于` the enumerator tells which. */
  only(): Entry | undefined {
    if (this.#only === null) this.#only = this.#findOnly() ?? NONE;
    return this.#only === NONE ? undefined : this.#only;
  }

  #findOnly(): Entry | undefined {
    const { trie, entries } = this.#dictionary;
    const only = entries[trie.onlyEntry(this.#node)];
    const { enumerator } = this;
    if (only !== undefined || enumerator === null) return only;
    const beginning = this.pieces.map((p) => significantText(this.#units, p.start, p.end)).join('');
    const fitting = entries.filter(
      (e) => enumerates(e.enumerator, enumerator) && e.text.startsWith(withoutEnumerator(beginning)),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** Whether the beginning of a row's label waits for its rest. */
  get waits(): boolean {
    return this.begun && (this.only()?.row ?? '') !== '';
  }

  /** Whether a beginning, read behind `enumerator` and leading to `node`, can only be that of a row. */
  tellsRow(enumerator: Enumerator, { depth, node }: Walk, beginning: Range): boolean {
    const { trie, entries } = this.#dictionary;
    const enumerated = enumerator.kind !== 'none';
    // 予 alone may be a piece of a head that runs downwards; 予以公 is the beginning of a row
    if (!enumerated && depth < SUREST_BEGINNING) return false;
    const only = entries[trie.onlyEntry(node)];
    // 其他处 beside an unfinished label is a piece of （六）其他处理: a row of its own would have its enumerator
    if (only !== undefined && only.row !== '') return enumerated || only.enumerator === '' || !this.waits;
    if (!enumerated) return false;
    const text = withoutEnumerator(significantText(this.#units, beginning.start, beginning.end));
    return entries.some(
      (e) => e.row !== '' && enumerates(e.enumerator, enumerator) && e.text.startsWith(text),
    );
  }
}
