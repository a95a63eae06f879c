import { defineNumberRule } from './define-number-rule.ts';
import { persons, statementSample } from './statement-sample.ts';

const REQUESTS = { new: persons(5), 'carried-in': persons(2), granted: persons(7), concluded: persons(7) };

export const carriedIn = defineNumberRule({
  id: 'text/carried-in',
  docs: () => ({
    summary: {
      'zh-CN': '正文所说的上年结转申请数量与表三第二项对不上。',
      en: 'The number of requests carried in that the text states is not row 二 of table 3.',
    },
    why: {
      'zh-CN':
        '上年结转的申请就是表三第二项（国办公开办函〔2021〕30号、〔2019〕60号），只有一种算法。2024年的报告里，“结转2023年”“2023年结转”是第二项，“结转2025年”是第四项，按年份分辨。',
      en: 'Requests carried in from last year are row 二 of table 3 (国办公开办函〔2021〕30号, 〔2019〕60号) and can be counted in one way only. In a report of 2024, 结转2023年 is row 二 and 结转2025年 row 四: the years tell which.',
    },
    example: {
      wrong: statementSample('全年新收政府信息公开申请5件，上年结转3件，均已办结。', { requests: REQUESTS }),
      right: statementSample('全年新收政府信息公开申请5件，上年结转2件，均已办结。', { requests: REQUESTS }),
    },
  }),
  about: (measure) => measure === 'carried-in',
});
