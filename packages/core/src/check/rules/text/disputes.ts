import { defineNumberRule } from './define-number-rule.ts';
import { contradiction } from './none.ts';
import { statementSample } from './statement-sample.ts';

const DISPUTES = { reconsideration: [2, 0, 0, 1, 3] };

export const disputes = defineNumberRule({
  id: 'text/disputes',
  docs: () => ({
    summary: {
      'zh-CN': '正文所说的行政复议、行政诉讼数量与表四对不上。',
      en: 'The number of reconsiderations or lawsuits that the text states is not that of table 4.',
    },
    why: {
      'zh-CN':
        '表四统计因政府信息公开引起的行政复议和行政诉讼。“行政复议 N 件”可能是总计，也可能不算尚未审结的，两种都认；维持、纠正等结果只有一种算法。行政诉讼是未经复议直接起诉和复议后起诉之和。机关作为复议机关办理的案件不在其中，不核对。',
      en: 'Table 4 counts reconsiderations and lawsuits over the disclosure of information. 行政复议 N 件 may be all of them or leave out those pending: either is accepted; results have one meaning only. Lawsuits are those brought directly and those after a reconsideration together. Cases that the organ itself decides as the authority for reconsiderations are not compared.',
    },
    example: {
      wrong: statementSample('因政府信息公开被申请行政复议5件，其中维持2件。', { disputes: DISPUTES }),
      right: statementSample('因政府信息公开被申请行政复议3件，其中维持2件。', { disputes: DISPUTES }),
    },
  }),
  about: (measure) => /^(?:reconsideration|litigation)/u.test(measure),
  except: (report, refuted) => contradiction(report, refuted) !== null,
});
