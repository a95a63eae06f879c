import type { Edit } from '../check/finding.ts';

/** Edits of one text that do not get in each other's way, in text order whatever the order they came in. */
export class EditSet {
  readonly #edits: Edit[] = [];

  get edits(): readonly Edit[] {
    return this.#edits;
  }

  /** Takes the edits of one fix, all of them or, where one touches an edit already taken, none. */
  take(edits: readonly Edit[]): boolean {
    if (edits.some((edit) => !this.#fits(edit))) return false;
    for (const edit of edits) this.#edits.splice(this.#place(edit), 0, edit);
    return true;
  }

  #fits(edit: Edit): boolean {
    const place = this.#place(edit);
    return !meet(this.#edits[place - 1], edit) && !meet(this.#edits[place], edit);
  }

  /** The index of the first edit that stands behind `edit`. */
  #place({ start, end }: Edit): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#edits[middle]!;
      if (other.start < start || (other.start === start && other.end <= end)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether two edits overlap. Two insertions at one place do too: neither says which of them comes first. */
function meet(a: Edit | undefined, b: Edit): boolean {
  if (a === undefined) return false;
  if (a.start === b.start && (a.start === a.end) === (b.start === b.end)) return true;
  return a.start < b.end && b.start < a.end;
}
