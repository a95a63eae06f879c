import { FORMS, type FormBlock, type FormColumn, type FormRow, type TableId } from '../../form/index.ts';
import { significantText } from '../../parse/characters.ts';
import { DICTIONARIES } from '../../parse/rows/dictionary.ts';

const LONGEST_HEADS = 120;

/** The heads of each table in any form, other accepted wordings among them, reduced to their significant units. */
export const HEADS: Readonly<Record<TableId, ReadonlySet<string>>> = {
  disclosure: headsOf('disclosure'),
  requests: headsOf('requests'),
  disputes: headsOf('disputes'),
};

/** Whether a text is several heads run together. */
export function areHeads(id: TableId, text: string): boolean {
  if (text === '' || text.length > LONGEST_HEADS) return false;
  const reached = new Uint8Array(text.length + 1);
  reached[0] = 1;
  for (let at = 0; at < text.length; at++) {
    if (reached[at] === 0) continue;
    for (const head of HEADS[id]) if (text.startsWith(head, at)) reached[at + head.length] = 1;
  }
  return reached[text.length] === 1;
}

/**
 * What may stand beside a row's label `written` that is the label's own: the label once more, as merged cells have it,
 * and the rest that a break left in another cell.
 */
export function wordsOfRow(row: FormRow, written: string): readonly string[] {
  const enumerator = significant(row.enumerator);
  const wordings = [row.label.zh, ...(row.label.variants ?? [])].map(significant);
  const begun = written.startsWith(enumerator) ? written.slice(enumerator.length) : written;
  const rests = wordings
    .filter((wording) => begun !== '' && wording.startsWith(begun) && wording !== begun)
    .map((wording) => wording.slice(begun.length));
  return [...wordings, ...wordings.map((wording) => enumerator + wording), ...rests];
}

/** `1` for `1.`, `七` for `（七）`. */
export function enumeratorOf(row: FormRow): string {
  return significant(row.enumerator);
}

/**
 * The accepted wording of a column's head that says more than the official one and stands in a text — some regions
 * print 保留4位小数 — or undefined.
 */
export function fullerHead(column: FormColumn, text: string): string | undefined {
  const official = significant(column.label.zh);
  const fuller = (column.label.variants ?? []).filter((variant) => {
    const words = significant(variant);
    return words.length > official.length && words.startsWith(official) && text.includes(words);
  });
  return fuller.sort((a, b) => b.length - a.length)[0];
}

function headsOf(id: TableId): ReadonlySet<string> {
  const heads = new Set(DICTIONARIES[id].heads.split('|'));
  for (const block of FORMS.flatMap((form): readonly FormBlock[] => form.tables[id].blocks)) {
    for (const { label } of block.columns)
      for (const text of [label.zh, ...(label.variants ?? [])]) heads.add(significant(text));
  }
  for (const { groups } of FORMS.flatMap((form) => form.tables[id].rows))
    for (const group of groups) heads.add(significant(group.label.zh));
  heads.delete('');
  return heads;
}

function significant(text: string): string {
  const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
  return significantText(units, 0, units.length);
}
