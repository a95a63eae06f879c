import { defineRule } from '../../rule.ts';
import { wordsIn } from './neighbours.ts';
import { sentenceBreaksOf } from './sentence-breaks.ts';

/** `from` … `to`: what stands between the two parts. */
type BrokenData = {
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
};

const SHOWN = 6;

export const brokenSentence = defineRule<BrokenData>({
  id: 'wording/broken-sentence',
  severity: 'info',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '一句话被分页或换行拦腰截断，分成了两段。',
      en: 'A sentence is torn into two paragraphs by a page break.',
    },
    why: {
      'zh-CN':
        '从 PDF 或 Word 复制文字时，分页处常会多出空行，把一句话断成两段，发布到网页上读不通。标题、列举的条目、短行和全文按固定宽度换行的文稿不提示。是合并还是只补句号，请看一眼再定。',
      en: 'Text copied from PDF or Word gets blank lines where a page ended, and a sentence falls into two paragraphs. Headings, list items, short lines and texts set in lines of a fixed width are left alone. Have a look: the parts may belong together, or a full stop was forgotten.',
    },
    example: {
      wrong:
        '五、存在的主要问题及改进情况\n\n一是有的公开内容不规范。少数村公开的内容不具体，使群众难以了解；许\n\n多应事前公开的内容变成了事后公开，失去了公开的意义。下一步将加强检查。\n',
      right:
        '五、存在的主要问题及改进情况\n\n一是有的公开内容不规范。少数村公开的内容不具体，使群众难以了解；许多应事前公开的内容变成了事后公开，失去了公开的意义。下一步将加强检查。\n',
    },
  }),
  check: ({ report, paragraphs }, emit) => {
    const { source } = report;
    for (const { start, end, first } of sentenceBreaksOf(report, paragraphs)) {
      const from = Math.max(first.start, start - SHOWN);
      const before = wordsIn(source, from, start);
      const after = wordsIn(source, end, end + SHOWN);
      emit({ start: from, end: end + 1, data: { from: start, to: end, before, after } });
    }
  },
  message: {
    'zh-CN': ({ data: { before, after } }) =>
      `这一段没有说完：“…${before}”后面另起了一段“${after}…”。如果是分页断开的，请合并；如果本来是两段，请在段末补上标点。`,
    en: ({ data: { before, after } }) =>
      `This paragraph breaks off: “…${before}” is followed by a new paragraph “${after}…”. If a page break tore them apart, please join them; if they are two paragraphs, please end the first with a full stop.`,
  },
  repair: ({ data: { from, to } }) => ({
    title: { 'zh-CN': '合并被断开的两段', en: 'Join the two parts' },
    edits: [{ start: from, end: to, text: '' }],
  }),
});
