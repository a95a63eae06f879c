import { SECTIONS } from '../../../form/index.ts';
import { defineRule } from '../../rule.ts';
import { outlineSample } from '../sample.ts';

type HeadingData = { readonly number: number; readonly found: string };

export const headingText = defineRule<HeadingData>({
  id: 'structure/heading-text',
  severity: 'info',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '部分标题与规定的写法和常见的其他写法都不同。',
      en: 'A section heading is neither the prescribed one nor any customary other wording.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号规定了六个部分的标题。本工具接受各地公布的报告里常见的其他写法；只有靠序号和关键词才认得出来的标题，建议改用规定的写法，便于检索和汇总。',
      en: '国办公开办函〔2021〕30号 and 〔2019〕60号 prescribe the titles of the six sections. Other wordings that published reports commonly use are accepted; a heading that is only recognised by its numeral and key words had better take the prescribed wording.',
    },
    example: {
      wrong: outlineSample([1, 2, 3, 4, 5, 6]).replace('存在的主要问题及改进情况', '工作中的问题与改进思路'),
      right: outlineSample([1, 2, 3, 4, 5, 6]),
    },
  }),
  check: ({ report }, emit) => {
    for (const { section, wording, numeral, headingEnd } of report.sections) {
      if (wording !== 'other') continue;
      const found = report.source.slice(numeral.end, headingEnd);
      emit({
        start: numeral.end,
        end: headingEnd,
        subject: section.id,
        data: { number: section.number, found },
      });
    }
  },
  message: {
    'zh-CN': ({ data }) =>
      `标题“${data.found}”与规定的写法不同，规定的写法是“${titleOf(data.number)}”。如果没有特别的考虑，建议照格式改。`,
    en: ({ data }) =>
      `The heading “${data.found}” differs from the prescribed one, “${titleOf(data.number)}”. Please use the wording of the form unless there is a reason not to.`,
  },
  repair: ({ data, start, end }) => {
    const title = titleOf(data.number);
    return {
      title: { 'zh-CN': `改为“${title}”`, en: `Change to “${title}”` },
      edits: [{ start, end, text: title }],
    };
  },
});

function titleOf(number: number): string {
  return SECTIONS[number - 1]?.title ?? '';
}
