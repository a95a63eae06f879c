import { defineNumberRule } from './define-number-rule.ts';
import { persons, statementSample } from './statement-sample.ts';

const REQUESTS = { new: persons(9), granted: persons(7), concluded: persons(7), 'carried-out': persons(2) };

export const carriedOut = defineNumberRule({
  id: 'text/carried-out',
  docs: () => ({
    summary: {
      'zh-CN': '正文所说的结转下年度办理数量与表三第四项对不上。',
      en: 'The number of requests carried over to next year that the text states is not row 四 of table 3.',
    },
    why: {
      'zh-CN':
        '到年底没有办完、结转下年度继续办理的申请就是表三第四项（国办公开办函〔2021〕30号、〔2019〕60号），下一年的第二项要与它相等，正文写错会一直错到明年。',
      en: 'Requests that are not concluded at the end of the year are row 四 of table 3 (国办公开办函〔2021〕30号, 〔2019〕60号), and next year’s row 二 must equal it.',
    },
    example: {
      wrong: statementSample('全年收到政府信息公开申请9件，办结7件，结转下年度继续办理3件。', {
        requests: REQUESTS,
      }),
      right: statementSample('全年收到政府信息公开申请9件，办结7件，结转下年度继续办理2件。', {
        requests: REQUESTS,
      }),
    },
  }),
  about: (measure) => measure === 'carried-out',
});
