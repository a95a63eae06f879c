import { isOutcome } from '../../../parse/quantities/index.ts';
import { defineNumberRule } from './define-number-rule.ts';
import { persons, statementSample } from './statement-sample.ts';

const REQUESTS = {
  new: persons(9),
  granted: persons(6),
  'partially-granted': persons(2),
  'denied.third-party-rights': persons(1),
  concluded: persons(9),
};

export const outcomes = defineNumberRule({
  id: 'text/outcomes',
  docs: () => ({
    summary: {
      'zh-CN': '正文所说的予以公开、部分公开、不予公开等办理结果与表三对不上。',
      en: 'An outcome of requests (granted, partially granted, denied …) that the text states is not what table 3 says.',
    },
    why: {
      'zh-CN':
        '表三第三项把办理结果分成六类，每类的数量只有一种算法；不予公开、无法提供、不予处理、其他处理是各自下面几行之和。“予以公开及部分公开”这样合起来说的，按合计核对。只写“其他”的不核对，因为不知道指哪几类。',
      en: 'Table 3 has six kinds of outcomes, each counted in one way only; 不予公开, 无法提供, 不予处理 and 其他处理 are the sums of their rows. Kinds named together are compared with their sum. A bare 其他 may mean any of them and is not compared.',
    },
    example: {
      wrong: statementSample('已办结的申请中，予以公开6件，部分公开3件，不予公开1件。', {
        requests: REQUESTS,
      }),
      right: statementSample('已办结的申请中，予以公开6件，部分公开2件，不予公开1件。', {
        requests: REQUESTS,
      }),
    },
  }),
  about: isOutcome,
});
