import { SECTIONS } from '../../../form/index.ts';
import { NEWLINE } from '../../../parse/characters.ts';
import type { SourceText } from '../../../text/index.ts';
import { defineRule } from '../../rule.ts';
import { outlineSample } from '../sample.ts';
import { numberBefore } from './small-number.ts';

type PartsData = { readonly announced: number; readonly listed: number };

/** No sentence that lists the parts is longer on either side of the number. */
const REACH = 400;
/** A report lists its parts once or twice; a text that does it all the time is none. */
const MOST_SENTENCES = 50;
const FULL_STOP = '。'.charCodeAt(0);
/** Titles and their customary other wordings; longer ones first, for some contain others. */
const TITLES = SECTIONS.flatMap(({ title, variants }) => [title, ...variants]).sort(
  (a, b) => b.length - a.length,
);
/** What may stand before a title in a list. */
const NUMERAL = /(?:[(]?(?:第?[一二三四五六七八九十]|\d{1,2})(?:部分)?[)、.,:]?)?/uy;
const SEPARATORS = /(?:[、,;"和及与]|以及)*/uy;
const OPENER = /由|包括|包含|涵盖|内容为|分为/u;

const LISTED = SECTIONS.map(({ title }) => title);
const OPENING = (titles: readonly string[]): string =>
  `本报告由${titles.join('、')}六部分组成。\n\n${outlineSample([1, 2, 3, 4, 5, 6])}`;

export const announcedParts = defineRule<PartsData>({
  id: 'structure/announced-parts',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '开头说“由…六部分组成”，列出的部分却不是六个。',
      en: 'The opening says that the report has six parts but lists another number of them.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号规定年度报告由六个部分组成，开头常一一列出。说的个数与列出的个数不一致，多半是漏写了一个部分的名称。“等六部分”不要求列全；标题内部的顿号和“和”不当作分隔；认不全列出的名称时不提示。',
      en: '国办公开办函〔2021〕30号 and 〔2019〕60号 prescribe six parts, and openings often list them; where the number and the list disagree, a title was probably left out. A list that ends with 等 need not be complete, commas inside a title do not part it, and nothing is said where a title in the list is not recognised.',
    },
    example: { wrong: OPENING(LISTED.filter((_, i) => i !== 4)), right: OPENING(LISTED) },
  }),
  words: ['部分组成', '部分构成', '个部分', '部分:'],
  check: (context, emit) => {
    const { source } = context.report;
    let done = 0;
    let left = MOST_SENTENCES;
    for (const hit of context.hits('structure/announced-parts')) {
      if (hit.start < done) continue;
      const number = numberBefore(source.units, hit.start);
      if (number === null || number.value < 2) continue;
      if (left-- === 0) return;
      const listed = listedAround(source, number.start, hit.start);
      done = hit.end + 2;
      if (listed === null || listed === number.value) continue;
      emit({ start: number.start, end: hit.end, data: { announced: number.value, listed } });
    }
  },
  message: {
    'zh-CN': ({ data: { announced, listed } }) =>
      `这里说有 ${announced} 个部分，列出的却是 ${listed} 个。请核对个数和列出的标题，补上漏写的部分。`,
    en: ({ data: { announced, listed } }) =>
      `This sentence announces ${announced} parts but lists ${listed}. Please check the number and the titles.`,
  },
});

/** How many titles the sentence lists, before the number or behind it; null where that cannot be told. */
function listedAround(source: SourceText, number: number, word: number): number | null {
  const start = edge(source, number, -1);
  const before = source.plain(start, number);
  if (/[等第余]$/u.test(before)) return null;
  const opener = OPENER.exec(before);
  const list = opener === null ? '' : before.slice(opener.index + opener[0].length);
  const counted = list === '' ? null : countTitles(list.replace(/(?:共|这|等)$/u, ''));
  if (counted !== null) return counted;
  const after = source.plain(word, edge(source, word, 1));
  return countTitles(
    after.replace(/^(?:大|个)?部分(?:组成|构成|内容)?[,:]?(?:分别|包括|即|是|为)*[:,]?/u, ''),
  );
}

function edge({ units, length }: SourceText, from: number, step: 1 | -1): number {
  let at = from;
  while (at > 0 && at < length && Math.abs(at - from) < REACH) {
    const unit = units[step < 0 ? at - 1 : at];
    if (unit === FULL_STOP || unit === NEWLINE) break;
    at += step;
  }
  return at;
}

/** The number of titles in a list of nothing else, at least two. */
function countTitles(list: string): number | null {
  let titles = 0;
  let at = behind(SEPARATORS, list, 0);
  while (at < list.length) {
    const end = titleEnd(list, behind(NUMERAL, list, at));
    if (end === null) return null;
    titles++;
    at = behind(SEPARATORS, list, end);
    if (at === end && at < list.length) return null;
  }
  return titles > 1 ? titles : null;
}

/** Where what a sticky pattern matches at `at` ends; `at` where it matches nothing. */
function behind(pattern: RegExp, list: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(list) ? pattern.lastIndex : at;
}

function titleEnd(list: string, at: number): number | null {
  const title = TITLES.find((title) => list.startsWith(title, at));
  return title === undefined ? null : at + title.length;
}
