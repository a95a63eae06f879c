import { type FormId, formById, SECTIONS, TABLE_IDS, type TableId } from '../../../form/index.ts';
import { sectionOf } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';
import { tableText } from '../../table-text.ts';
import { disclosureSample } from '../sample.ts';

type MissingData = { readonly form: FormId; readonly table: TableId };

const EMPTY_SECTION = '二、主动公开政府信息情况\n\n表格见附件。\n';

export const missing = defineRule<MissingData>({
  id: 'table/missing',
  severity: 'error',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '第二、三、四部分的标题下面没有表格。',
      en: 'There is no table under the heading of section two, three or four.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号规定这三部分以表格形式报告。表格如果是图片或附件，文字版里就读不到数字，也无法核对。标题本身也没有时，只按缺少该部分提示。',
      en: '国办公开办函〔2021〕30号 and 〔2019〕60号 prescribe tables for these three sections. A table that is a picture or an attachment leaves no numbers in the text to read or check. Where the heading is absent too, only the missing section is reported.',
    },
    example: { wrong: EMPTY_SECTION, right: disclosureSample({}) },
  }),
  check: ({ report }, emit) => {
    for (const id of TABLE_IDS) {
      if (report.tables[id] !== null) continue;
      const section = sectionOf(report, report.form.tables[id].section);
      if (section === undefined) continue;
      emit({
        start: section.start,
        end: section.headingEnd,
        subject: id,
        data: { form: report.form.id, table: id },
      });
    }
  },
  message: {
    'zh-CN': ({ data }) =>
      `“${titleOf(data)}”下面没有读到表格，这一部分的数字都无法核对。表格如果是图片、附件或链接，请换成文字表格；如果漏了，请补上。`,
    en: ({ data }) =>
      `No table was found under “${titleOf(data)}”, so none of its numbers can be checked. If the table is a picture, an attachment or a link, please put it in as text; if it was left out, please add it.`,
  },
  repair: ({ data }, report) => {
    const section = sectionOf(report, formById(data.form).tables[data.table].section);
    if (section === undefined) return null;
    const text = `\n\n${tableText(report.form, data.table, () => '')}\n`;
    return {
      title: { 'zh-CN': '插入空白表格', en: 'Insert a blank table' },
      edits: [{ start: section.headingEnd, end: section.headingEnd, text }],
    };
  },
});

function titleOf({ form, table }: MissingData): string {
  const { section } = formById(form).tables[table];
  return SECTIONS.find(({ number }) => number === section)?.title ?? '';
}
