import type { Organ } from '../../../parse/organ/index.ts';
import type { Range, Report } from '../../../parse/report.ts';
import type { WordHit } from '../../../text/index.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { inTable, offsetBefore, textAfter, textBefore } from './around.ts';
import { reportSample } from './sample.ts';
import { SELF_UNITS, strangeness } from './strange-self.ts';

type SelfReferenceData = {
  readonly found: string;
  /** What to write instead; null where the organ's name does not tell. */
  readonly own: string | null;
  readonly organ: string;
};

const ID = 'identity/self-reference';
const PROVINCE = SELF_UNITS.length;
/** 省 for 全省: 全 begins every tenth sentence. */
const WORDS: readonly string[] = [...SELF_UNITS.map((unit) => `我${unit}`), '省'];

export const selfReference = defineRule<SelfReferenceData>({
  id: ID,
  severity: 'warning',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '自称与本单位的性质不符，如镇政府的报告写“我局”。',
      en: 'The organ calls itself what it is not, such as 我局 in a township’s report.',
    },
    why: {
      'zh-CN':
        '《政府信息公开条例》第四十九条、第五十条要求各行政机关编制本机关的年度报告；自称不符多半是套用了别的单位的报告，所述的工作和数字也可能是别人的。乡镇说“我县”“我市”指上级地区，不提示；一个部门通篇用同一个自称（如挂两块牌子）也不提示。',
      en: 'Articles 49 and 50 of 《政府信息公开条例》 have every organ report on itself. A wrong word for itself mostly comes from another unit’s report, and the work and figures may be that unit’s too. A township’s 我县 or 我市 means the larger place and is fine, and so is a department that keeps to one word throughout, having two names.',
    },
    example: {
      wrong: reportSample({ overview: '2024年，我局认真落实《条例》要求。' }),
      right: reportSample({ overview: '2024年，我镇认真落实《条例》要求，我县政务公开工作会议后及时部署。' }),
    },
  }),
  words: WORDS,
  check: (context, emit) => {
    const { organ } = context;
    if (organ === null) return;
    const hits = context.hits(ID);
    const places = placesByWord(context.report, organ, hits);
    for (const [index, [first, ...others]] of places) {
      if (first === undefined || (isOneOfTwo(organ, index) && others.length + 1 > countOf(hits, organ)))
        continue;
      const found = index === PROVINCE ? '全省' : WORDS[index]!;
      const data = { found, own: ownWord(organ, index), organ: organ.name };
      emit({ ...first, data, related: others.map((place) => ({ ...place, data })) });
    }
  },
  message: {
    'zh-CN': ({ data, related }) =>
      `“${data.found}”${related.length > 0 ? `（全文共 ${related.length + 1} 处）` : ''}与本单位“${data.organ}”不符，可能是套用别的单位的报告留下的。${data.own === null ? '请改成本单位的称呼' : `请改为“${data.own}”`}，并核对这段话的内容是否属于本单位。`,
    en: ({ data, related }) =>
      `“${data.found}”${related.length > 0 ? ` (in ${related.length + 1} places)` : ''} does not fit “${data.organ}” and may come from another unit’s report. Please write ${data.own === null ? 'the organ’s own word' : `“${data.own}”`} and make sure that what is told here is this organ’s.`,
  },
  relatedMessage: {
    'zh-CN': ({ data }) => `这里也写作“${String(data.found)}”`,
    en: ({ data }) => `“${String(data.found)}” here as well`,
  },
  repair: ({ start, end, related, data: { own } }) =>
    own === null
      ? null
      : {
          title: { 'zh-CN': `改为“${own}”`, en: `Change to “${own}”` },
          edits: [{ start, end }, ...related.map(rangeOf)].map((place) => ({ ...place, text: own })),
        },
});

/** How often the organ uses its own word. */
function countOf(hits: readonly WordHit[], { unit }: Organ): number {
  const own = unit === null ? -1 : SELF_UNITS.indexOf(unit);
  return hits.reduce((count, { word }) => (word === own ? count + 1 : count), 0);
}

/** A body may go by two names: then the word it uses less often is the odd one. */
function isOneOfTwo(organ: Organ, index: number): boolean {
  return index !== PROVINCE && strangeness(organ, SELF_UNITS[index]!) === 'mixed';
}

function ownWord({ unit, kind }: Organ, index: number): string | null {
  if (unit === null) return null;
  if (index === PROVINCE) return kind === 'department' ? null : `全${unit}`;
  return `我${unit}`;
}

/** 全省 as the scale of the organ's own numbers; municipalities and provinces are as large as that. */
function strangeProvince({ places, level, kind }: Organ): 'strange' | null {
  return places.length > 0 && level !== 'province' && kind !== 'institution' ? 'strange' : null;
}

/** The places of every word that is strange in the organ's report. */
function placesByWord(report: Report, organ: Organ, hits: readonly WordHit[]): ReadonlyMap<number, Range[]> {
  const kinds = WORDS.map((_, index) =>
    index === PROVINCE ? strangeProvince(organ) : strangeness(organ, SELF_UNITS[index]!),
  );
  const places = new Map<number, Range[]>();
  for (const hit of hits) {
    const place = kinds[hit.word] == null || inTable(report, hit.start) ? null : placeOf(report, hit);
    if (place === null) continue;
    const known = places.get(hit.word);
    if (known === undefined) places.set(hit.word, [place]);
    else known.push(place);
  }
  return places;
}

function placeOf({ source }: Report, { word, start, end }: WordHit): Range | null {
  const before = textBefore(source, start, 8);
  const after = textAfter(source, end, 40);
  if (word !== PROVINCE) return isSelf(before, after) ? { start, end } : null;
  if (!OPENS.test(before) || !(COUNTS.test(after) || ACTS.test(after))) return null;
  return { start: offsetBefore(source, start, 1), end };
}

/** 自我局限, 我委托, 我校对 are other words; what stands in quotes or a title is another's. */
function isSelf(before: string, after: string): boolean {
  return !/[自忘《"]$/u.test(before) && !/^[托派任员会屈对正准]/u.test(after);
}

const OPENS = /(?:[\n。;,]|年度?)全$/u;
/** 全省认真落实 with nobody else named in the sentence. */
const ACTS = /^(?:认真|严格|始终|坚持|高度重视)[^。;我本]{4,}[。;]/u;
const COUNTS =
  /^(?:共|累计|合计|共计|总共|全年共?|本年度?共?)?(?:收到|受理|新收|主动公开|公开|发布|制发|办理|办结|答复)[^,。;]{0,16}\d/u;
