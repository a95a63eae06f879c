import type { Measure, Quantity } from '../../../parse/quantities/index.ts';
import type { RuleContext } from '../../context.ts';
import { countAt } from '../../evaluate.ts';
import { signed } from '../../labels.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { isTableNumber, type ReadValue, tableValues } from '../../statements/index.ts';
import { persons, statementSample } from './statement-sample.ts';
import { cellIds, relatedCells } from './table-cells.ts';

type RateData = { readonly concluded: number; readonly received: number; readonly carriedOut: number };

const REQUESTS = {
  new: persons(50),
  granted: persons(45),
  concluded: persons(45),
  'carried-out': persons(5),
};

export const answerRate = defineRule<RateData>({
  id: 'text/answer-rate',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '正文的办结率、答复率与表三算出来的不同。',
      en: 'The rate of requests concluded or answered that the text states is not what table 3 gives.',
    },
    why: {
      'zh-CN':
        '办结率是办结数与收到数（或收办数）之比。还有申请结转下年度，却写办结率、答复率100%，读者会有疑问；如果指的是到期申请，写成“按期办结率”就清楚了。写明按时、按期、及时的不提示。',
      en: 'The rate is that of requests concluded to requests received, with or without those carried in. A rate of 100% with requests carried over to next year raises questions; 按期办结率 (of those due) would be clear. Rates of what was due in time are not looked at.',
    },
    example: {
      wrong: statementSample('全年收到政府信息公开申请50件，办结率100%。', { requests: REQUESTS }),
      right: statementSample('全年收到政府信息公开申请50件，按期办结率100%。', { requests: REQUESTS }),
    },
  }),
  check: (context, emit) => {
    for (const rate of context.quantities) {
      if (rate.comparison !== 'rate' || rate.measures.length === 0 || rate.approximate) continue;
      const wholes = values(context, rate, 'received');
      const parts = values(context, rate, rate.measures[0]!);
      const [concluded] = parts;
      const received = wholes.at(-1);
      if (concluded === undefined || received === undefined || received.value === 0) continue;
      if (parts.some((part) => wholes.some((whole) => isRate(rate, part.value, whole.value)))) continue;
      const computed = round((concluded.value / received.value) * 100, rate.decimals);
      const { report } = context;
      const carriedOut = countAt(report, report.form.cellIndex('requests/carried-out/total') ?? -1) ?? 0;
      emit({
        ...rangeOf(rate),
        data: { concluded: concluded.value, received: received.value, carriedOut },
        cells: [...cellIds(report, concluded), ...cellIds(report, received)],
        computed,
        stated: rate.value,
        difference: round(rate.value - computed, rate.decimals),
        related: [...relatedCells(report, concluded), ...relatedCells(report, received)],
      });
    }
  },
  message: {
    'zh-CN': ({ data, computed, stated, difference = 0 }) => {
      const open = data.carriedOut > 0 ? `，还有 ${data.carriedOut} 件结转下年度` : '';
      return `表三办结 ${data.concluded} 件、应办 ${data.received} 件${open}，这里写 ${stated}%（计算值 ${computed}%，填报值 ${stated}%，差额 ${signed(difference)} 个百分点）。请核对；如果指按期办结，请写明“按期”。`;
    },
    en: ({ data, computed, stated, difference = 0 }) => {
      const open = data.carriedOut > 0 ? ` and ${data.carriedOut} carried over to next year` : '';
      return `Table 3 counts ${data.concluded} requests concluded of ${data.received}${open}, but this says ${stated}% (computed ${computed}%, stated ${stated}%, difference ${signed(difference)} points). Please check; if it is of those due in time, say so.`;
    },
  },
  relatedMessage: {
    'zh-CN': ({ data }) => `据此计算：${data.value}`,
    en: ({ data }) => `computed from ${data.value}`,
  },
});

function values(context: RuleContext, rate: Quantity, measure: Measure): readonly ReadValue[] {
  const number: Quantity = { ...rate, measures: [measure], comparison: null, unit: null, applicant: null };
  return isTableNumber(context, number) ? tableValues(context.report, number) : [];
}

function isRate({ value, decimals }: Quantity, part: number, whole: number): boolean {
  return whole > 0 && Math.abs((part / whole) * 100 - value) <= 0.5 * 10 ** -decimals + 1e-9;
}

function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
