import { signed } from '../../labels.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { type PartsFault, partsFaults } from './parts.ts';
import { quoteOf } from './quote.ts';
import { isRefuted } from './table-cells.ts';

type PartsData = {
  readonly kind: PartsFault['kind'];
  readonly whole: string;
  readonly parts: readonly number[];
};

const section = (words: string): string => `一、总体情况\n\n${words}\n`;

export const partsOfWhole = defineRule<PartsData>({
  id: 'text/parts-of-whole',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '“其中”“包括”“分别为”后面的分项与总数对不上。',
      en: 'Parts named after 其中, 包括 or 分别为 do not fit their whole.',
    },
    why: {
      'zh-CN':
        '分项是总数的一部分，某一项或各项之和大于总数就一定有数写错。分项之和小于总数，多半是只举了主要的几项，只有“分别为”“分为”或自然人与法人两类这样不会有遗漏的列举才提示一句。申请人、渠道、结果交叉列举的会有重叠，不相加。',
      en: 'A part, or all parts together, cannot be more than the whole. Less than the whole usually means that only the main parts are named, so only lists that leave nothing out (分别为, 分为, persons and organizations) are pointed at. Applicants, channels and outcomes overlap and are not added up.',
    },
    example: {
      wrong: section('全年主动公开政府信息120条，其中政府网站90条，公开栏40条。'),
      right: section('全年主动公开政府信息130条，其中政府网站90条，公开栏40条。'),
    },
  }),
  check: (context, emit) => {
    const { report, quantities } = context;
    for (const { kind, whole, parts, sum } of partsFaults(quantities)) {
      // What disagrees with the tables is told by the rule that compares with them.
      if ([whole, ...parts].some((quantity) => isRefuted(context, quantity))) continue;
      const [first] = parts;
      const place = kind === 'one' && first !== undefined ? first : whole;
      const others = kind === 'one' ? [whole] : parts;
      const [computed, stated] = kind === 'one' ? [whole.value, sum] : [sum, whole.value];
      emit({
        ...rangeOf(place),
        severity: kind === 'rest' ? 'info' : 'warning',
        data: { kind, whole: quoteOf(report, whole), parts: parts.map(({ value }) => value) },
        computed,
        stated,
        difference: stated - computed,
        related: others.map((other) => ({
          ...rangeOf(other),
          data: { value: other.value, part: other !== whole },
        })),
      });
    }
  },
  message: {
    'zh-CN': ({ data, computed = 0, stated = 0, difference = 0 }) => {
      if (data.kind === 'one')
        return `其中一项是 ${stated}，比总数 ${computed}（“${data.whole}”）还多 ${difference}。请核对总数和这一项。`;
      const sum = `${data.parts.join('＋')} ＝ ${computed}`;
      const numbers = `计算值 ${computed}，填报值 ${stated}，差额 ${signed(difference)}`;
      return data.kind === 'sum'
        ? `“${data.whole}”的各分项相加超过总数：${sum}（${numbers}）。请核对总数和各分项。`
        : `“${data.whole}”的各分项相加不到总数：${sum}（${numbers}）。如果没有遗漏的分项，请核对总数和各分项。`;
    },
    en: ({ data, computed = 0, stated = 0, difference = 0 }) => {
      if (data.kind === 'one')
        return `One part is ${stated}, ${difference} more than the whole of ${computed} (“${data.whole}”). Please check the whole and this part.`;
      const sum = `${data.parts.join(' + ')} = ${computed}`;
      const numbers = `computed ${computed}, stated ${stated}, difference ${signed(difference)}`;
      return data.kind === 'sum'
        ? `The parts of “${data.whole}” add up to more than the whole: ${sum} (${numbers}). Please check the whole and the parts.`
        : `The parts of “${data.whole}” add up to less than the whole: ${sum} (${numbers}). If no part is left out, please check the whole and the parts.`;
    },
  },
  relatedMessage: {
    'zh-CN': ({ data }) => (data.part === true ? `分项 ${data.value}` : `总数 ${data.value}`),
    en: ({ data }) => (data.part === true ? `part ${data.value}` : `whole ${data.value}`),
  },
});
