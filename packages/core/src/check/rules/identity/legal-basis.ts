import { FORMS, formOfYear } from '../../../form/index.ts';
import type { Report } from '../../../parse/report.ts';
import type { WordHit } from '../../../text/index.ts';
import type { Draft } from '../../finding.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { offsetAfter, offsetBefore, sentenceAfter, sentenceBefore, textAfter, textBefore } from './around.ts';
import { reportSample } from './sample.ts';

type LegalBasisData = {
  /** Another year's `form`, or a `name` that no regulation has. */
  readonly kind: 'form' | 'name';
  readonly found: string;
  readonly expected: string;
  readonly year: number;
};

const ID = 'identity/legal-basis';
const REGULATION = '中华人民共和国政府信息公开条例';
/** Ends of the document that issues a form, and of names that the regulation may be given. */
const WORDS = ['条例》', '法》', '函[', '函('];
const NAMES = 2;

export const legalBasis = defineRule<LegalBasisData>({
  id: ID,
  severity: 'warning',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '引用的依据不对：格式文件与报告年份不符，或法规名称写错。',
      en: 'A basis is cited wrongly: the document of another year’s form, or a name that no regulation has.',
    },
    why: {
      'zh-CN':
        '2021 年及以后的报告用国办公开办函〔2021〕30号所附格式，2019、2020 年用〔2019〕60号；现行法规是《中华人民共和国政府信息公开条例》（国务院令第711号），可简称《条例》，没有《信息公开工作条例》。说明旧文件废止或两个文件并提的句子、地方性法规不提示。',
      en: 'Reports of 2021 and later use the form issued with 国办公开办函〔2021〕30号, those of 2019 and 2020 that of 〔2019〕60号. The regulation is 《中华人民共和国政府信息公开条例》 (State Council Decree 711), 《条例》 for short; there is no 《信息公开工作条例》. Sentences that repeal the older document or cite both, and regulations of provinces and cities, are fine.',
    },
    example: {
      wrong: reportSample({
        overview: '组织学习《信息公开工作条例》，按照国办公开办函〔2019〕60号要求编制报告。',
      }),
      right: reportSample({
        overview: '组织学习《中华人民共和国政府信息公开条例》，按照国办公开办函〔2021〕30号要求编制报告。',
      }),
    },
  }),
  words: WORDS,
  check: (context, emit) => {
    let last = 0;
    for (const hit of context.hits(ID)) {
      if (hit.start < last) continue;
      const draft = hit.word < NAMES ? wrongName(context.report, hit) : outdatedForm(context.report, hit);
      if (draft === null) continue;
      last = draft.end;
      emit(draft);
    }
  },
  message: {
    'zh-CN': ({ data: { kind, found, expected, year } }) =>
      kind === 'form'
        ? `${year} 年报告的格式是“${expected}”印发的，这里引用的是“${found}”。请改正文号，并核对表格用的是不是对应的格式。`
        : `没有名为《${found}》的法规。现行的是《${expected}》，可简称《条例》；请改正名称。`,
    en: ({ data: { kind, found, expected, year } }) =>
      kind === 'form'
        ? `The form for reports of ${year} was issued with “${expected}”; “${found}” is cited here. Please correct the number and make sure that the tables are those of the right form.`
        : `There is no regulation called 《${found}》. The one in force is 《${expected}》, 《条例》 for short; please correct the name.`,
  },
  repair: (finding) => ({
    title: {
      'zh-CN': `改为“${finding.data.expected}”`,
      en: `Change to “${finding.data.expected}”`,
    },
    edits: [{ ...rangeOf(finding), text: finding.data.expected }],
  }),
});

const NUMBER = /^(\d{4})[\])]第?(\d{1,3})号/u;
const PAST = /废止|停止|不再|此前|原/u;

function outdatedForm({ source, year }: Report, hit: WordHit): Draft<LegalBasisData> | null {
  const number = year === null ? null : NUMBER.exec(textAfter(source, hit.end, 14));
  if (year === null || number === null) return null;
  const issuedAs = `国办公开办函〔${number[1]}〕${number[2]}号`;
  const expected = formOfYear(year.value).issuedAs;
  if (issuedAs === expected || !FORMS.some((form) => form.issuedAs === issuedAs)) return null;
  const end = offsetAfter(source, hit.end, number[0].length);
  const [before, after] = [sentenceBefore(source, hit.end), sentenceAfter(source, end)];
  const name = /(?:国办)?公开办函.$/u.exec(before)?.[0];
  if (name === undefined || PAST.test(before) || PAST.test(after)) return null;
  if (before.slice(0, -name.length).includes('公开办函') || after.includes('公开办函')) return null;
  const start = offsetBefore(source, hit.end, name.length);
  return { start, end, data: { kind: 'form', found: issuedAs, expected, year: year.value } };
}

const NAME = /《([^《》]{2,22})$/u;
const WRONG =
  /^(?:中华人民共和国)?(?:政府)?信息公开(?:(?:工作|管理)条例|法)$|^中华人民共和国(?:信息|政务|政务信息)公开(?:工作)?条例$/u;

/** A name between 《 and 》; 《某省政府信息公开工作条例》 would be a province's own. */
function wrongName({ source, year }: Report, hit: WordHit): Draft<LegalBasisData> | null {
  const end = offsetBefore(source, hit.end, 1);
  const found = NAME.exec(textBefore(source, end, 24).replaceAll('\n', ''))?.[1];
  if (found === undefined || !WRONG.test(found)) return null;
  const start = offsetBefore(source, end, found.length);
  return { start, end, data: { kind: 'name', found, expected: REGULATION, year: year?.value ?? 0 } };
}
