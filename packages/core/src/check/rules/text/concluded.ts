import { defineNumberRule } from './define-number-rule.ts';
import { persons, statementSample } from './statement-sample.ts';

const REQUESTS = { new: persons(9), granted: persons(7), concluded: persons(7), 'carried-out': persons(2) };

export const concluded = defineNumberRule({
  id: 'text/concluded',
  docs: () => ({
    summary: {
      'zh-CN': '正文所说的办结、答复数量与表三“（七）总计”对不上。',
      en: 'The number of requests concluded or answered that the text states is not row （七） of table 3.',
    },
    why: {
      'zh-CN':
        '本年办理完毕的申请是表三第三项“（七）总计”。正文也可能只说当年新收中办结的（减去上年结转），“答复”也可能不算不予处理和其他处理的，这些口径都认；都对不上才提示。',
      en: 'Requests concluded in the year are row （七） of table 3. A text may leave out those carried in from last year, and 答复 those that were not processed or otherwise ended without a reply: all of these are accepted.',
    },
    example: {
      wrong: statementSample('全年收到政府信息公开申请9件，办结8件。', { requests: REQUESTS }),
      right: statementSample('全年收到政府信息公开申请9件，办结7件。', { requests: REQUESTS }),
    },
  }),
  about: (measure) => measure === 'concluded' || measure === 'answered',
});
