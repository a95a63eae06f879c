import { hanNumeral, isGap } from '../../../parse/characters.ts';
import type { Paragraph } from '../../../parse/paragraphs.ts';
import type { Report } from '../../../parse/report.ts';
import { isDigit } from '../../../text/index.ts';
import { defineRule } from '../../rule.ts';

/** `mark` as written; `side` is the half that is there. */
type UnclosedData = { readonly mark: string; readonly side: 'left' | 'right'; readonly counterpart: string };

/** Square brackets count as one family: which of 【〔[ a document number takes is another rule's matter. */
const FAMILIES: readonly (readonly [left: string, right: string])[] = [
  ['“„〝', '”〞'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['（(', '）)'],
  ['【〔[', '】〕]'],
];
interface Half {
  readonly family: number;
  readonly left: boolean;
}

const HALVES: ReadonlyMap<number, Half> = new Map(
  FAMILIES.flatMap(([lefts, rights], family): (readonly [number, Half])[] => [
    ...[...lefts].map((mark) => [mark.charCodeAt(0), { family, left: true }] as const),
    ...[...rights].map((mark) => [mark.charCodeAt(0), { family, left: false }] as const),
  ]),
);
const ROUND = 6;
const SINGLE_QUOTES = 1;
const COUNTERPARTS = '“”‘’「」『』《》〈〉（）【】〔〕[]()';

/** A pair may be torn by page breaks and line ends, so its other half is looked for this many lines further on. */
const FARTHEST_LINE = 3;
const LONGEST_ENUMERATOR = 3;
const NEAR_TABLE = 400;

export const unclosed = defineRule<UnclosedData>({
  id: 'wording/unclosed',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '引号、括号或书名号只有一半。',
      en: 'A quotation mark, bracket or title mark lacks its other half.',
    },
    why: {
      'zh-CN':
        '《标点符号用法》（GB/T 15834—2011）中的引号、括号、书名号成对使用，缺了一半，读的人分不清引文、补充说明或文件名到哪里为止。序号“1）”、跨行跨页的一对、英文撇号不算。缺的一半该补在哪里，请您来定。',
      en: 'By GB/T 15834—2011 these marks come in pairs; without the other half nobody can tell where a quotation, a remark or a title ends. Enumerators such as 1）, pairs torn by a page break and apostrophes are left alone. Where the missing half belongs is yours to say.',
    },
    example: {
      wrong: '一、总体情况\n\n我镇认真落实《中华人民共和国政府信息公开条例的要求，做好各项工作。\n',
      right: '一、总体情况\n\n我镇认真落实《中华人民共和国政府信息公开条例》的要求，做好各项工作。\n',
    },
  }),
  check: ({ report, paragraphs, characters: { paired } }, emit) => {
    const found = lonelyMarks(report, paragraphs, paired);
    for (const { at, family, left } of found.sort((a, b) => a.at - b.at)) {
      const mark = report.source.text.charAt(at);
      const counterpart = counterpartOf(mark, family, left);
      emit({ start: at, end: at + 1, data: { mark, side: left ? 'left' : 'right', counterpart } });
    }
  },
  message: {
    'zh-CN': ({ data: { mark, side, counterpart } }) =>
      `“${mark}”没有与它配对的“${counterpart}”。请在应该${side === 'left' ? '结束' : '开始'}的地方补上，或者删去这一个。`,
    en: ({ data: { mark, side, counterpart } }) =>
      `“${mark}” has no “${counterpart}” to go with it. Please add it where the words ${side === 'left' ? 'end' : 'begin'}, or delete this one.`,
  },
});

interface Mark {
  readonly at: number;
  readonly line: number;
  readonly family: number;
  readonly left: boolean;
}

/** One mark for each line and family at most: a quote turned the wrong way leaves two, and one cause is one finding. */
function lonelyMarks(report: Report, lines: readonly Paragraph[], paired: readonly number[]): Mark[] {
  const open: Mark[][] = FAMILIES.map(() => []);
  const lonely: Mark[] = [];
  const reported: number[] = FAMILIES.map(() => -1);
  const tell = (mark: Mark): void => {
    if (isNearTable(report, mark)) return;
    if (reported[mark.family] !== mark.line) lonely.push(mark);
    reported[mark.family] = mark.line;
  };
  let line = 0;
  for (const at of paired) {
    while (line < lines.length && lines[line]!.end <= at) line++;
    const own = lines[line];
    if (own === undefined) break;
    if (at < own.start) continue;
    const half = HALVES.get(report.source.text.charCodeAt(at));
    if (half === undefined) continue;
    const { family, left } = half;
    const stack = open[family]!;
    let old = 0;
    while (old < stack.length && line - stack[old]!.line > FARTHEST_LINE) tell(stack[old++]!);
    if (old > 0) stack.splice(0, old);
    if (left) stack.push({ at, line, family, left });
    else if (stack.length > 0) stack.pop();
    else if (!isExcused(report, own, at, family)) tell({ at, line, family, left });
  }
  for (const stack of open) for (const mark of stack) tell(mark);
  return lonely;
}

/** Heads of tables may lie outside the table that was read, their other half inside. */
function isNearTable({ tables }: Report, { at, left }: Mark): boolean {
  return Object.values(tables).some((table) => {
    if (table === null) return false;
    const distance = left ? table.start - at : at - table.end;
    return distance >= 0 && distance <= NEAR_TABLE;
  });
}

/** `1）` `a)` `（一）` cut by its line: an enumerator; don’t: an apostrophe. */
function isExcused({ source: { units } }: Report, line: Paragraph, at: number, family: number): boolean {
  const before = units[at - 1] ?? 0;
  if (family === SINGLE_QUOTES) return isLetter(before);
  if (family !== ROUND) return false;
  let from = at;
  while (from > line.start && at - from < LONGEST_ENUMERATOR && isEnumerating(units[from - 1]!)) from--;
  if (from === at) return false;
  const lead = units[from - 1]!;
  return from === line.start || isGap(lead) || '。;:,、'.includes(String.fromCharCode(lead));
}

function isEnumerating(unit: number): boolean {
  return isDigit(unit) || isLetter(unit) || hanNumeral(unit) > 0;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

function counterpartOf(mark: string, family: number, left: boolean): string {
  const at = COUNTERPARTS.indexOf(mark);
  if (at >= 0) return COUNTERPARTS.charAt(left ? at + 1 : at - 1);
  return FAMILIES[family]?.[left ? 1 : 0].charAt(0) ?? '';
}
