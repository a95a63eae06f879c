import { type Place, parseOrgan } from '../../../parse/organ/index.ts';
import type { Range } from '../../../parse/report.ts';
import type { WordHit } from '../../../text/index.ts';
import type { RuleContext } from '../../context.ts';
import type { Draft, Finding } from '../../finding.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { offsetBefore } from './around.ts';
import { foreignStem } from './foreign-name.ts';
import { ownPlaceOf, PLACE_WORDS, placeMentions } from './place-mentions.ts';
import { reportSample } from './sample.ts';

type OtherUnitData = {
  /** The name found and the one to expect, as far as both are names of the same kind: 纸坊镇, 云溪镇. */
  readonly found: string;
  readonly own: string;
};

const ID = 'identity/other-unit';

export const otherUnit = defineRule<OtherUnitData>({
  id: ID,
  severity: 'error',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '报告说的是本单位，写的却是别的单位的名称。',
      en: 'The report speaks of itself under another unit’s name.',
    },
    why: {
      'zh-CN':
        '《政府信息公开条例》第四十九条、第五十条要求各行政机关编制本机关的年度报告。套用别的单位的报告时最容易留下它的名称，例如《某镇政务公开工作制度》、“依托某镇党政办公室”。只看这类只能指本单位的写法；上级机关、相邻单位、“原某镇”和学习借鉴的对象照常可以写，不提示。',
      en: 'Articles 49 and 50 of 《政府信息公开条例》 have every organ report on itself. A text taken over from another unit easily keeps that unit’s name, as in 《某镇政务公开工作制度》 or 依托某镇党政办公室. Only words that can mean nobody but the organ itself are looked at; superior and neighbouring units, former units (原某镇) and those learnt from may be named.',
    },
    example: {
      wrong: reportSample({ overview: '我镇制定《柳塘镇政务公开工作制度》，并认真落实。' }),
      right: reportSample({ overview: '我镇制定《云溪镇政务公开工作制度》，并到柳塘镇学习交流。' }),
    },
  }),
  words: PLACE_WORDS,
  check: (context, emit) => {
    const titled = foreignTitle(context);
    if (titled !== null) emit(titled);
    const own = context.organ === null ? null : ownPlaceOf(context.organ);
    if (own === null) return;
    for (const [found, [first, ...others]] of foreignPlaces(context, context.hits(ID), own)) {
      const data = { found, own: own.name };
      if (first !== undefined) emit({ ...first, data, related: others.map((place) => ({ ...place, data })) });
    }
  },
  message: {
    'zh-CN': ({ data, related }) =>
      `这里写的是“${data.found}”，而本报告的单位是“${data.own}”${related.length > 0 ? `，全文这样的地方共 ${related.length + 1} 处` : ''}。多半是套用别的单位的报告时没有改掉；请改为“${data.own}”，或者确认确实要提到“${data.found}”。`,
    en: ({ data, related }) =>
      `This speaks of “${data.found}”, but the report is that of “${data.own}”${related.length > 0 ? `; there are ${related.length + 1} such places` : ''}. Most likely the words were taken over from another unit’s report. Please change them to “${data.own}”, or make sure that “${data.found}” is meant.`,
  },
  relatedMessage: {
    'zh-CN': ({ data }) => `这里也应是“${String(data.own)}”`,
    en: ({ data }) => `this should be “${String(data.own)}” as well`,
  },
  repair: (finding) => ({
    title: {
      'zh-CN': `${placesOf(finding).length} 处改为“${finding.data.own}”`,
      en: `Change to “${finding.data.own}” (${placesOf(finding).length} places)`,
    },
    edits: placesOf(finding).map((place) => ({ ...place, text: finding.data.own })),
  }),
});

function placesOf({ start, end, related }: Finding<OtherUnitData>): readonly Range[] {
  return [{ start, end }, ...related.map(rangeOf)];
}

/** The places of every foreign name, in text order. */
function foreignPlaces(
  { report }: RuleContext,
  hits: readonly WordHit[],
  own: Place,
): ReadonlyMap<string, readonly Range[]> {
  const places = new Map<string, Range[]>();
  const { source } = report;
  for (const mention of placeMentions(source, hits, own)) {
    const stem = foreignStem(mention, own);
    if (stem === null) continue;
    const place = { start: offsetBefore(source, mention.suffix.start, stem.length), end: mention.suffix.end };
    const name = source.plain(place.start, place.end);
    const known = places.get(name);
    if (known === undefined) places.set(name, [place]);
    else known.push(place);
  }
  return places;
}

/** The title against the organ that the configuration names. */
function foreignTitle({ report, surroundings }: RuleContext): Draft<OtherUnitData> | null {
  const { organization } = report;
  const configured = surroundings.profile?.organ;
  if (configured === undefined || organization === null) return null;
  const [own, titled] = [configured, organization.value].map((name) => ownPlaceOf(parseOrgan(name)));
  if (own == null || titled == null || titled.level !== own.level) return null;
  if (titled.stem.includes(own.stem) || own.stem.includes(titled.stem)) return null;
  return { ...rangeOf(organization), data: { found: organization.value, own: configured } };
}
