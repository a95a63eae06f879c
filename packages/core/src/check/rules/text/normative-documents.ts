import { defineNumberRule } from './define-number-rule.ts';
import { statementSample } from './statement-sample.ts';

const DISCLOSURE = { 'normative-documents': [3, 1, 12] };

export const normativeDocuments = defineNumberRule({
  id: 'text/normative-documents',
  docs: () => ({
    summary: {
      'zh-CN': '正文所说的规范性文件（规章）制发、废止、现行有效件数与表二对不上。',
      en: 'The number of normative documents or regulations issued, repealed or in force that the text states is not that of table 2.',
    },
    why: {
      'zh-CN':
        '表二“第二十条第（一）项”统计的就是这些件数。只核对说明了是制发、废止还是现行有效的数；规范性文件的备案、审查、解读、修改件数，以及《》里的数字，都不核对。',
      en: 'Table 2, article 20 (1), counts the same documents. Only numbers said to be of documents issued, repealed or in force are compared; those of documents filed, reviewed, explained or amended, and numbers inside 《》, are not.',
    },
    example: {
      wrong: statementSample('全年制发行政规范性文件4件，废止1件，现行有效12件。', {
        disclosure: DISCLOSURE,
      }),
      right: statementSample('全年制发行政规范性文件3件，废止1件，现行有效12件。', {
        disclosure: DISCLOSURE,
      }),
    },
  }),
  about: (measure) => /^(?:normative-documents|regulations)\//u.test(measure),
});
