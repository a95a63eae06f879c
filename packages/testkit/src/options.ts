/** The layouts of docs/layouts that a report can be rendered in; L11 (mirrored pages) is a style of any of them. */
export type LayoutId = 'L1' | 'L2' | 'L3' | 'L4' | 'L5' | 'L6' | 'L7' | 'L8' | 'L9';

export const LAYOUTS: readonly LayoutId[] = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9'];

/** `cr` is a lone carriage return. */
export type Newline = 'lf' | 'crlf' | 'cr';

/** Before a row label: `1.` `1. ` `1、` `1．` `（1）` `1 .` */
export type Enumerators = 'dot' | 'dot-space' | 'comma' | 'wide-dot' | 'bracketed' | 'space-dot';

/** Before an outcome or group: `（一）` `（一） ` `㈠` */
export type GroupEnumerators = 'bracketed' | 'bracketed-space' | 'enclosed';

/** What stands where a merged cell goes on: an empty cell, nothing, or its text once more. */
export type Merged = 'empty' | 'missing' | 'repeat';

/** Page breaks inside the tables; only L1 and L7 know pages. */
export interface Pages {
  /** Table rows on a page, about. */
  readonly rows: number;
  /** `- 5 -`, `5`, `第 5 页`, `— 5 —`, `-5-`, or no number at all. */
  readonly number: 'dashes' | 'bare' | 'words' | 'long-dashes' | 'tight-dashes' | 'none';
  /** A form feed between pages. */
  readonly formFeed: boolean;
  /** Blank lines before and after what stands at the break. */
  readonly blankLines: number;
  /** Print the table's head again on the new page. */
  readonly repeatHead: boolean;
  /** Group labels are cut by the break: （四）无 … 法提供. */
  readonly splitGroups: boolean;
  /** Row labels are cut by the break: 3.补正后申请内容 … 仍不明确. */
  readonly splitRows: boolean;
  /** Some paragraphs of prose are cut by a break. */
  readonly splitProse: boolean;
}

/** How a report is rendered. Everything random in the rendering follows from `seed`. */
export interface RenderOptions {
  readonly layout: LayoutId;
  readonly seed: number;

  // The text as a whole
  readonly newline: Newline;
  readonly bom: boolean;
  /** Blank lines between paragraphs of prose. */
  readonly gap: number;
  /** Before each paragraph of prose and each heading. */
  readonly indent: '' | '　　' | '    ';
  /** Some sentences of a paragraph start on a new line made by a vertical tab. */
  readonly softBreaks: boolean;
  /** Prose is broken into lines of so many characters; 0: not at all. */
  readonly wrap: number;

  // Title, headings and prose
  readonly titleLines: 1 | 2;
  readonly yearWord: '年' | '年度';
  /** Spaces around the year in the title. */
  readonly spacedYear: boolean;
  readonly contents: 'none' | 'plain' | 'leaders';
  /** The opening paragraph, which lists the six parts. */
  readonly opening: boolean;
  readonly headingVariants: boolean;
  /** A sentence between the heading and the table of some sections. */
  readonly leadIns: boolean;
  readonly proseDigits: 'half' | 'full' | 'chinese';

  // Characters
  readonly brackets: 'full' | 'half' | 'mixed';
  readonly quotes: 'curly' | 'straight' | 'corner';
  readonly traditional: boolean;
  /** Notes after characters, 報(bào); doubled: 公(gong)(gong). */
  readonly pinyin: 'none' | 'some' | 'doubled';
  /** Kangxi and CJK radicals in place of some characters of labels. */
  readonly radicals: boolean;
  /** NBSP, U+3000 and zero-width characters around cells; zero-width ones also inside labels. */
  readonly invisible: boolean;

  // Numbers
  readonly digits: 'half' | 'full';
  readonly thousands: boolean;
  /** 本年增/减: `3 -3`, `+3 -3 +0`, or `增3 减3`. */
  readonly change: 'plain' | 'signed' | 'words';
  /** Share (0…1) of the zero cells left blank, in layouts where a blank keeps its column. */
  readonly blanks: number;

