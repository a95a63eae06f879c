import type { Range, Report } from '../../../parse/report.ts';
import { isHan, SKIP, type SourceText, type WordHit } from '../../../text/index.ts';
import { defineRule } from '../../rule.ts';
import { inTable, offsetAfter, offsetBefore, textAfter, textBefore } from './around.ts';
import { reportSample } from './sample.ts';

type MissingValueData = { readonly found: string };

const ID = 'identity/missing-value';
const UNITS = ['件', '条', '起', '次', '份', '元', '%'];
/** A unit that ends its clause, and 现行有效; what stands before decides. Spaces are too many to look at each. */
const WORDS: readonly string[] = [
  ...UNITS.flatMap((unit) => [',', '。', ';', '、', ')'].map((mark) => unit + mark)),
  '效 ',
];
const IN_FORCE = WORDS.length - 1;

export const missingValue = defineRule<MissingValueData>({
  id: ID,
  severity: 'error',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '句子里的数字漏填，如“共 件”“现行有效 。”。',
      en: 'A number is missing from a sentence, as in 共 件 or 现行有效 。.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号要求报告如实反映工作情况；套用模板时空着的数字没有填，读者看不到，也无法与表格核对。没有就写 0。“事事有着落、件件有回音”“受理件、办结件”和表格里的空格不在此列。',
      en: '国办公开办函〔2021〕30号 and 〔2019〕60号 ask for a true account; a slot of the template left empty tells the reader nothing and cannot be compared with the tables. Please write 0 if there is nothing. Words such as 件件有回音 and 受理件 and blank cells of tables are another matter.',
    },
    example: {
      wrong: reportSample({ overview: '全年共收到政府信息公开申请 件，主动公开信息共 条。' }),
      right: reportSample({ overview: '全年共收到政府信息公开申请 0 件，主动公开信息共 12 条。' }),
    },
  }),
  words: WORDS,
  check: (context, emit) => {
    const { report } = context;
    for (const hit of context.hits(ID)) {
      const place = slotAt(report, hit);
      if (place === null || inTable(report, place.start)) continue;
      emit({ ...place, data: { found: report.source.slice(place.start, place.end).replace(/\s+/gu, ' ') } });
    }
  },
  message: {
    'zh-CN': ({ data }) => `“${data.found}”漏填了数字。请补上；没有就写 0，并与表格核对。`,
    en: ({ data }) =>
      `The number is missing from “${data.found}”. Please fill it in, 0 if there is nothing, and compare it with the tables.`,
  },
});

function slotAt({ source }: Report, { word, start, end }: WordHit): Range | null {
  return word === IN_FORCE ? emptyInForce(source, start, end) : emptyCount(source, start);
}

/** Words that a count follows; 受理件 and its like are nouns, so a space must stand between. */
const COUNTED =
  /(?:共|计|收到|受理|公开|发布|制发|废止|办结|结转|新收|处理|答复|有效|达到?|申请|文件|信息|复议|诉讼|收取|收费|占|增长|下降|(?:件数|数量|总数|金额)为)$/u;
const CLOSE_COUNTED = /(?:共|[共累合总]计|收到|达到)$/u;
/** Where the unit is the end of 人次 or 万元. */
const LONGER: ReadonlyMap<string, string> = new Map([
  ['次', '人'],
  ['元', '万'],
]);

function emptyCount(source: SourceText, unitAt: number): Range | null {
  const { units } = source;
  const unit = String.fromCharCode(units[unitAt]!);
  const at = String.fromCharCode(units[unitAt - 1] ?? 0) === LONGER.get(unit) ? unitAt - 1 : unitAt;
  let before = at;
  while (before > 0 && isSpace(units[before - 1]!)) before--;
  if (before === 0 || !isHan(units[before - 1]!)) return null;
  const pattern = before < at ? COUNTED : CLOSE_COUNTED;
  if (before === at && !CLOSE_UNITS.has(unit)) return null;
  const counted = pattern.exec(textBefore(source, before, 6))?.[0];
  return counted === undefined
    ? null
    : { start: offsetBefore(source, before, counted.length), end: unitAt + 1 };
}

const CLOSE_UNITS = new Set(['件', '条', '起', '份']);

/** 现行有效 。 with the space where the number was; 均现行有效。 wants none. */
function emptyInForce(source: SourceText, start: number, end: number): Range | null {
  const before = textBefore(source, start, 7);
  if (!before.endsWith('现行有') || !/^[,。;、)]/u.test(textAfter(source, end, 1))) return null;
  if (/(?:[均都仍为]|继续|全部|保持)现行有$/u.test(before)) return null;
  return { start: offsetBefore(source, start, 3), end: offsetAfter(source, end, 1) };
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === SKIP;
}
