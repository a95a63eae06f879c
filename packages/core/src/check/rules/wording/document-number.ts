import { isHan, type SourceText } from '../../../text/index.ts';
import { defineRule } from '../../rule.ts';
import { unitBefore } from './neighbours.ts';

/** Offsets of the two brackets around the year. */
type NumberData = { readonly open: number; readonly close: number; readonly written: string };

const LONGEST = 24;
/** 〔2021〕30号, whatever the brackets; spaces are allowed, 第 and 行初 make other numbers of it. */
const NUMBER = /^[[(《]\0* *(?:19|20)\d\d\0* *[\])》]\0* *\d{1,5}\0* *号/u;
/** Numbers of other things than official documents. */
const OTHERS = /(?:公告|合同|编号|案件|提案|建议|标准)$/u;
const BEFORE = 8;

export const documentNumber = defineRule<NumberData>({
  id: 'wording/document-number',
  severity: 'info',
  fix: 'safe',
  docs: () => ({
    summary: {
      'zh-CN': '发文字号的年份没有用六角括号，如“国办发【2021】30号”。',
      en: 'The year of a document number stands in other brackets than 〔〕, as in 国办发【2021】30号.',
    },
    why: {
      'zh-CN':
        '国家标准《党政机关公文格式》（GB/T 9704—2012）规定，发文字号中的年份用六角括号“〔〕”括入，例如国办公开办函〔2021〕30号。改的只是括号。',
      en: 'GB/T 9704—2012 on the form of official documents puts the year of a document number into 〔〕, as in 国办公开办函〔2021〕30号. The fix changes the brackets only.',
    },
    example: {
      wrong: '一、总体情况\n\n按照国办公开办函[2021]30号和国办发【2019】1号文件要求编制本报告。\n',
      right: '一、总体情况\n\n按照国办公开办函〔2021〕30号和国办发〔2019〕1号文件要求编制本报告。\n',
    },
  }),
  words: ['[20', '[19', '(20', '(19', '《20', '[ 20', '( 20'],
  check: (context, emit) => {
    const { source } = context.report;
    for (const { start: open } of context.hits('wording/document-number')) {
      const close = closingOf(source, open);
      if (close < 0 || !isHan(unitBefore(source, open))) continue;
      if (source.text[open] === '〔' && source.text[close] === '〕') continue;
      if (OTHERS.test(source.plain(open - BEFORE, open))) continue;
      emit({ start: open, end: close + 1, data: { open, close, written: source.slice(open, close + 1) } });
    }
  },
  message: {
    'zh-CN': ({ data: { written } }) =>
      `发文字号里的年份写成了“${written}”。公文的发文字号用六角括号，请改为“〔${yearIn(written)}〕”。`,
    en: ({ data: { written } }) =>
      `The year of this document number is written “${written}”. Official document numbers take 〔〕: please write “〔${yearIn(written)}〕”.`,
  },
  repair: ({ data: { open, close } }) => ({
    title: { 'zh-CN': '改用六角括号〔〕', en: 'Use the brackets 〔〕' },
    edits: [
      { start: open, end: open + 1, text: '〔' },
      { start: close, end: close + 1, text: '〕' },
    ],
  }),
});

/** The offset of the bracket that closes the year, or -1 where no document number opens at `open`. */
function closingOf({ units }: SourceText, open: number): number {
  const window = String.fromCharCode(...units.subarray(open, open + LONGEST));
  const found = NUMBER.exec(window)?.[0];
  if (found === undefined) return -1;
  return open + 1 + found.slice(1).search(/[\])》]/u);
}

function yearIn(written: string): string {
  return written.slice(1, -1).trim();
}
