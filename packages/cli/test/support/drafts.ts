import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const EXAMPLES = fileURLToPath(new URL('../../../../examples', import.meta.url));

export function example(name: string): string {
  return readFileSync(`${EXAMPLES}/${name}`, 'utf8');
}

/** A report without a fault, tab-separated, of 2025. */
export const SOUND = example('健全.txt');

/** The same with one wrong cell: 予以公开, natural persons, 5 for 6. Two identities break, one cell explains both. */
export const SLIP = changed(SOUND, '（一）予以公开\t\t6\t', '（一）予以公开\t\t5\t');

/** The same with a warning but no error: a placeholder for a number outside the sums. */
export const WARNING = changed(SOUND, '行政处罚\t3', '行政处罚\t/');

export const NOTE = '会议记录\n\n讨论了政府信息公开工作年度报告的编制分工。\n';

/** A text with one place changed; it must be there. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`no ${JSON.stringify(from)} in the draft`);
  return text.replace(from, to);
}

/** A draft made to break out of whatever quotes it: its words are markup, workflow commands, links and control codes. */
export const HOSTILE = [
  ['栖云县柳溪镇人民政府', '<script>alert(1)</script>栖云县柳溪镇人民政府'],
  ['行政处罚\t3', '行政处罚\t"><img src=x onerror=alert(1)>'],
  // What is no rule's name is quoted as it stands.
  [
    '一、总体情况',
    '<!-- gouji-disable-line ]]>%0A::error::x[点我](https://a.b/)<i>\u001b[31m\u0007\u202e -->\n一、总体情况',
  ],
  ['（一）予以公开\t\t6\t', "（一）予以公开\t\t'5&amp;</td></failure>\ud800\uffff\t"],
].reduce((draft, [from = '', to = '']) => changed(draft, from, to), SOUND);
