import type { Range, Report } from '../../../parse/report.ts';
import type { Edit } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { outlineSample } from '../sample.ts';
import { boldMarks, DEBRIS, type Debris, pageMarks, residue } from './debris-pieces.ts';
import { BOLD, RESIDUE_WORDS } from './web-residue.ts';

type DebrisData = Readonly<Pick<Debris, 'kind' | 'lines'>>;

const ASTERISK = '*'.charCodeAt(0);

const SOUND = outlineSample([1, 2, 3, 4, 5, 6]);

export const debris = defineRule<DebrisData>({
  id: DEBRIS,
  severity: 'info',
  fix: 'safe',
  docs: () => ({
    summary: {
      'zh-CN': '正文里混进了页码、网页上的“打印”“发布时间”“全部留言”等字样，或者 Markdown 的 ** 号。',
      en: 'Page numbers, pieces of a web page such as 打印, 发布时间 or 全部留言, or Markdown marks got into the prose.',
    },
    why: {
      'zh-CN':
        '从 PDF、网页或编辑工具复制年度报告时，这些字样会一起带进来，再次发布前应当清理。独占一行的页码可以放心删除，其他的请看过再删；表格里的数字和“1—5”这样的范围不算页码，整篇用 Markdown 写的稿子不提示 ** 号。',
      en: 'These words come along when a report is copied from PDF, a web page or an editor and should go before it is published again. Page numbers on lines of their own are safely deleted; the rest wants a look first. Numbers of tables and ranges such as 1—5 are no page numbers, and ** is left alone in drafts that are Markdown altogether.',
    },
    example: { wrong: SOUND.replace('无。', '无。\n\n- 1 -'), right: SOUND },
  }),
  words: [...RESIDUE_WORDS, BOLD],
  check: (context, emit) => {
    for (const { kind, start, end, lines } of [
      ...pageMarks(context),
      ...residue(context),
      ...boldMarks(context),
    ])
      emit({ start, end, data: { kind, lines } });
  },
  message: {
    'zh-CN': ({ data: { kind, lines } }) =>
      kind === 'page'
        ? '这一行是分页留下的页码，不是报告内容，可以删去。'
        : kind === 'web'
          ? `${lines > 1 ? `这里有 ${lines} 行` : '这里'}像是从网页上带下来的字样，不是报告内容，请核对后删去。`
          : '这一段里留有 Markdown 的加粗符号“**”，请删去，或改用文字处理软件的加粗。',
    en: ({ data: { kind, lines } }) =>
      kind === 'page'
        ? 'This line is a page number left by a page break and can be deleted.'
        : kind === 'web'
          ? `${lines > 1 ? `These ${lines} lines look` : 'This looks'} like pieces of the web page that the text was copied from; please delete them.`
          : 'This paragraph has Markdown marks (**) left in it; please delete them.',
  },
  repair: ({ data: { kind }, start, end }, report) => {
    if (kind === 'markdown') {
      const title = { 'zh-CN': '删去 ** 号', en: 'Delete the ** marks' };
      return { title, edits: boldEdits(report, start, end), safety: 'suggested' };
    }
    const edit = deleteLines({ start, end }, report);
    if (edit === null) return null;
    if (kind === 'page')
      return { title: { 'zh-CN': '删去页码', en: 'Delete the page number' }, edits: [edit] };
    const title = { 'zh-CN': '删去网页上带下来的字样', en: 'Delete the pieces of the web page' };
    return { title, edits: [edit], safety: 'suggested' };
  },
});

function boldEdits({ source: { units } }: Report, start: number, end: number): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = start; at + 1 < end; at++) {
    if (units[at] !== ASTERISK || units[at + 1] !== ASTERISK) continue;
    edits.push({ start: at, end: at + 2, text: '' });
    at++;
  }
  return edits;
}

/** Whole lines, where nothing else stands on the first and the last of them. */
function deleteLines({ start, end }: Range, { source }: Report): Edit | null {
  const first = source.lineStart(source.positionAt(start).line);
  const { line } = source.positionAt(end);
  const last = source.lineEnd(line);
  if (source.plain(first, start) + source.plain(end, last) !== '') return null;
  return { start: first, end: line < source.lineCount ? source.lineStart(line + 1) : last, text: '' };
}
