import { TABLE_IDS, type TableId } from '../../../form/index.ts';
import { isSignificant, NEWLINE, significantText } from '../../../parse/characters.ts';
import type { Range, Report, ReportTable } from '../../../parse/report.ts';
import { isHan } from '../../../text/index.ts';
import { defineRule } from '../../rule.ts';
import { disclosureSample } from '../sample.ts';

type ExtraData = { readonly table: TableId; readonly label: string; readonly numbers: number };

/** Shorter words beside numbers are crumbs of labels. */
const FEWEST_HAN = 4;
const LONGEST = 60;
/** 全年发布信息总数：18, in one cell. */
const COUNTED = /^([^。;]{4,60}):\d[\d,.]{0,14}[件条个项次]?$/u;

export const extraRow = defineRule<ExtraData>({
  id: 'table/extra-row',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '表格里有格式没有的一行。',
      en: 'A table has a row that the form does not have.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式没有这一行，它的数字不参与任何勾稽关系。有的地区要求在表里加行，所以只作提示；也可能是行名写得与格式相差太远，没有认出来。',
      en: 'The forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 have no such row, and its numbers enter no sum. Some regions ask for rows of their own, so this is only a hint; the label may also be too far from the form to be recognised.',
    },
    example: {
      wrong: `${disclosureSample({})}本地区政府信息发布总数\t18\n`,
      right: disclosureSample({}),
    },
  }),
  check: ({ report }, emit) => {
    for (const id of TABLE_IDS) {
      const table = report.tables[id];
      if (table === null) continue;
      for (const { place, label, numbers } of extraRows(table, report)) {
        const data = { table: id, label: report.source.slice(label.start, label.end), numbers };
        emit({ start: place.start, end: place.end, subject: id, data });
      }
    }
  },
  message: {
    'zh-CN': ({ data: { label } }) =>
      `格式里没有“${label}”这一行，它的数字不参与核对。如果是本地区统一要求增加的，可以保留；否则请删去，需要说明的写进正文。行名写错了的，请按格式改正。`,
    en: ({ data: { label } }) =>
      `The form has no row “${label}”, so its numbers are not checked. Keep it if your region asks for it; otherwise please move it to the prose, or correct its label.`,
  },
});

interface Extra {
  readonly place: Range;
  readonly label: Range;
  readonly numbers: number;
}

function extraRows(table: ReportTable, report: Report): readonly Extra[] {
  const first = table.rows[0]?.start ?? table.end;
  const rows = table.extra
    .filter(
      ({ start, end, label }) => start > first && isLabel(label, table, report) && endsLine(end, report),
    )
    .map((row): Extra => ({ place: row, label: row.label, numbers: row.values.length }));
  const counted = table.counted.flatMap((word): Extra[] => {
    const label = countedLabel(word, report);
    return label !== null && isLabel(label, table, report) ? [{ place: word, label, numbers: 1 }] : [];
  });
  return [...rows, ...counted];
}

/** The words before a colon and a number in one cell. */
function countedLabel({ start, end }: Range, { source }: Report): Range | null {
  if (end - start > 2 * LONGEST || !COUNTED.test(source.plain(start, end))) return null;
  let colon = end;
  while (colon > start && source.units[colon - 1] !== COLON) colon--;
  return { start, end: colon - 1 };
}

const COLON = ':'.charCodeAt(0);

/** Words behind the numbers make a sentence of the line. */
function endsLine(end: number, { source: { units, length } }: Report): boolean {
  for (let at = end; at < length && units[at] !== NEWLINE; at++) if (isSignificant(units[at]!)) return false;
  return true;
}

/** Words of a name, not a sentence, and no piece of a label that the form has. */
function isLabel({ start, end }: Range, { table }: ReportTable, { source }: Report): boolean {
  if (end - start > 2 * LONGEST) return false;
  const plain = source.plain(start, end);
  if (/[。;]|^(?:注|备注|说明)/u.test(plain)) return false;
  const text = significantText(source.units, start, end);
  const han = [...text].filter((c) => isHan(c.charCodeAt(0))).length;
  if (han < FEWEST_HAN || text.length > LONGEST) return false;
  return !table.rows.some(({ label }) => label.zh.replace(/[^\p{L}\p{N}]/gu, '').includes(text));
}
