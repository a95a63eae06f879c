import type { Merged } from '../options.ts';
import type { GridCell, Slot } from './grid.ts';

/** One field of a printed line: a cell, or null where the line has an empty field. */
export interface Field {
  readonly cell: GridCell | null;
  /** The cell was printed before: its text is repeated here, not stated anew. */
  readonly repeated: boolean;
}

const EMPTY: Field = { cell: null, repeated: false };

/**
 * The fields of one row. What goes on from the left or from above is an empty field, nothing, or the text once more
 * (numbers are never repeated).
 */
export function fieldsOf(slots: readonly (Slot | null)[], right: Merged, down: Merged): Field[] {
  const fields: Field[] = [];
  for (const slot of slots) {
    if (slot === null) continue;
    if (slot.part === 'start') {
      fields.push({ cell: slot.cell, repeated: false });
      continue;
    }
    const merged = mergedAt(slot.part, right, down);
    if (merged === 'missing') continue;
    fields.push(merged === 'repeat' && slot.cell.id === null ? { cell: slot.cell, repeated: true } : EMPTY);
  }
  return fields;
}

function mergedAt(part: Slot['part'], right: Merged, down: Merged): Merged {
  if (part === 'right') return right;
  if (part === 'down' || right === 'missing') return part === 'down' ? down : 'missing';
  return right === 'repeat' ? down : down === 'missing' ? 'missing' : 'empty';
}
