import type { Measure, Quantity } from '../../../parse/quantities/index.ts';
import { defineRule } from '../../rule.ts';

type UnitWordData = { readonly value: number };

/** Measures that count cases. 予以公开 and a bare 依申请公开 may count pieces of information, so they are left out. */
const CASES: ReadonlySet<Measure> = new Set<Measure>([
  'received',
  'carried-in',
  'received-or-carried',
  'concluded',
  'carried-out',
  'reconsideration/total',
  'litigation/total',
]);

export const unitWord = defineRule<UnitWordData>({
  id: 'wording/unit-word',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '申请、复议、诉讼有的论“件”，有的论“条”。',
      en: 'Requests and disputes are counted with 件 in one place and with 条 in another.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式按“件”统计申请、复议和诉讼；“条”一般用来数公开的信息。同一份报告里混着用，读的人会以为说的是两件事。通篇只用一种时不提示。',
      en: 'The forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 count requests and disputes with 件, while 条 counts pieces of published information. Mixed in one report they seem to speak of different things; a report that keeps to one of them is left alone.',
    },
    example: {
      wrong: '一、总体情况\n\n全年新收政府信息公开申请5件，已办结政府信息公开申请4条。\n',
      right: '一、总体情况\n\n全年新收政府信息公开申请5件，已办结政府信息公开申请4件，主动公开信息30条。\n',
    },
  }),
  check: ({ quantities }, emit) => {
    const cases = quantities.filter(countsCases);
    if (!cases.some(({ unit }) => unit === '件')) return;
    for (const { start, close, value, unit } of cases) {
      if (unit === '条') emit({ start, end: close, data: { value } });
    }
  },
  message: {
    'zh-CN': ({ data: { value } }) =>
      `别处的申请、复议、诉讼都论“件”，这里写成“${value} 条”。统计的是同一类事项时，请统一用“件”。`,
    en: ({ data: { value } }) =>
      `Elsewhere requests and disputes are counted with 件, here it says “${value} 条”. Please use 件 throughout if the same kind of thing is counted.`,
  },
});

function countsCases({ measures, negated }: Quantity): boolean {
  return !negated && measures.length > 0 && measures.every((measure) => CASES.has(measure));
}
