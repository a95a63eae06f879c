import { requestsSample } from '../sample.ts';
import { defineSumRule } from './define-sum-rule.ts';

export const outcomeTotal = defineSumRule(
  'outcome-total',
  () => ({
    summary: {
      'zh-CN': '表三某一列的各项办理结果（一）至（六）相加不等于（七）总计。',
      en: 'In a column of table 3 the outcomes (1) to (6) do not add up to (7), the total.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式把“三、本年度办理结果”分为（一）至（六）各项，（七）总计是它们之和，每一列都应相等。读不出的数不参与计算。',
      en: 'The forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 divide the results of the year into items (1) to (6); item (7) is their sum, in every column. Numbers that cannot be read enter no sum.',
    },
    example: {
      wrong: requestsSample({
        new: [3, 0, 0, 0, 0, 0, 3],
        granted: [3, 0, 0, 0, 0, 0, 3],
        concluded: [0, 0, 0, 0, 0, 0, 0],
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
      rule: (column) => `${column}（一）至（六）各项办理结果之和应等于（七）总计`,
      lookAt: '这一列的各项办理结果和（七）总计',
    },
    en: {
      rule: (column) => `The outcomes (1) to (6) in ${column} must add up to (7), the total`,
      lookAt: 'the outcomes of this column and its total in row (7)',
    },
  },
);
