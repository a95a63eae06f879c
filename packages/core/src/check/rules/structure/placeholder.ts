import type { Range, Report } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';
import { outlineSample } from '../sample.ts';
import { readInstruction, readSlot } from './template-residue.ts';

/** `instruction` tells what to write here; `choice` is （或本部门）, `slot` is XX. */
type PlaceholderData = { readonly kind: 'instruction' | 'choice' | 'slot'; readonly text: string };

const INSTRUCTIONS = [
  '部分以表格形式报告',
  '部分以文字形式报告',
  '表格形式报告',
  '文字描述',
  '文字说明',
  '此处填写',
  '在此填写',
  '此处插入',
  '待补充',
  '待填写',
  '待更新',
];
const CHOICES = ['(或本部门)', '(或本单位)', '(或本机关)', '(或部门)', '(或单位)'];
const NAMES = [
  '(单位名称)',
  '(机关名称)',
  '(行政机关名称)',
  '[单位名称]',
  '[机关名称]',
  '(单位全称)',
  '(填报单位)',
];
const SLOTS = [
  'XX',
  'xx',
  '××',
  '〇〇',
  '___',
  '20XX',
  '20xx',
  '20××',
  'X月',
  'x月',
  '×月',
  'X日',
  'x日',
  '×日',
];
const KINDS = [
  ...INSTRUCTIONS.map(() => 'instruction' as const),
  ...CHOICES.map(() => 'choice' as const),
  ...NAMES.map(() => 'name' as const),
  ...SLOTS.map(() => 'slot' as const),
];

const SOUND = outlineSample([1, 2, 3, 4, 5, 6]);

export const placeholder = defineRule<PlaceholderData>({
  id: 'structure/placeholder',
  severity: 'error',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN':
        '模板里的填写说明或空位没有改掉，如“（文字描述）”“该部分以表格形式报告”“XX县”“共×× 件”“（或本部门）”。',
      en: 'An instruction or an empty slot of a template was left in, such as （文字描述）, XX县 or （或本部门）.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式和各地下发的模板用这些字样提示怎样填写，正式报告里应换成实际内容或删去，留着会误导读者。打了码的电话和人名、网址里的字母不提示；印在表格行名里的“（或本部门）”只作建议。',
      en: 'The forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 and the templates made from them tell in these words what to fill in; a report has to replace or delete them. Masked telephone numbers and names and letters of web addresses are left alone, and （或本部门） printed in a label of a table is no more than a hint.',
    },
    example: { wrong: SOUND.replace('无。', '（文字描述）'), right: SOUND },
  }),
  words: [...INSTRUCTIONS, ...CHOICES, ...NAMES, ...SLOTS],
  check: (context, emit) => {
    const { report } = context;
    let done = 0;
    for (const { word, start, end } of context.hits('structure/placeholder')) {
      if (start < done) continue;
      const kind = KINDS[word] ?? 'slot';
      const place = placeOf(kind, { start, end }, report);
      if (place === null) continue;
      done = place.end;
      const inTable = kind === 'choice' && isInTable(report, place);
      emit({
        ...place,
        data: { kind: kind === 'name' ? 'slot' : kind, text: report.source.slice(place.start, place.end) },
        ...(inTable ? { severity: 'info' as const } : {}),
      });
    }
  },
  message: {
    'zh-CN': ({ data: { kind, text } }) =>
      kind === 'slot'
        ? `“${text}”是模板里留的空位，请换成实际的名称、日期或数字。`
        : kind === 'choice'
          ? `“${text}”是模板里供选择的写法，请按本机关的情况二选一，删去括号。`
          : `“${text}”是模板里的填写说明，不是报告内容。请换成实际内容，或者删去。`,
    en: ({ data: { kind, text } }) =>
      kind === 'slot'
        ? `“${text}” is an empty slot of the template. Please put in the actual name, date or number.`
        : kind === 'choice'
          ? `“${text}” is an alternative left over from the template. Please keep the one that fits and delete the brackets.`
          : `“${text}” is an instruction of the template and no part of the report. Please replace or delete it.`,
  },
  repair: ({ data: { kind, text }, start, end }) => {
    if (kind === 'slot') return null;
    const title = { 'zh-CN': `删去“${text}”`, en: `Delete “${text}”` };
    return { title, edits: [{ start, end, text: '' }] };
  },
});

function placeOf(kind: (typeof KINDS)[number], hit: Range, report: Report): Range | null {
  if (kind === 'instruction') return readInstruction(hit, report);
  return kind === 'slot' ? readSlot(hit, report) : hit;
}

/** Inside a table, or right behind it where regions add rows of their own. */
function isInTable({ tables, sections }: Report, { start }: Range): boolean {
  return Object.values(tables).some((table) => {
    if (table === null || start < table.start) return false;
    const next = sections.find((section) => section.start > table.start);
    return start < Math.max(table.end, next?.start ?? table.end);
  });
}
