import { FORMS, type FormHead, type FormTable, headsOf, TABLE_IDS, type TableId } from '../../form/index.ts';
import { significant } from '../characters.ts';
import { likeness } from '../rows/likeness.ts';

/** Least likeness of an altered head. */
export const LIKENESS = 0.6;

/** The texts of a head, reduced to significant units: all its wordings, the official one first. */
const TEXTS: ReadonlyMap<FormHead, readonly string[]> = new Map(
  FORMS.flatMap(({ tables }) => Object.values(tables))
    .flatMap(headsOf)
    .map((head) => [head, [head.label.zh, ...(head.label.variants ?? [])].map(significant)]),
);

/** For each table the places in its list of heads that a text may name. */
const BY_TEXT: ReadonlyMap<FormTable, ReadonlyMap<string, readonly number[]>> = new Map(
  FORMS.flatMap(({ tables }) => Object.values(tables)).map((table) => [table, placesByText(headsOf(table))]),
);

function placesByText(heads: readonly FormHead[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  heads.forEach((head, place) => {
    for (const text of textsOf(head)) places.set(text, [...(places.get(text) ?? []), place]);
  });
  return places;
}

/** Every head of a table run together with its enumerator, in all its wordings. */
const RUN_TOGETHER: ReadonlyMap<TableId, string> = new Map(
  TABLE_IDS.map((id) => {
    const heads = FORMS.flatMap(({ tables }) => headsOf(tables[id]));
    return [id, heads.flatMap((head) => textsOf(head).map((t) => `|${numeralOf(head)}${t}`)).join('')];
  }),
);

const NONE: readonly number[] = [];

/** Places in `headsOf(table)`, more than one where blocks of the table share a text. */
export function headsNamed(table: FormTable, text: string): readonly number[] {
  return BY_TEXT.get(table)?.get(text) ?? NONE;
}

/** Whether a text may be a piece of a head, as broken words and narrow columns leave it; pinyin left over is no matter. */
export function isHeadFragment(id: TableId, text: string): boolean {
  return RUN_TOGETHER.get(id)?.includes(text.replace(/[a-z]+/gu, '')) === true;
}

/** How alike a text is to a head in any of its wordings, with or without its enumerator; 0 where far from it. */
export function likenessToHead(head: FormHead, text: string): number {
  let most = 0;
  for (const wording of textsOf(head)) {
    most = Math.max(most, likenessOf(wording, text));
    if (head.enumerator !== '') most = Math.max(most, likenessOf(numeralOf(head) + wording, text));
  }
  return most;
}

/** Texts of very different length can't be alike enough. */
function likenessOf(a: string, b: string): number {
  return Math.min(a.length, b.length) < LIKENESS * Math.max(a.length, b.length) ? 0 : likeness(a, b);
}

export function textsOf(head: FormHead): readonly string[] {
  return TEXTS.get(head) ?? [];
}

/** The enumerator without brackets and marks: 三 of （三）. */
export function numeralOf({ enumerator }: FormHead): string {
  return enumerator === '' ? '' : significant(enumerator);
}
