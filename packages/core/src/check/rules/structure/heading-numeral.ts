import type { Range, Report, Section } from '../../../parse/report.ts';
import { circledNumber } from '../../../text/index.ts';
import { defineRule } from '../../rule.ts';
import { outlineSample } from '../sample.ts';

/** `style`: the right number, written otherwise; `number`: another section's number. */
type NumeralData = { readonly found: string; readonly expected: string; readonly fault: 'style' | 'number' };

/** With fewer headings in the form's style, brackets may be the style of the whole report. */
const MOST = 3;

export const headingNumeral = defineRule<NumeralData>({
  id: 'structure/heading-numeral',
  severity: 'warning',
  fix: 'safe',
  docs: () => ({
    summary: {
      'zh-CN': '部分标题的序号不是“一、”这样的写法，如“1、”“一.”“—、”“⼀、”。',
      en: 'The numeral of a section heading is not written like 一、 but as 1、, 一., a dash, or a radical that looks like it.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式的六个部分用“一、”至“六、”编号。从文档复制或手工输入时，“一”常变成破折号、阿拉伯数字或看起来一样的部首字符，目录和检索就认不出来。部分下面的小标题、“第一部分”这种写法和没有序号的标题不提示。',
      en: 'The forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 number the six sections 一、 to 六、. Typed or copied, 一 often becomes a dash, a digit or a look-alike radical, which contents lists and searches miss. Sub-headings, headings like 第一部分 and headings without any numeral are left alone.',
    },
    example: {
      wrong: outlineSample([1, 2, 3, 4, 5, 6]).replace('一、', '1、'),
      right: outlineSample([1, 2, 3, 4, 5, 6]),
    },
  }),
  check: ({ report }, emit) => {
    const read = report.sections.map((section) => ({ section, ...readNumeral(report, section) }));
    const right = read.filter(({ fault }) => fault === null).length;
    for (const { section, fault, found, place } of read) {
      if (fault === null || fault === 'none') continue;
      if (fault !== 'style' && right < MOST) continue;
      const data = {
        found,
        expected: expectedOf(section),
        fault: fault === 'number' ? fault : 'style',
      } as const;
      emit({ ...place, subject: section.section.id, data });
    }
  },
  message: {
    'zh-CN': ({ data: { found, expected, fault } }) =>
      fault === 'number'
        ? `这一部分的序号写成了“${found}”，按规定的格式应为“${expected}”。请改正，以免与别的部分混淆。`
        : `标题的序号“${found}”应写成“${expected}”（汉字数字加顿号），与规定的格式一致。`,
    en: ({ data: { found, expected, fault } }) =>
      fault === 'number'
        ? `The heading of this section is numbered “${found}” but is “${expected}” in the form. Please correct it so that it is not taken for another section.`
        : `The numeral “${found}” of this heading should read “${expected}”, as in the form.`,
  },
  repair: ({ data, start, end }) => ({
    title: { 'zh-CN': `改为“${data.expected}”`, en: `Change to “${data.expected}”` },
    edits: [{ start, end, text: data.expected }],
  }),
});

interface Reading {
  /** Null where all is well; `none` where there is nothing to say; `bracket` for （一）. */
  readonly fault: NumeralData['fault'] | 'bracket' | 'none' | null;
  readonly found: string;
  readonly place: Range;
}

function expectedOf({ section }: Section): string {
  return `${section.numeral}、`;
}

function readNumeral(report: Report, section: Section): Reading {
  const { source } = report;
  const { start } = section.numeral;
  if (source.text.startsWith(expectedOf(section), start))
    return { fault: null, found: '', place: section.numeral };
  const place = withoutTrailingSpace(report, section.numeral);
  const found = source.slice(place.start, place.end);
  const plain = source.plain(place.start, place.end);
  const reading = (fault: Reading['fault']): Reading => ({ fault, found, place });
  if (plain === '' || plain.startsWith('第') || plain.endsWith('部分')) return reading('none');
  const { numeral, number } = section.section;
  const bare = plain.replace(/[^0-9一二三四五六七八九十-]/gu, '');
  const circled = circledNumber(plain.charCodeAt(0));
  const right = bare === numeral || bare === String(number) || (number === 1 && bare === '-');
  if (circled === number || (plain.startsWith('(') && right)) return reading('bracket');
  if (circled > 0 || !right) return reading('number');
  return reading(plain === `${numeral}、` && !hasRadical(found) ? null : 'style');
}

/** ⼀ and ⼆ look like 一 and 二 but are other characters. */
function hasRadical(text: string): boolean {
  return /[\u2e80-\u2fdf]/u.test(text);
}

function withoutTrailingSpace({ source }: Report, { start, end }: Range): Range {
  let last = end;
  while (last > start && source.plain(last - 1, last) === '') last--;
  return { start, end: last };
}
