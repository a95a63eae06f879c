import { disputesSample } from '../sample.ts';
import { defineSumRule } from './define-sum-rule.ts';

export const disputeTotal = defineSumRule(
  'dispute-total',
  () => ({
    summary: {
      'zh-CN': '表四中四种结果相加不等于“总计”。',
      en: 'In table 4 the four results do not add up to their total.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式中，行政复议、未经复议直接起诉、复议后起诉三组各有结果维持、结果纠正、其他结果、尚未审结四栏，“总计”是这四栏之和。四栏和总计都只出现在这一个等式里，所以常常看不出错在哪一格；只有像笔误的那一格唯一时才会点名。',
      en: 'In the forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 each of the three groups (reconsideration, litigation without it, litigation after it) has four results, and the total is their sum. These cells take part in no other equation, so the wrong one often cannot be told; it is named only where exactly one of them looks like a slip of the pen.',
    },
    example: {
      wrong: disputesSample({ reconsideration: [0, 1, 2, 0, 2] }),
      right: disputesSample({ reconsideration: [0, 1, 2, 0, 3] }),
    },
  }),
  {
    'zh-CN': {
      rule: (group) => `${group}结果维持、结果纠正、其他结果、尚未审结四项之和应等于总计`,
      lookAt: '这四项和总计',
    },
    en: {
      rule: (group) => `The four results in ${group} must add up to the total`,
      lookAt: 'these four numbers and the total',
    },
  },
);
