import { type CellId, type FormId, formById } from '../../../form/index.ts';
import { type Cell, cellOf } from '../../../parse/report.ts';
import { cellLabel } from '../../labels.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { disclosureSample } from '../sample.ts';

type InForceData = {
  readonly form: FormId;
  readonly issued: number;
  readonly repealed: number;
  readonly inForce: number;
};

const ROWS = ['regulations', 'normative-documents'];

export const inForce = defineRule<InForceData>({
  id: 'cross/in-force',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '现行有效件数少于本年制发减去本年废止，不可能成立。',
      en: 'Fewer documents are in force than were issued less those repealed, which cannot be.',
    },
    why: {
      'zh-CN':
        '上年现行有效＋本年制发－本年废止＝本年现行有效（国办公开办函〔2021〕30号所附格式各栏的含义），上年现行有效不会小于 0，所以现行有效不应少于制发减废止。废止的是往年文件、文件到期失效会使现行有效变少，因此只提示核对；废止多于制发是常见的，不提示。',
      en: 'Last year’s in-force documents + issued − repealed = in force (the meaning of the columns in the form of 国办公开办函〔2021〕30号), and last year’s cannot be below 0, so at least issued − repealed are in force. Documents that merely expired may lower the number, hence a warning; more repealed than issued is common and fine.',
    },
    example: {
      wrong: disclosureSample({ 'normative-documents': [5, 1, 2] }),
      right: disclosureSample({ 'normative-documents': [5, 1, 24] }),
    },
  }),
  check: ({ report }, emit) => {
    for (const row of ROWS) {
      const cell = (column: string): Cell | undefined => cellOf(report, `disclosure/${row}/${column}`);
      const [issued, repealed, inForceCell] = [cell('issued'), cell('repealed'), cell('in-force')];
      const counts = [issued, repealed, inForceCell].map((found) => countOf(found));
      const [made, ended, valid] = counts;
      if (made == null || ended == null || valid == null || inForceCell === undefined) continue;
      if (valid >= made - ended) continue;
      emit({
        ...rangeOf(inForceCell),
        cells: [inForceCell, issued, repealed].flatMap((found) =>
          found === undefined ? [] : [found.cell.id],
        ),
        computed: made - ended,
        stated: valid,
        difference: valid - (made - ended),
        data: { form: report.form.id, issued: made, repealed: ended, inForce: valid },
      });
    }
  },
  message: {
    'zh-CN': ({ data, cells: [id] }) =>
      `${labelOf(data.form, id, 'zh-CN')}不应少于“本年制发－本年废止”：计算值至少 ${data.issued}－${data.repealed} ＝ ${data.issued - data.repealed}，填报值 ${data.inForce}，差额 ${data.inForce - data.issued + data.repealed}。请核对这三个数；如有文件到期失效，请计入废止或在文字中说明。`,
    en: ({ data, cells: [id] }) =>
      `${labelOf(data.form, id, 'en')} cannot be less than issued − repealed: at least ${data.issued} − ${data.repealed} = ${data.issued - data.repealed} computed, ${data.inForce} stated, difference ${data.inForce - data.issued + data.repealed}. Please check the three numbers; if documents expired, count them as repealed or say so in the text.`,
  },
});

function countOf(cell: Cell | undefined): number | null {
  const value = cell?.value ?? null;
  return value !== null && value >= 0 && Number.isSafeInteger(value) ? value : null;
}

function labelOf(form: FormId, id: CellId | undefined, locale: 'zh-CN' | 'en'): string {
  return id === undefined ? '' : cellLabel(formById(form), id, locale);
}
