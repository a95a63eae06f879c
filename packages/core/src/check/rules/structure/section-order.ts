import { SECTIONS } from '../../../form/index.ts';
import { longestAscent } from '../../ascent.ts';
import { defineRule } from '../../rule.ts';
import { outlineSample } from '../sample.ts';
import { headingRange } from './section-body.ts';

/** `after` is the number of the section that should stand right before, 0 for none. */
type OrderData = { readonly number: number; readonly after: number };

export const sectionOrder = defineRule<OrderData>({
  id: 'structure/section-order',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '六个部分的先后顺序与格式不符。',
      en: 'The sections stand in another order than in the form.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号规定了六个部分的先后顺序。顺序变了，读者和汇总程序按位置就找不到对应的内容。这里只看各部分标题的位置，不看序号。',
      en: '国办公开办函〔2021〕30号 and 〔2019〕60号 fix the order of the six sections; readers and programs that look for a section by its place miss it otherwise. Only the places of the headings count here, not their numerals.',
    },
    example: { wrong: outlineSample([1, 2, 3, 4, 6, 5]), right: outlineSample([1, 2, 3, 4, 5, 6]) },
  }),
  check: ({ report: { sections } }, emit) => {
    const inOrder = longestAscent(sections, ({ section }) => section.number);
    if (inOrder.length === sections.length) return;
    for (const section of sections) {
      if (inOrder.includes(section)) continue;
      const { number, id } = section.section;
      const before = inOrder.filter((other) => other.section.number < number).at(-1);
      emit({
        ...headingRange(section),
        subject: id,
        data: { number, after: before?.section.number ?? 0 },
        related: before === undefined ? [] : [{ ...headingRange(before), data: {} }],
      });
    }
  },
  message: {
    'zh-CN': ({ data: { number, after } }) =>
      `“${titleOf(number)}”的位置不对，按规定的格式应${after === 0 ? '是第一部分' : `在“${titleOf(after)}”之后`}。请把这一部分连同内容移到规定的位置。`,
    en: ({ data: { number, after } }) =>
      `“${titleOf(number)}” is out of place: in the form it ${after === 0 ? 'comes first' : `follows “${titleOf(after)}”`}. Please move the section with its text.`,
  },
  relatedMessage: { 'zh-CN': () => '应排在这一部分之后', en: () => 'It should follow this section' },
});

function titleOf(number: number): string {
  const section = SECTIONS[number - 1];
  return section === undefined ? '' : `${section.numeral}、${section.title}`;
}
