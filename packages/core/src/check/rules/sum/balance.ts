import { requestsSample } from '../sample.ts';
import { defineSumRule } from './define-sum-rule.ts';

export const balance = defineSumRule(
  'balance',
  () => ({
    summary: {
      'zh-CN': '表三某一列的第一项加第二项之和不等于第三项加第四项之和。',
      en: 'In a column of table 3 items one and two do not add up to items three and four.',
    },
    why: {
      'zh-CN':
        '这是表格左上角印着的勾稽关系（国办公开办函〔2021〕30号、〔2019〕60号）：本年新收加上年结转，等于已经办结的（七）总计加结转下年度继续办理的。收进来的申请要么办结，要么结转，一件也不会少。读不出的数不参与计算。',
      en: 'This is the equation printed in the top-left cell of the table (国办公开办函〔2021〕30号, 〔2019〕60号): requests received this year and carried over from last year equal those concluded, item (7), and those carried over to next year. A request is either concluded or carried over. Numbers that cannot be read enter no sum.',
    },
    example: {
      wrong: requestsSample({
        new: [5, 0, 0, 0, 0, 0, 5],
        granted: [3, 0, 0, 0, 0, 0, 3],
        concluded: [3, 0, 0, 0, 0, 0, 3],
        'carried-out': [1, 0, 0, 0, 0, 0, 1],
      }),
      right: requestsSample({
        new: [5, 0, 0, 0, 0, 0, 5],
        granted: [3, 0, 0, 0, 0, 0, 3],
        concluded: [3, 0, 0, 0, 0, 0, 3],
        'carried-out': [2, 0, 0, 0, 0, 0, 2],
      }),
    },
  }),
  {
    'zh-CN': {
      rule: (column) => `${column}第一项加第二项之和应等于第三项（七）总计加第四项之和`,
      lookAt: '这一列的本年新收、上年结转、（七）总计和结转下年度',
    },
    en: {
      rule: (column) =>
        `In ${column}, new plus carried-in requests must equal the concluded ones plus those carried over to next year`,
      lookAt: 'the four numbers of this column',
    },
  },
);
