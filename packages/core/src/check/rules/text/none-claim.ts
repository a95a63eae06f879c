import { type FormId, formById } from '../../../form/index.ts';
import type { Report } from '../../../parse/report.ts';
import type { FindingData } from '../../finding.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import type { ReadValue, Refuted } from '../../statements/index.ts';
import { replaceNumber, tableNumber } from './define-number-rule.ts';
import { contradiction } from './none.ts';
import { quoteOf } from './quote.ts';
import { readingLabel } from './reading-words.ts';
import { persons, statementSample } from './statement-sample.ts';
import { cellIds, relatedCells } from './table-cells.ts';

type NoneData = FindingData & {
  readonly form: FormId;
  readonly quote: string;
  readonly kind: 'denied' | 'claimed';
  readonly reading: ReadValue;
  readonly replacement: string | null;
};

const REQUESTS = { new: persons(3), granted: persons(3), concluded: persons(3) };

export const noneClaim = defineRule<NoneData>({
  id: 'text/none-claim',
  severity: 'error',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '正文说没有收到申请（没有发生复议、诉讼），表格里却有；或者反过来。',
      en: 'The text says that there were no requests or disputes and the tables count some, or the other way round.',
    },
    why: {
      'zh-CN':
        '有还是没有，不会是口径不同造成的，正文和表格必有一处错。只看本机关全年的情况：说的是其他年份、上半年、某一渠道或某一类申请人的，不提示；上年结转而本年没有新收的，正文说“未收到”是对的。',
      en: 'Whether there was anything at all is no matter of how to count, so either the text or the table is wrong. Only the whole year of the organ itself is looked at: other years, half years, one way of asking or one kind of applicant are not; with requests carried in and none new, 未收到 is right.',
    },
    example: {
      wrong: statementSample('2024年，我镇未收到政府信息公开申请。', { requests: REQUESTS }),
      right: statementSample('2024年，我镇收到政府信息公开申请3件。', { requests: REQUESTS }),
    },
  }),
  check: (context, emit) => {
    const { report } = context;
    for (const refuted of context.statements.refuted) {
      const { quantity, values } = refuted;
      const kind = contradiction(report, refuted);
      const [reading] = values;
      if (kind === null || reading === undefined) continue;
      emit({
        ...rangeOf(quantity),
        data: {
          form: report.form.id,
          quote: quoteOf(report, quantity),
          kind,
          reading,
          replacement: replacementOf(report, refuted),
        },
        cells: cellIds(report, reading),
        computed: reading.value,
        stated: quantity.value,
        difference: quantity.value - reading.value,
        related: relatedCells(report, reading),
      });
    }
  },
  message: {
    'zh-CN': ({ data, computed, stated }) => {
      const label = readingLabel(formById(data.form), data.reading, 'zh-CN');
      const claim = data.kind === 'denied' ? '说没有' : '说有';
      return `正文写“${data.quote}”，${label}却是 ${computed}：一处${claim}，一处不是（计算值 ${computed}，填报值 ${stated}，差额 ${(stated ?? 0) - (computed ?? 0)}）。请对照台账核对，改正正文或表格。`;
    },
    en: ({ data, computed, stated }) => {
      const label = readingLabel(formById(data.form), data.reading, 'en');
      return `The text says “${data.quote}”, but ${label} is ${computed} (computed ${computed}, stated ${stated}, difference ${(stated ?? 0) - (computed ?? 0)}). One of the two is wrong; please compare with your records and correct the text or the table.`;
    },
  },
  relatedMessage: {
    'zh-CN': (related) => tableNumber(related, 'zh-CN'),
    en: (related) => tableNumber(related, 'en'),
  },
  repair: ({ data, start, end }) => replaceNumber(data.replacement, start, end),
});

const DENIAL = /^(?:未收到|未接到|没有收到|没有接到)/u;

/** 未收到政府信息公开申请 → 收到政府信息公开申请3件; a 0 becomes the number; nothing where two numbers are possible. */
function replacementOf(report: Report, { quantity, values }: Refuted): string | null {
  const { start, end, unit, value } = quantity;
  const [first] = values;
  if (first === undefined || values.some((reading) => reading.value !== first.value)) return null;
  if (unit !== null || value > 0) return String(first.value);
  const words = report.source.slice(start, end);
  const after = report.source.plain(end, end + 2).charAt(0);
  if (!DENIAL.test(words) || !'。,;'.includes(after)) return null;
  return `${words.replace(/^(?:未|没有)/u, '')}${first.value}件`;
}
