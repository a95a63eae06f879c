import type { Place } from '../../../parse/organ/index.ts';
import type { Range } from '../../../parse/report.ts';
import type { WordHit } from '../../../text/index.ts';
import type { RuleContext } from '../../context.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { offsetBefore } from './around.ts';
import { ownPlaceOf, PLACE_WORDS, type PlaceMention, placeMentions } from './place-mentions.ts';
import { reportSample } from './sample.ts';

type ShortNameData = { readonly found: string; readonly own: string };

const ID = 'identity/short-name';

export const shortName = defineRule<ShortNameData>({
  id: ID,
  severity: 'info',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '本单位的名称少写了字，如把“横云河子镇”写成“横云镇”。',
      en: 'The organ’s own name lacks a part, as in 横云镇 for 横云河子镇.',
    },
    why: {
      'zh-CN':
        '地名以批准的标准名称为准（《地名管理条例》），名称少写了字可能成了另一个地方。不带“镇”“乡”的简称（横云河子）和已经写明“以下简称”的不提示。',
      en: 'Official places go by their approved names (《地名管理条例》), and a name that lacks a part may be another place’s. Names without 镇 or 乡 (横云河子) are left alone, and so are those announced by 以下简称.',
    },
    example: {
      wrong: reportSample({ organ: '横云河子镇人民政府', overview: '横云镇认真落实公开要求。' }),
      right: reportSample({ organ: '横云河子镇人民政府', overview: '横云河子镇认真落实公开要求。' }),
    },
  }),
  words: PLACE_WORDS,
  check: (context, emit) => {
    const own = context.organ === null ? null : ownPlaceOf(context.organ);
    if (own === null || own.level !== 'township' || own.stem.length < 3) return;
    const [first, ...others] = shortPlaces(context, context.hits(ID), own);
    if (first === undefined) return;
    const data = { found: context.report.source.plain(first.start, first.end), own: own.name };
    emit({ ...first, data, related: others.map((place) => ({ ...place, data })) });
  },
  message: {
    'zh-CN': ({ data, related }) =>
      `本单位的名称是“${data.own}”，这里写作“${data.found}”${related.length > 0 ? `（全文共 ${related.length + 1} 处）` : ''}，少了字。请写全，或在首次出现时注明“以下简称”。`,
    en: ({ data, related }) =>
      `The organ is called “${data.own}”; “${data.found}”${related.length > 0 ? ` (in ${related.length + 1} places)` : ''} lacks a part of the name. Please write it in full, or announce the short name with 以下简称.`,
  },
  relatedMessage: {
    'zh-CN': () => '这里也少了字',
    en: () => 'the name lacks a part here as well',
  },
  repair: ({ start, end, related, data }) => ({
    title: { 'zh-CN': `改为“${data.own}”`, en: `Change to “${data.own}”` },
    edits: [{ start, end }, ...related.map(rangeOf)].map((place) => ({ ...place, text: data.own })),
  }),
});

function shortPlaces({ report }: RuleContext, hits: readonly WordHit[], own: Place): Range[] {
  const places: Range[] = [];
  for (const mention of placeMentions(report.source, hits, own)) {
    const { suffix } = mention;
    if (!own.name.endsWith(report.source.plain(suffix.start, suffix.end))) continue;
    const length = shortLength(mention, own);
    if (length === 'announced') return [];
    if (length > 0)
      places.push({ start: offsetBefore(report.source, suffix.start, length), end: suffix.end });
  }
  return places;
}

/** What may stand before a name: no Han character, a larger place, or a word that ends there. */
const BEFORE = /(?:^|[^\u4e00-\u9fff]|[省市州盟县区旗]|年|来|现公布|现将|依托|按照|根据|结合|在)$/u;

/** How much of the beginning of the own name stands before the suffix; 0 where it is no shortened name. */
function shortLength({ before }: PlaceMention, { stem }: Place): number | 'announced' {
  for (let length = stem.length - 1; length >= 2; length--) {
    if (!before.endsWith(stem.slice(0, length))) continue;
    const lead = before.slice(0, -length);
    if (/简称["']?$/u.test(lead)) return 'announced';
    return BEFORE.test(lead) && !lead.endsWith('、') ? length : 0;
  }
  return 0;
}
