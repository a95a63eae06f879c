import { defineNumberRule } from './define-number-rule.ts';
import { contradiction } from './none.ts';
import { persons, statementSample } from './statement-sample.ts';

const REQUESTS = { new: persons(12), granted: persons(12), concluded: persons(12) };

export const received = defineNumberRule({
  id: 'text/received',
  docs: () => ({
    summary: {
      'zh-CN': '正文所说的收到、受理申请数量与表三对不上。',
      en: 'The number of requests received that the text states is not that of table 3.',
    },
    why: {
      'zh-CN':
        '正文和表三说的是同一件事，读者会拿来对照。“收到”“受理”“新收”有的地方只算第一项（本年新收），有的地方连第二项（上年结转）一起算，两种口径都认；只有哪一种都对不上才提示。约数、其他年份、其中的线上线下数不作比较。',
      en: 'Text and table 3 speak of the same requests (国办公开办函〔2021〕30号), and readers compare them. 收到, 受理 and 新收 mean row 一 in some regions and rows 一 and 二 in others: either is accepted. Rounded numbers, other years and requests that came in by one way only are not compared.',
    },
    example: {
      wrong: statementSample('全年共收到政府信息公开申请15件，均已按期办结。', { requests: REQUESTS }),
      right: statementSample('全年共收到政府信息公开申请12件，均已按期办结。', { requests: REQUESTS }),
    },
  }),
  about: (measure) => measure === 'received' || measure === 'received-or-carried' || measure === 'handled',
  except: (report, refuted) => contradiction(report, refuted) !== null,
});
