import type { Paragraph } from '../../../parse/paragraphs.ts';
import type { Report } from '../../../parse/report.ts';

/** What Markdown sets bold words in. */
export const BOLD = '**';

/** Words of web pages; those that open a field of a page's head come with their colon. */
export const RESIDUE_WORDS: readonly string[] = [
  '打印',
  '关闭',
  '返回顶部',
  '返回首页',
  '返回列表',
  '全部留言',
  '评论',
  '有用(',
  '扫一扫',
  '索引号',
  '信息分类:',
  '主题分类:',
  '发布机构:',
  '发布时间',
  '发布日期',
  '更新时间:',
  '生成日期:',
  '成文日期:',
  '浏览次数',
  '浏览量:',
  '点击数',
  '访问量:',
  '阅读次数',
  '来源:',
  '责任编辑',
  '上一篇',
  '下一篇',
  '上一条:',
  '下一条:',
  '当前位置',
  '您的位置',
  '分享到',
  '附件下载',
  '.doc',
  '.pdf',
  '.wps',
];

/** No line of a web page's frame that may be told from prose is longer. */
const LONGEST = 90;
/** Between words that stand alone on a line: 【打印】【关闭】. */
const GAP = '[^\\p{L}\\p{N}]*';
const BUTTONS = new RegExp(
  `^${GAP}(?:(?:打印(?:本页|此页)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表)|全部留言|(?:发表|查看)?评论(?:\\d{1,4})?|有用(?=\\()|\\d{1,4}(?=\\))|扫一扫.{0,20}|分享到.{0,20}|附件下载|收藏(?:本页)?|大|中|小|字体|字号)${GAP})+$`,
  'u',
);
const FIELD =
  /(?:索引号|信息分类|主题分类|发布机构|发布时间|发布日期|更新时间|生成日期|成文日期|浏览次数|浏览量|点击数|访问量|阅读次数|来源|责任编辑)[\]"]?:/u;
const NAVIGATION = /^[^\p{L}\p{N}]*(?:[上下]一[篇条]|当前位置|您的位置|索引号)/u;
const FILE = /^[^。；]{1,60}\.(?:docx?|pdf|wps)$/u;

/** Whether a line before or behind the report's text is a piece of the web page it was copied from. */
export function isWebResidue(report: Report, { start, end }: Paragraph): boolean {
  if (end - start > LONGEST) return false;
  const text = report.source.plain(start, end);
  if (text.includes('。') || text.startsWith('附件:')) return false;
  return BUTTONS.test(text) || FIELD.test(text) || NAVIGATION.test(text) || FILE.test(text);
}
