import {
  FORM_2019,
  type Form,
  type FormId,
  formById,
  formOfYear,
  headsOf,
  TABLE_IDS,
} from '../../../form/index.ts';
import type { Range, Report } from '../../../parse/report.ts';
import { labelRange, rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { tableText } from '../../table-text.ts';
import { convertedTables } from './converted-tables.ts';

type FormData = { readonly year: number; readonly found: FormId; readonly due: FormId };

/** One word of the other form may be a slip; two are its form. */
const FEWEST_MARKS = 2;

const YEAR = '云溪县柳河镇人民政府2023年政府信息公开工作年度报告';
const example = (form: Form): string =>
  `${YEAR}\n\n二、主动公开政府信息情况\n\n${tableText(form, 'disclosure', () => '0')}\n`;

export const outdatedForm = defineRule<FormData>({
  id: 'table/outdated-form',
  severity: 'error',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '表格用的格式与报告年度不符，如 2023 年的报告还用 2019 年的旧表。',
      en: 'The tables follow the form of other years than the report’s.',
    },
    why: {
      'zh-CN':
        '2019、2020 年度的报告用国办公开办函〔2019〕60号的格式，2021 年度起用国办公开办函〔2021〕30号的格式：表二改为制发、废止、现行有效件数，不再列政府集中采购，“其他处理”分成三项。用错格式，数据无法汇总。年度以标题为准，与报告哪一年公布无关。',
      en: 'Reports of 2019 and 2020 follow 国办公开办函〔2019〕60号, later ones 国办公开办函〔2021〕30号, which counts documents issued, repealed and in force, has no government procurement and parts 其他处理 into three rows. Tables in another form cannot be rolled up. The year is that of the title, whenever the report was published.',
    },
    example: { wrong: example(formById('2019')), right: example(formById('2021')) },
  }),
  check: ({ report, surroundings }, emit) => {
    const year = surroundings.profile?.year ?? report.year?.value;
    if (year === undefined || year < FORM_2019.firstYear || report.formBasis !== 'labels') return;
    const due = formOfYear(year);
    if (due === report.form) return;
    const [mark, ...others] = ownMarks(report, due);
    if (mark === undefined || others.length + 1 < FEWEST_MARKS) return;
    emit({
      ...mark,
      subject: 'form',
      data: { year, found: report.form.id, due: due.id },
      related: report.year === null ? [] : [{ ...rangeOf(report.year), data: {} }],
    });
  },
  message: {
    'zh-CN': ({ data: { year, found, due } }) =>
      `这是 ${year} 年的报告，表格却是 ${found} 年发布的格式（${formById(found).issuedAs}）。${year} 年的报告应使用${formById(due).issuedAs}的格式，请换用并重新填写；如果是标题的年度写错了，请改正年度。`,
    en: ({ data: { year, found, due } }) =>
      `This is a report of ${year}, but its tables follow the form issued in ${found} (${formById(found).issuedAs}). Please use the form of ${formById(due).issuedAs}, or correct the year if that is wrong.`,
  },
  relatedMessage: { 'zh-CN': () => '报告的年度', en: () => 'The year of the report' },
  repair: ({ data: { due } }, report) => {
    const edits = convertedTables(report, formById(due));
    if (edits === null) return null;
    const title = {
      'zh-CN': '换成规定格式的表格，保留相同项目的数字，其余留空待填',
      en: 'Replace the tables by those of the prescribed form; numbers of the same cells are kept, others left blank',
    };
    return { title, edits };
  },
});

/** Rows and heads that the due form does not have, in text order. */
function ownMarks({ tables }: Report, due: Form): readonly Range[] {
  const marks: Range[] = [];
  for (const id of TABLE_IDS) {
    const table = tables[id];
    if (table === null) continue;
    const rows = new Set(due.tables[id].rows.map((row) => row.id));
    const heads = new Set(
      headsOf(due.tables[id]).flatMap(({ label }) => [label.zh, ...(label.variants ?? [])]),
    );
    for (const row of table.rows) if (!rows.has(row.row.id)) marks.push(labelRange(row));
    for (const head of table.heads)
      if (head.match === 'exact' && !heads.has(head.head.label.zh)) marks.push(rangeOf(head));
  }
  return marks.sort((a, b) => a.start - b.start);
}
