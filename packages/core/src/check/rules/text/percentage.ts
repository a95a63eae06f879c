import type { Quantity } from '../../../parse/quantities/index.ts';
import type { RuleContext } from '../../context.ts';
import { signed } from '../../labels.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { replaceNumber } from './define-number-rule.ts';
import { growthRatios, type Ratio, shareRatios } from './shares.ts';
import { isRefuted } from './table-cells.ts';

type PercentData = {
  readonly kind: 'share' | 'rise' | 'fall';
  readonly part: number;
  readonly base: number;
  readonly written: string;
  readonly decimals: number;
  /** Other numbers it might be a share of gave other percentages, none of them the one stated. */
  readonly others: boolean;
  readonly replacement: string | null;
};

const section = (words: string): string => `一、总体情况\n\n${words}\n`;

export const percentage = defineRule<PercentData>({
  id: 'text/percentage',
  severity: 'warning',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '正文的百分比（占、增长、下降）按正文或表格里的数重新计算，结果不同。',
      en: 'A percentage in the text (share, growth, fall) is not what the numbers in the text or the tables give.',
    },
    why: {
      'zh-CN':
        '百分比由两个数算出，改了数字忘了改百分比是常见的疏漏。按写出的小数位四舍五入，差半个单位以内都算对。占比的基数可能是收到数、收办数或办结数，都认；找不到基数的不核对。',
      en: 'A percentage follows from two numbers and is easily forgotten when they change. It is compared as rounded to the decimals it is written with. A share may be taken of the requests received, with or without those carried in, or of those concluded: any of them is accepted, and where no base can be found nothing is said.',
    },
    example: {
      wrong: section('全年收到政府信息公开申请50件，其中网上申请40件，占85%。'),
      right: section('全年收到政府信息公开申请50件，其中网上申请40件，占80%。'),
    },
  }),
  check: (context, emit) => {
    for (const percent of context.quantities) {
      const kind = kindOf(percent);
      if (kind === null || (percent.of !== null && isRefuted(context, percent.of))) continue;
      const ratios = ratiosOf(context, percent, kind).filter(({ base }) => base > 0);
      const values = ratios.map((ratio) => percentOf(ratio, kind));
      const [ratio] = ratios;
      const [computed] = values;
      if (ratio === undefined || computed === undefined || isNear(percent, values)) continue;
      const rounded = round(computed, percent.decimals);
      const others = values.some((value) => round(value, percent.decimals) !== rounded);
      emit({
        ...rangeOf(percent),
        data: {
          kind,
          ...ratio,
          written: rounded.toFixed(percent.decimals),
          decimals: percent.decimals,
          others,
          replacement:
            others || rounded < 0 || percent.style !== 'plain' ? null : rounded.toFixed(percent.decimals),
        },
        computed: rounded,
        stated: percent.value,
        difference: round(percent.value - rounded, percent.decimals),
        related: percent.of === null ? [] : [{ ...rangeOf(percent.of), data: { value: percent.of.value } }],
      });
    }
  },
  message: {
    'zh-CN': (finding) => {
      const { data, stated, difference = 0 } = finding;
      const how =
        data.kind === 'share'
          ? `${data.part} ÷ ${data.base} ＝ ${data.written}%`
          : `（${data.part} － ${data.base}）÷ ${data.base} ＝ ${data.kind === 'fall' ? '－' : ''}${data.written}%`;
      const others = data.others ? '，换成其他可能的基数也不是这个数' : '';
      return `百分比与数字对不上：${how}${others}。计算值 ${data.written}%，填报值 ${stated}%，差额 ${signed(difference)} 个百分点。请核对百分比和前后的数字。`;
    },
    en: (finding) => {
      const { data, stated, difference = 0 } = finding;
      const how =
        data.kind === 'share'
          ? `${data.part} ÷ ${data.base} = ${data.written}%`
          : `(${data.part} − ${data.base}) ÷ ${data.base} = ${data.kind === 'fall' ? '−' : ''}${data.written}%`;
      const others = data.others ? ', and other possible bases do not give it either' : '';
      return `The percentage does not fit its numbers: ${how}${others}. Computed ${data.written}%, stated ${stated}%, difference ${signed(difference)} points. Please check the percentage and the numbers beside it.`;
    },
  },
  relatedMessage: {
    'zh-CN': ({ data }) => `据此计算：${data.value}`,
    en: ({ data }) => `computed from ${data.value}`,
  },
  repair: ({ data, start, end }) => replaceNumber(data.replacement, start, end),
});

function kindOf({
  unit,
  comparison,
  approximate,
  hypothetical,
  insideTitle,
}: Quantity): PercentData['kind'] | null {
  if (unit !== '%' || approximate || hypothetical || insideTitle) return null;
  return comparison === 'share' || comparison === 'rise' || comparison === 'fall' ? comparison : null;
}

function ratiosOf(context: RuleContext, percent: Quantity, kind: PercentData['kind']): readonly Ratio[] {
  return kind === 'share' ? shareRatios(context, percent) : growthRatios(context, percent);
}

function percentOf({ part, base }: Ratio, kind: PercentData['kind']): number {
  if (kind === 'share') return (part / base) * 100;
  const growth = (part / base - 1) * 100;
  return kind === 'rise' ? growth : -growth;
}

/** Within half a unit of the last digit written. */
function isNear({ value, decimals }: Quantity, values: readonly number[]): boolean {
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return values.some((computed) => Math.abs(computed - value) <= half);
}

function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
