import type { Locale } from '../../check/finding.ts';
import type { Words } from '../../check/rule.ts';
import type { TableId } from '../../form/index.ts';
import type { Range } from '../../parse/report.ts';

/** Why a table is left as it is; `start`…`end` is the place that is in the way. */
export interface FormatProblem extends Range {
  readonly table: TableId;
  readonly reason: FormatReason;
}

/**
 * - `uncertain-cell`: a cell is unreadable, or which column it belongs to is not certain;
 * - `missing-row`, `duplicate-row`: the rows are not those of the form;
 * - `unknown-text`: there is text in the table that the form does not have, and that no place in it is known for;
 * - `would-change`: written anew, the report would be read differently.
 */
export type FormatReason =
  | 'uncertain-cell'
  | 'missing-row'
  | 'duplicate-row'
  | 'unknown-text'
  | 'would-change';

const WORDS: Readonly<Record<FormatReason, Words<string>>> = {
  'uncertain-cell': {
    'zh-CN':
      '表中有的数字读不准（少一个数、多一个数，或连写在一起），整理版式可能放错列。请先改好这一行再整理。',
    en: 'Some numbers of the table cannot be read for certain (one too many or too few, or run together), and formatting might put them into the wrong column. Please mend this row first.',
  },
  'missing-row': {
    'zh-CN': '表格缺少格式规定的行。请先补上再整理版式。',
    en: 'The table lacks rows of the form. Please add them before formatting.',
  },
  'duplicate-row': {
    'zh-CN': '同一行出现了两次，不知道该保留哪一行。请先删去一行再整理版式。',
    en: 'A row appears twice, and which one to keep is not known. Please remove one before formatting.',
  },
  'unknown-text': {
    'zh-CN':
      '表格里有格式没有的文字，整理版式会把它丢掉，所以没有动这张表。请先把它改成规定的写法或移到表格外面。',
    en: 'There is text in the table that the form does not have; formatting would lose it, so the table was left alone. Please correct it or move it out of the table.',
  },
  'would-change': {
    'zh-CN': '换成规范版式后读出的内容会与现在不同，所以没有动这张表。',
    en: 'In the canonical layout the report would be read differently, so the table was left alone.',
  },
};

/** Why a table was not formatted, and what to do about it. */
export function formatProblemMessage({ reason }: FormatProblem, locale: Locale): string {
  return WORDS[reason][locale];
}
