import {
  type EvaluatedIdentity,
  type Form,
  type Identity,
  identityEquation,
  type Locale,
  type TableId,
} from '@gouji/core';
import type { PageWords } from '../../../messages/page.ts';
import type { CheckedFile } from '../../../view/report-file.ts';
import { type Markup, markup } from '../markup.ts';

/** The identities of a table that do not hold or cannot be verified, with their numbers; that all hold is one line. */
export function equationsOf(table: TableId, file: CheckedFile, words: PageWords): Markup | null {
  const all = file.evaluation.identities.filter(({ identity }) => identity.table === table);
  if (all.length === 0) return null;
  const open = all.filter(({ state }) => state !== 'holds');
  if (open.length === 0) return markup`<p class="holds">${words.allHold(all.length)}</p>`;
  const { identity, computed, stated, difference } = words.numbers;
  const heads = [identity, computed, stated, difference].map((head) => markup`<th scope="col">${head}</th>`);
  const rows = open.map((each) => equationRow(each, file, words));
  return markup`<table class="equations"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

function equationRow(each: EvaluatedIdentity, { report, locale }: CheckedFile, words: PageWords): Markup {
  const { identity, state, computed, stated } = each;
  const equation = identityEquation(each, report, locale);
  const sign = state === 'broken' ? '✗' : '?';
  const name = `${subjectOf(identity, report.form, locale, words)} ${words.kinds[identity.kind]}`;
  const numbers = state === 'broken' ? [computed, stated, signed(stated - computed)] : ['—', '—', '—'];
  const cells = numbers.map((number) => markup`<td>${number}</td>`);
  return markup`<tr class="${state}"><th scope="row"><b>${sign} ${name}</b> ${equation}</th>${cells}</tr>\n`;
}

/** The row or column whose numbers the equation ties. */
function subjectOf({ kind, totals }: Identity, { cells }: Form, locale: Locale, words: PageWords): string {
  const cell = cells[totals[0] ?? -1];
  if (cell === undefined) return '';
  const { row, column } = cell;
  if (kind === 'outcome-total' || kind === 'balance')
    return words.column(locale === 'en' ? column.label.en : column.label.zh);
  // Long labels explain themselves in brackets or go on after a pause.
  const [short = ''] = row.label.zh.split(/[（、]/u, 1);
  return words.row(locale === 'en' ? row.label.en : row.enumerator + short);
}

/** Differences are read with their sign. */
export function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference);
}
