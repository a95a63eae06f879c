import { SECTIONS } from '../../../form/index.ts';
import type { Range, Report } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';
import { outlineSample } from '../sample.ts';

/** Numbers of the absent sections; more than one only where the report has none at all. */
type MissingSectionData = { readonly numbers: readonly number[] };

export const missingSection = defineRule<MissingSectionData>({
  id: 'structure/missing-section',
  severity: 'error',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '六个部分缺了一个。',
      en: 'One of the six sections is absent.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号规定年度报告由六个部分组成，标题和顺序固定；没有内容的部分也要保留标题，例如第六部分可以写“无”。部分是按标题文字和顺序认的，常见的其他写法不算缺少。',
      en: '国办公开办函〔2021〕30号 and 〔2019〕60号 prescribe six sections with fixed titles and order. A section without content keeps its heading; section six may say 无. Sections are known by their titles and order, and customary other wordings are accepted.',
    },
    example: { wrong: outlineSample([1, 2, 3, 4, 5]), right: outlineSample([1, 2, 3, 4, 5, 6]) },
  }),
  check: ({ report }, emit) => {
    const present = new Set(report.sections.map(({ section }) => section.number));
    const absent = SECTIONS.filter(({ number }) => !present.has(number)).map(({ number }) => number);
    if (absent.length === SECTIONS.length) {
      emit({ start: 0, end: 0, subject: 'sections', data: { numbers: absent } });
      return;
    }
    for (const number of absent)
      emit({ ...placeOf(number, report), subject: idOf(number), data: { numbers: [number] } });
  },
  message: {
    'zh-CN': ({ data: { numbers } }) =>
      numbers.length > 1
        ? '没有读到六个部分的任何标题（一、总体情况 … 六、其他需要报告的事项）。请确认这是政府信息公开工作年度报告的全文，并按规定的标题分部分。'
        : `缺少“${titleOf(numbers)}”部分，或它的标题与规定的写法相差太远。请补上；没有内容也要保留标题${numbers[0] === 6 ? '，可以写“无。”' : ''}。`,
    en: ({ data: { numbers } }) =>
      numbers.length > 1
        ? 'None of the headings of the six sections was found (一、总体情况 … 六、其他需要报告的事项). Please make sure that this is the whole text of an annual report, with the prescribed headings.'
        : `The section “${titleOf(numbers)}” is absent, or its heading is far from the prescribed wording. Please add it; the heading stays even where there is nothing to report.`,
  },
  repair: ({ data: { numbers } }, report) => {
    const [number] = numbers;
    if (number === undefined || numbers.length > 1) return null;
    return {
      title: { 'zh-CN': `插入标题“${titleOf(numbers)}”`, en: `Insert the heading “${titleOf(numbers)}”` },
      edits: [headingEdit(number, report)],
    };
  },
});

function titleOf([number = 0]: readonly number[]): string {
  const section = SECTIONS[number - 1];
  return section === undefined ? '' : `${section.numeral}、${section.title}`;
}

function idOf(number: number): string {
  return SECTIONS[number - 1]?.id ?? '';
}

/** The heading that the absent section should stand before, else the one it should follow. */
function placeOf(number: number, report: Report): Range {
  const next = report.sections.find(({ section }) => section.number > number);
  const { start, headingEnd } = next ?? report.sections.at(-1) ?? { start: 0, headingEnd: 0 };
  return { start, end: headingEnd };
}

function headingEdit(number: number, report: Report): { start: number; end: number; text: string } {
  const next = report.sections.find(({ section }) => section.number > number);
  const heading = titleOf([number]);
  const at = next?.start ?? report.source.length;
  const newLine = at === 0 || /[\r\n]/u.test(report.source.text.charAt(at - 1)) ? '' : '\n\n';
  return { start: at, end: at, text: `${newLine}${heading}\n\n` };
}
