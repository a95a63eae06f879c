import type { Quantity } from '../../../parse/quantities/index.ts';
import type { Report } from '../../../parse/report.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { quoteOf } from './quote.ts';
import { statementSample } from './statement-sample.ts';

type RepeatedData = { readonly first: string; readonly second: string };

export const repeatedQuantity = defineRule<RepeatedData>({
  id: 'text/repeated-quantity',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '正文两处说的是同一个数，数字却不同。',
      en: 'The text states the same quantity twice, with two numbers.',
    },
    why: {
      'zh-CN':
        '同样的话、同样的范围说了两遍，数字应当一样。只比较措辞相同、都是全年、没有限定渠道和对象的数；表格里有的数由表格来核对，不在这里重复提示。',
      en: 'What is said twice in the same words of the same year must have the same number. Only statements in the same words without limits to channels or matters are compared; what the tables count is compared with the tables.',
    },
    example: {
      wrong: statementSample(
        '全年主动公开政府信息286条。\n\n（一）主动公开。2024年主动公开政府信息268条。',
        {},
      ),
      right: statementSample(
        '全年主动公开政府信息286条。\n\n（一）主动公开。2024年主动公开政府信息286条。',
        {},
      ),
    },
  }),
  check: (context, emit) => {
    const said = new Map<string, Quantity>();
    for (const quantity of context.statements.uncounted) {
      const key = keyOf(context.report, quantity);
      if (key === null) continue;
      const first = said.get(key);
      if (first === undefined) said.set(key, quantity);
      else if (first.value !== quantity.value && first.sentence !== quantity.sentence) {
        emit({
          ...rangeOf(quantity),
          data: { first: quoteOf(context.report, first), second: quoteOf(context.report, quantity) },
          computed: first.value,
          stated: quantity.value,
          difference: quantity.value - first.value,
          related: [{ ...rangeOf(first), data: {} }],
        });
      }
    }
  },
  message: {
    'zh-CN': ({ data, computed, stated }) =>
      `这里写“${data.second}”，前面写的是“${data.first}”：同一个数，一处是 ${stated}，一处是 ${computed}。请核对，改成一致；如果说的不是一回事，请写明范围。`,
    en: ({ data, computed, stated }) =>
      `This says “${data.second}”, but above it is “${data.first}”: ${stated} here, ${computed} there. Please make them agree, or say what each of them counts.`,
  },
  relatedMessage: { 'zh-CN': () => '前一处在这里', en: () => 'The other one is here' },
});

/** What makes two statements the same: what they count and the words for it. Null where a statement may be limited. */
function keyOf(report: Report, quantity: Quantity): string | null {
  const { measures, subject, start, unit, role, applicant, negated, reach } = quantity;
  if (role === 'part' || applicant !== null || negated || reach !== null || subject === null) return null;
  if (subject.start >= start || !isUnlimited(report, quantity.sentence.start, subject.start)) return null;
  const words = report.source.plain(subject.start, start).replace(/[共计累总约数量为达到了]/gu, '');
  return `${measures.join()} ${unit ?? ''} ${words}`;
}

/** What may stand before a statement and limits it in no way: the year, the organ’s own word, a sub-heading. */
const UNLIMITED =
  /(?:^|[,。;:)])(?:20\d\d年度?|全年|本年度?|今年以?来?|年内|我[镇乡县市区局委办旗州厅站所院]|[我本]街道|本机关|全[镇乡县市区旗州]|共|累计|总共)*$/u;
const LONGEST_LEAD = 40;

function isUnlimited({ source }: Report, sentence: number, start: number): boolean {
  const from = Math.max(sentence, start - LONGEST_LEAD);
  return UNLIMITED.test(`${from > sentence ? '' : '。'}${source.plain(from, start)}`);
}