  // Tables
  readonly enumerators: Enumerators;
  readonly groupEnumerators: GroupEnumerators;
  readonly labelVariants: boolean;
  /** Heads of all tables printed, or lost. */
  readonly heads: 'printed' | 'lost';
  /** 总计 of table 3 in the first head line or the second one. */
  readonly totalHead: 1 | 2;
  /** Words of heads broken by a space or line break inside the cell. */
  readonly brokenHeads: boolean;
  /** Long row labels broken over two or three lines. */
  readonly brokenLabels: boolean;
  /** Where the numbers stand beside a label of several lines. */
  readonly valuesOn: 'first' | 'middle' | 'last';
  readonly pages: Pages | null;
  /** L1 L5 L6 L8: cells merged to the right, and downwards. */
  readonly mergedRight: Merged;
  readonly mergedDown: Merged;
  /** L1: every row filled with tabs to the full width. L8: prose and headings too, as a sheet exports them. */
  readonly padded: boolean;
  /** L1: another number of label columns on every page, and spare columns. */
  readonly unsteady: boolean;
  /** L2: tabs before a cell. L2 blank cells: a line with them, or an empty line. */
  readonly tabs: number;
  readonly blankLine: 'tab' | 'empty';
  /** L3: each cell a line, or a paragraph. */
  readonly cellGap: 0 | 1;
  /** L4 L5 L6: where pipes stand besides between cells. */
  readonly pipes: 'before' | 'after' | 'both' | 'between';
  /** L5: `a | | b` or `a||b`. */
  readonly tightPipes: boolean;
  /** L6: some cells `**3**`. */
  readonly bold: boolean;
  /** L6: `1\.属于国家秘密`, and 本年增/减 as `本年增\|减`. */
  readonly escapes: boolean;
  /** L6: headings as `## 一、…` or `**一、…**`. */
  readonly headingMarks: 'none' | 'hashes' | 'bold';
  /** L7: aligned by display width, by characters, or not at all (single spaces). */
  readonly align: 'display' | 'characters' | 'none';
  /** L7: group labels run downwards with so many characters a line; 0: on the first line of the group. */
  readonly vertical: 0 | 1 | 2 | 3;
  /** L8: `,` or an Excel copy with tabs; all cells quoted or only those that need it. */
  readonly separator: ',' | '\t';
  readonly quoteAll: boolean;
  /** L9: all in one line; each table in one paragraph; headings inside a paragraph too. */
  readonly flow: 'one-line' | 'table-paragraphs' | 'inline-headings';
}

/** The plainest rendering of a layout. */
export function plainOptions(layout: LayoutId): RenderOptions {
  return {
    layout,
    seed: 0,
    newline: 'lf',
    bom: false,
    gap: 0,
    indent: '',
    softBreaks: false,
    wrap: 0,
    titleLines: 1,
    yearWord: '年',
    spacedYear: false,
    contents: 'none',
    opening: false,
    headingVariants: false,
    leadIns: false,
    proseDigits: 'half',
    brackets: 'full',
    quotes: 'curly',
    traditional: false,
    pinyin: 'none',
    radicals: false,
    invisible: false,
    digits: 'half',
    thousands: false,
    change: 'plain',
    blanks: 0,
    enumerators: 'dot',
    groupEnumerators: 'bracketed',
    labelVariants: false,
    heads: 'printed',
    totalHead: 2,
    brokenHeads: false,
    brokenLabels: false,
    valuesOn: 'first',
    pages: null,
    mergedRight: 'empty',
    mergedDown: 'empty',
    padded: true,
    unsteady: false,
    tabs: 1,
    blankLine: 'tab',
    cellGap: 0,
    pipes: layout === 'L4' ? 'after' : layout === 'L5' ? 'between' : 'both',
    tightPipes: false,
    bold: false,
    escapes: false,
    headingMarks: 'none',
    align: 'display',
    vertical: 0,
    separator: ',',
    quoteAll: false,
    flow: 'one-line',
  };
}
