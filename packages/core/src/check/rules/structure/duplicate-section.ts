import { SECTIONS } from '../../../form/index.ts';
import { isGap, NEWLINE } from '../../../parse/characters.ts';
import { type Report, type Section, sectionOf } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';
import { outlineSample } from '../sample.ts';

/** `index` is the place among the report's repeated headings. */
type DuplicateData = { readonly number: number; readonly index: number };

export const duplicateSection = defineRule<DuplicateData>({
  id: 'structure/duplicate-section',
  severity: 'error',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '同一个部分的标题出现了两次。',
      en: 'The heading of a section stands in the report twice.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号规定的六个部分各出现一次。重复的标题多半是拼接或复制时带进来的。目录、开头列举各部分的话，以及表三里的一至四项，都不算重复。',
      en: 'Each of the six sections prescribed by 国办公开办函〔2021〕30号 and 〔2019〕60号 stands in the report once; a second heading usually slipped in while texts were put together. Tables of contents, an opening that lists the parts and rows one to four of table 3 are no repetition.',
    },
    example: { wrong: outlineSample([1, 1, 2, 3, 4, 5, 6]), right: outlineSample([1, 2, 3, 4, 5, 6]) },
  }),
  check: ({ report }, emit) => {
    report.duplicateSections.forEach((section, index) => {
      const { number, id } = section.section;
      const first = sectionOf(report, number);
      emit({
        start: section.start,
        end: section.headingEnd,
        subject: id,
        data: { number, index },
        related: first === undefined ? [] : [{ start: first.start, end: first.headingEnd, data: {} }],
      });
    });
  },
  message: {
    'zh-CN': ({ data }) =>
      `“${titleOf(data.number)}”的标题出现了两次。每个部分只应出现一次，请删去多余的标题或重复的内容。`,
    en: ({ data }) =>
      `The heading “${titleOf(data.number)}” is there twice. Every section stands once; please delete the extra heading or the repeated text.`,
  },
  relatedMessage: { 'zh-CN': () => '另一处在这里', en: () => 'The other one is here' },
  repair: ({ data }, report) => {
    const repeated = report.duplicateSections[data.index];
    const first = sectionOf(report, data.number);
    if (repeated === undefined || first === undefined) return null;
    const [above, below] = first.start < repeated.start ? [first, repeated] : [repeated, first];
    if (isEmpty(above.headingEnd, below.start, report)) {
      // Nothing stands between the two, so the text below belongs to either heading and the second can go.
      const edit = { start: above.headingEnd, end: below.headingEnd, text: '' };
      return { title: { 'zh-CN': '删去重复的标题', en: 'Delete the repeated heading' }, edits: [edit] };
    }
    if (!sameText(above, below, report)) return null;
    const edits = [{ start: below.start, end: below.end, text: '' }];
    return { title: { 'zh-CN': '删去重复的部分', en: 'Delete the repeated section' }, edits };
  },
});

function titleOf(number: number): string {
  const section = SECTIONS[number - 1];
  return section === undefined ? '' : `${section.numeral}、${section.title}`;
}

/** Stops at the first ink: between the headings of two reports in one text stands a whole report. */
function isEmpty(start: number, end: number, { source: { units } }: Report): boolean {
  for (let at = start; at < end; at++) if (!isGap(units[at]!) && units[at] !== NEWLINE) return false;
  return true;
}

/** A repeated heading does not end its own section, so the first text is cut off at the second heading. */
function sameText(above: Section, below: Section, { source }: Report): boolean {
  const first = source.plain(above.headingEnd, Math.min(above.end, below.start));
  return first === source.plain(below.headingEnd, below.end);
}
