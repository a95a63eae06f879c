import type { Report } from '../../../parse/report.ts';
import { isHan, SKIP, type WordHit } from '../../../text/index.ts';
import { defineRule } from '../../rule.ts';
import { numberBehind } from './small-number.ts';

type CountData = { readonly announced: number; readonly listed: number };

const ANNOUNCERS = ['以下', '如下', '下列'];
const MARKERS = [...'一二三四五六七八九十'].map((numeral) => `${numeral}是`);
/** 六项, 六个方面, 六点. */
const CLASSIFIERS = new Set([...'项个点条种类大方'].map((c) => c.charCodeAt(0)));
/** The list begins soon after it is announced. */
const NEAR = 200;
/** Zero-width characters and pinyin notes before a word. */
const LONGEST_NOTE = 20;

const LIST = '一是完善发布机制；二是完善审查机制；三是完善评议机制。';

export const enumerationCount = defineRule<CountData>({
  id: 'structure/enumeration-count',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '文中说“以下六项”，后面“一是…”“二是…”列出的项数不同。',
      en: 'The text announces “the following six” but lists another number of items 一是…, 二是….',
    },
    why: {
      'zh-CN':
        '公文列举事项，说的项数应与列出的项数一致；不一致多半是增删了内容没有改数字，或者漏贴了一项。列举中又套着列举、分不清哪一项属于哪一层时不提示。',
      en: 'In official documents the announced number of items has to match the list; where it does not, an item was probably added, deleted or lost. Nothing is said about lists inside lists where it cannot be told which item belongs to which.',
    },
    example: {
      wrong: `一、总体情况\n\n主要完善了以下四项机制：${LIST}\n`,
      right: `一、总体情况\n\n主要完善了以下三项机制：${LIST}\n`,
    },
  }),
  words: [...ANNOUNCERS, ...MARKERS],
  check: (context, emit) => {
    const { report } = context;
    const hits = context
      .hits('structure/enumeration-count')
      .filter((hit) => isAnnouncer(hit) || startsItem(hit, report));
    hits.forEach((hit, at) => {
      if (!isAnnouncer(hit)) return;
      const number = numberBehind(report.source.units, hit.end);
      if (number === null || number.value < 2 || number.value > MARKERS.length) return;
      if (!CLASSIFIERS.has(report.source.units[number.end] ?? 0)) return;
      const list = listBehind(hits, at, number.value, report);
      if (list === null) return;
      emit({
        start: hit.start,
        end: number.end + 1,
        data: { announced: number.value, listed: list.length },
        related: list.slice(-1).map(({ start, end }) => ({ start, end, data: {} })),
      });
    });
  },
  message: {
    'zh-CN': ({ data: { announced, listed } }) =>
      `这里说有 ${announced} 项，后面列出了 ${listed} 项（一是…${MARKERS[listed - 1] ?? ''}…）。请核对是漏列、多列，还是数字没有改。`,
    en: ({ data: { announced, listed } }) =>
      `${announced} items are announced but ${listed} are listed (一是 … ${MARKERS[listed - 1] ?? ''}). Please check whether an item is lost, added, or the number is out of date.`,
  },
  relatedMessage: { 'zh-CN': () => '列到这里为止', en: () => 'The list ends here' },
});

function isAnnouncer({ word }: WordHit): boolean {
  return word < ANNOUNCERS.length;
}

function itemNumber({ word }: WordHit): number {
  return word - ANNOUNCERS.length + 1;
}

/** 一是 begins an item behind a mark or a space, but not in 统一是 or 其中之一是. */
function startsItem({ start }: WordHit, { source: { units } }: Report): boolean {
  let before = start - 1;
  while (before > start - LONGEST_NOTE && units[before] === SKIP) before--;
  return !isHan(units[before] ?? 0);
}

/** The items of the list that an announcement opens, where their number is certain and another one; else null. */
function listBehind(
  hits: readonly WordHit[],
  announcer: number,
  announced: number,
  report: Report,
): readonly WordHit[] | null {
  const here = hits[announcer] as WordHit;
  const end = sectionEnd(report, here.start);
  const items: WordHit[] = [];
  for (let at = announcer + 1; at < hits.length; at++) {
    const hit = hits[at] as WordHit;
    if (hit.start >= end) break;
    // Another list is announced inside or behind this one: who can tell?
    if (isAnnouncer(hit)) return null;
    const expected = items.length + 1;
    if (expected === 1 && hit.start > here.end + NEAR) return null;
    if (itemNumber(hit) !== expected) return null;
    items.push(hit);
  }
  if (items.length < 2 || items.length === announced) return null;
  // 二是…以下两项：一是…二是… 三是…: the last items may go on with the list around this one.
  const outer = hits[announcer - 1];
  const nested = outer !== undefined && !isAnnouncer(outer) && sectionEnd(report, outer.start) === end;
  return nested && items.length > announced ? null : items;
}

function sectionEnd({ sections, source }: Report, offset: number): number {
  return sections.find(({ start }) => start > offset)?.start ?? source.length;
}
