import { type CellId, FORM_2019 } from '../../../form/index.ts';
import { type Cell, cellOf, type Report } from '../../../parse/report.ts';
import { cellLabel } from '../../labels.ts';
import { defineRule } from '../../rule.ts';
import { tableText } from '../../table-text.ts';

/** `total`: more published this year than in all; `none`: something was made and nothing published. */
type PublishedData = {
  readonly fault: 'total' | 'none';
  readonly made: number;
  readonly published: number;
  readonly total: number;
};

const ROWS = ['regulations', 'normative-documents'];

const example = (numbers: readonly number[]): string => {
  const table = tableText(FORM_2019, 'disclosure', ({ row, column }) =>
    row.id === 'normative-documents' ? String(numbers[row.columns.indexOf(column)] ?? 0) : '0',
  );
  return `二、主动公开政府信息情况\n\n${table}\n`;
};

export const publishedCount = defineRule<PublishedData>({
  id: 'sum/published-count',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '2019 年格式：对外公开总数量小于本年新公开数量，或者有新制作的却一件也没有公开。',
      en: 'Form of 2019: fewer documents published in all than this year, or some newly made and none published.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2019〕60号所附格式中，“对外公开总数量”是历年公开、现行有效的总数，应包括“本年新公开数量”；规章、规范性文件依《中华人民共和国政府信息公开条例》第二十条应当主动公开，制作了而没有公开，通常是漏填。个别文件可能当年没有公布，所以只作提示。2021 年起的格式没有这几栏。',
      en: 'In the form issued with 国办公开办函〔2019〕60号 对外公开总数量 counts all documents published and includes those of this year; article 20 of the Regulations asks for rules and normative documents to be published, so some made and none published usually means a number forgotten. A document may wait for the next year, so this is a hint. The form of 2021 has no such columns.',
    },
    example: { wrong: example([3, 0, 0]), right: example([3, 3, 12]) },
  }),
  check: ({ report }, emit) => {
    for (const row of ROWS) {
      const ids = (['created', 'published', 'total-published'] as const).map(
        (c): CellId => `disclosure/${row}/${c}`,
      );
      const [made, published, total] = ids.map((id) => cellOf(report, id));
      const data = faultOf(made, published, total);
      const place = data?.fault === 'total' ? total : published;
      if (data === null || place === undefined) continue;
      const cells = data.fault === 'total' ? ids.slice(1) : ids.slice(0, 2);
      emit({
        start: place.start,
        end: place.end,
        cells,
        data,
        related: relatedOf(data.fault === 'total' ? published : made, report),
      });
    }
  },
  message: {
    'zh-CN': ({ data, cells }) =>
      data.fault === 'total'
        ? `${rowName(cells, 'zh-CN')}对外公开总数量填报值 ${data.total}，小于本年新公开数量 ${data.published}，差额 ${data.total - data.published}。总数量应包括本年新公开的，请核对。`
        : `${rowName(cells, 'zh-CN')}本年新制作 ${data.made} 件，新公开却是 ${data.published} 件。应当主动公开的文件请核对是否漏填；确实没有公开的，可以不改。`,
    en: ({ data, cells }) =>
      data.fault === 'total'
        ? `In ${rowName(cells, 'en')} ${data.total} are published in all, fewer than the ${data.published} published this year (difference ${data.total - data.published}). The total includes those of this year; please check.`
        : `In ${rowName(cells, 'en')} ${data.made} were newly made and ${data.published} published. Please check whether a number was forgotten.`,
  },
  relatedMessage: { 'zh-CN': () => '与这个数比较', en: () => 'Compared with this number' },
});

function faultOf(
  made: Cell | undefined,
  published: Cell | undefined,
  total: Cell | undefined,
): PublishedData | null {
  if (made?.value == null || published?.value == null || total?.value == null) return null;
  const numbers = { made: made.value, published: published.value, total: total.value };
  if (total.value < published.value) return { fault: 'total', ...numbers };
  return made.value > 0 && published.value === 0 ? { fault: 'none', ...numbers } : null;
}

function relatedOf(cell: Cell | undefined, { form }: Report) {
  if (cell === undefined || form.id !== '2019') return [];
  return [{ start: cell.start, end: cell.end, cell: cell.cell.id, data: {} }];
}

/** 「规范性文件」行, without the column that a cell's name ends with. */
function rowName([id]: readonly CellId[], locale: 'zh-CN' | 'en'): string {
  const label = id === undefined ? '' : cellLabel(FORM_2019, id, locale);
  return locale === 'en' ? label.replace(/, column.*$/u, '') : label.replace(/「[^」]*」列$/u, '');
}
