import { requestsSample } from '../sample.ts';
import { defineSumRule } from './define-sum-rule.ts';

export const rowTotal = defineSumRule(
  'row-total',
  () => ({
    summary: {
      'zh-CN': '表三某一行的六类申请人相加不等于该行“总计”。',
      en: 'In a row of table 3 the six kinds of applicants do not add up to the row’s total.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式中，每一行末尾的“总计”就是前六栏（自然人和五类法人或其他组织）之和，没有误差余地。读不出的数不参与计算。',
      en: 'In the forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 the last column of every row is the sum of the six before it (natural persons and five kinds of organizations), without tolerance. Numbers that cannot be read enter no sum.',
    },
    example: {
      wrong: requestsSample({
        new: [3, 0, 0, 0, 0, 0, 3],
        granted: [1, 0, 0, 0, 0, 0, 3],
        concluded: [3, 0, 0, 0, 0, 0, 3],
      }),
      right: requestsSample({
        new: [3, 0, 0, 0, 0, 0, 3],
        granted: [3, 0, 0, 0, 0, 0, 3],
        concluded: [3, 0, 0, 0, 0, 0, 3],
      }),
    },
  }),
  {
    'zh-CN': {
      rule: (row) => `${row}六类申请人之和应等于该行总计`,
      lookAt: '这一行的各个数和总计',
    },
    en: {
      rule: (row) => `The six kinds of applicants in ${row} must add up to its total`,
      lookAt: 'the numbers of this row and its total',
    },
  },
);
