import type { Report } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';
import { type Enumerator, enumeratorOf, type Level } from './enumerators.ts';

/** `found` as written; `expected`: the number that should follow `previous`. */
type NumberingData = {
  readonly level: Level;
  readonly previous: number;
  readonly found: number;
  readonly written: string;
};

const NUMERALS = '零一二三四五六七八九十';

export const numbering = defineRule<NumberingData>({
  id: 'wording/numbering',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '序号跳号或重号，如（一）（二）（四）。',
      en: 'The numbers of a list skip or repeat one, as in （一）（二）（四）.',
    },
    why: {
      'zh-CN':
        '《党政机关公文格式》（GB/T 9704—2012）规定结构层次序数依次用“一、”“（一）”“1.”“（1）”标注。跳号多半是删改后没有重排，或者漏贴了一段。换了上一层就重新编号、从一开始的另一个列举，都不算错。',
      en: 'GB/T 9704—2012 numbers the levels of an official document with 一、（一） 1.（1）. A number that is skipped was mostly forgotten after an edit, or a paragraph is lost. A list that starts again under a new heading, or starts at one, is sound.',
    },
    example: {
      wrong: '一、总体情况\n\n（一）主动公开。\n\n（二）依申请公开。\n\n（四）平台建设。\n',
      right: '一、总体情况\n\n（一）主动公开。\n\n（二）依申请公开。\n\n（三）平台建设。\n',
    },
  }),
  check: ({ report, paragraphs }, emit) => {
    const { units } = report.source;
    let last: (Enumerator | undefined)[] = [];
    let section = 0;
    for (const line of paragraphs) {
      if (line.section !== section) last = [];
      section = line.section;
      const found = enumeratorOf(units, line);
      if (found === null || section === 0) continue;
      const previous = last[found.level];
      last = last.slice(0, found.level + 1);
      last[found.level] = found;
      if (previous === undefined || !breaksOff(previous, found, report)) continue;
      const written = report.source.plain(found.start, found.end);
      const data = { level: found.level, previous: previous.value, found: found.value, written };
      const related = [{ start: previous.start, end: previous.end, data: {} }];
      emit({ start: found.start, end: found.end, data, related });
    }
  },
  message: {
    'zh-CN': ({ data }) =>
      data.found === data.previous
        ? `序号“${data.written}”重复了。请重新编号；如果是多贴了一段，请删去。`
        : `序号从${numeralOf(data.previous, data.level)}跳到了“${data.written}”，中间少了${numeralOf(data.previous + 1, data.level)}。请重新编号；如果是漏了一段，请补上。`,
    en: ({ data }) =>
      data.found === data.previous
        ? `The number “${data.written}” is there twice. Please number the items anew, or delete what was pasted twice.`
        : `The numbers go from ${data.previous} to “${data.written}”; ${data.previous + 1} is absent. Please number the items anew, or add the item that was lost.`,
  },
  relatedMessage: { 'zh-CN': () => '前一个序号在这里', en: () => 'The number before it' },
});

/** A wider gap is no slip: the line begins with a number that counts something else. */
const WIDEST = 3;

/** Whether an item cannot follow another: its number is the same, or skips some that stand nowhere between. */
function breaksOff(previous: Enumerator, found: Enumerator, report: Report): boolean {
  if (found.value === previous.value) return found.value > 1;
  const gap = found.value - previous.value;
  return gap > 1 && gap <= WIDEST && !standsBetween(previous, found, report);
}

/** The item that seems absent may be written into a paragraph, or counted in another way: （一）…。（二）…, 第三, 三是. */
function standsBetween(previous: Enumerator, found: Enumerator, { source }: Report): boolean {
  const wanted = previous.value + 1;
  const han = hanOf(wanted);
  const between = source.plain(previous.end, found.start);
  const forms =
    previous.level <= 1
      ? [`(${han})`, `${han}、`, `第${han}`, `${han}是`]
      : [`(${wanted})`, `${wanted}.`, `${wanted}、`, `${wanted},`, `第${han}`, `${han}是`];
  return forms.some((form) => between.includes(form));
}

function numeralOf(value: number, level: Level): string {
  return `“${level <= 1 ? hanOf(value) : value}”`;
}

function hanOf(value: number): string {
  if (value <= 10) return NUMERALS.charAt(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? NUMERALS.charAt(tens) : ''}十${ones > 0 ? NUMERALS.charAt(ones) : ''}`;
}
