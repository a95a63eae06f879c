import type { Report } from '../../../parse/report.ts';
import { isHan, SKIP, type WordHit } from '../../../text/index.ts';
import { defineRule } from '../../rule.ts';
import { numberBefore, numberBehind, type SmallNumber } from './small-number.ts';

type CountData = { readonly announced: number; readonly listed: number };

const ANNOUNCERS = ['以下', '如下', '下列'];
/** 三个方面, 三方面 announce a list that follows at once: 从三个方面改进：一是… */
const SIDES = ['个方面', ...[...'两二三四五六七八九十'].map((numeral) => `${numeral}方面`)];
const LIST_AT_ONCE = /^[^,。;!?:]{0,14}:\s*$/u;
const MARKERS = [...'一二三四五六七八九十'].map((numeral) => `${numeral}是`);
/** 六项, 六个方面, 六点. */
const CLASSIFIERS = new Set([...'项个点条种类大方'].map((c) => c.charCodeAt(0)));
/** The list begins soon after it is announced. */
const NEAR = 200;
/** Between 以下 and 个方面. */
const LONGEST_LEAD = 4;
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
        '公文列举事项，说的项数（“以下三项”“从三个方面”）应与列出的项数一致；不一致多半是增删了内容没有改数字，或者漏贴了一项。列举中又套着列举、分不清哪一项属于哪一层时不提示。',
      en: 'In official documents the announced number of items has to match the list; where it does not, an item was probably added, deleted or lost. Nothing is said about lists inside lists where it cannot be told which item belongs to which.',
    },
    example: {
      wrong: `一、总体情况\n\n主要完善了以下四项机制：${LIST}\n`,
      right: `一、总体情况\n\n主要完善了以下三项机制：${LIST}\n`,
    },
  }),
  words: [...ANNOUNCERS, ...SIDES, ...MARKERS],
  check: (context, emit) => {
    const { report } = context;
    const hits = context
      .hits('structure/enumeration-count')
      .filter(
        (hit, at, all) =>
          isCommon(hit) || (isSides(hit) ? opensList(all, at, report) : startsItem(hit, report)),
      );
    hits.forEach((hit, at) => {
      if (!isAnnouncer(hit)) return;
      const announced = isCommon(hit) ? itemsBehind(hit, report) : sidesAt(hit, report);
      if (announced === null || announced.value < 2 || announced.value > MARKERS.length) return;
      const { start, end, value } = announced;
      const list = listBehind(hits, at, value, report);
      if (list === null) return;
      emit({
        start,
        end,
        data: { announced: value, listed: list.length },
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

const FIRST_SIDES = ANNOUNCERS.length;
const FIRST_ITEM = FIRST_SIDES + SIDES.length;

function isCommon({ word }: WordHit): boolean {
  return word < FIRST_SIDES;
}

function isSides({ word }: WordHit): boolean {
  return word >= FIRST_SIDES && word < FIRST_ITEM;
}

function isAnnouncer({ word }: WordHit): boolean {
  return word < FIRST_ITEM;
}

function itemNumber({ word }: WordHit): number {
  return word - FIRST_ITEM + 1;
}

/** 以下六项: the words with their number. */
function itemsBehind({ start, end }: WordHit, { source: { units } }: Report): SmallNumber | null {
  const number = numberBehind(units, end);
  if (number === null || !CLASSIFIERS.has(units[number.end] ?? 0)) return null;
  return { start, end: number.end + 1, value: number.value };
}

/** 三个方面: the words with their number. */
function sidesAt({ word, start, end }: WordHit, { source: { units } }: Report): SmallNumber | null {
  const counted = word === FIRST_SIDES;
  const number = counted ? numberBefore(units, start) : numberBehind(units, start);
  return number === null ? null : { start: counted ? number.start : start, end, value: number.value };
}

/** Whether 一是 follows 三个方面 at once; 以下三个方面 is announced by its first word. */
function opensList(hits: readonly WordHit[], at: number, { source }: Report): boolean {
  const { start, end } = hits[at]!;
  const before = hits[at - 1];
  const next = hits[at + 1];
  if (before !== undefined && isCommon(before) && start - before.end <= LONGEST_LEAD) return false;
  return next !== undefined && itemNumber(next) === 1 && LIST_AT_ONCE.test(source.plain(end, next.start));
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
