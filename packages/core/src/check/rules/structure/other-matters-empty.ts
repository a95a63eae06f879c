import { sectionOf } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';
import { outlineSample } from '../sample.ts';
import { bodyOf, headingRange, inkIn } from './section-body.ts';

/** `bare`: nothing at all stands below the heading; otherwise a mark such as / does. */
type EmptyData = { readonly bare: boolean };

const SOUND = outlineSample([1, 2, 3, 4, 5, 6]);

export const otherMattersEmpty = defineRule<EmptyData>({
  id: 'structure/other-matters-empty',
  severity: 'warning',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '“其他需要报告的事项”有标题，没有内容。',
      en: 'Section six has a heading but no text.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号规定的第六部分可以写“无”，但不能空着：空着分不清是没有，还是漏写、没有复制全。收取信息处理费的情况也在这里报告。',
      en: 'Section six of the forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 may say 无 but not stay empty, which may mean nothing, forgotten or cut off. Fees for information processing are reported here too.',
    },
    example: { wrong: SOUND.replace(/无。\n$/u, ''), right: SOUND },
  }),
  check: (context, emit) => {
    const section = sectionOf(context.report, 6);
    if (section === undefined) return;
    const body = bodyOf(context, 6);
    if (inkIn(context.report, body, 1) > 0) return;
    emit({ ...headingRange(section), subject: 'other-matters', data: { bare: body.length === 0 } });
  },
  message: {
    'zh-CN': () =>
      '“其他需要报告的事项”下面没有内容，看不出是没有还是漏写。没有需要报告的，请写“无。”；收取过信息处理费的，请在这里写明。',
    en: () =>
      'Section six has no text, so nobody can tell whether there is nothing or it was forgotten. Please write 无。 if there is nothing, and report information processing fees here if any were charged.',
  },
  repair: ({ end, data }, { source }) => {
    if (!data.bare) return null;
    const feed = source.text.includes('\r\n') ? '\r\n' : '\n';
    const edit = { start: end, end, text: `${feed}${feed}无。` };
    return { title: { 'zh-CN': '补写“无。”', en: 'Add 无。' }, edits: [edit] };
  },
});
