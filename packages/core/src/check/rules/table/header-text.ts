import { type FormHead, headsOf, TABLE_IDS, type TableId } from '../../../form/index.ts';
import type { Head, Report, ReportTable } from '../../../parse/report.ts';
import { labelRange } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { disclosureSample } from '../sample.ts';
import { lineAbove } from './head-line.ts';
import { wordsOf } from './label-text.ts';

/** `found` is empty where heads are missing; `head` is the place of the first of them in the form's list. */
type HeaderData = {
  readonly fault: 'altered' | 'foreign' | 'missing';
  readonly table: TableId;
  readonly found: string;
  readonly expected: readonly string[];
  readonly head: number;
  readonly kind: FormHead['kind'];
};

export const headerText = defineRule<HeaderData>({
  id: 'table/header-text',
  severity: 'warning',
  fix: 'safe',
  docs: () => ({
    summary: {
      'zh-CN': '表头或“第二十条第（×）项”的文字与格式不同，或者缺了其中一个。',
      en: 'A column name or article line of a table differs from the form, or one of them is missing.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式的表头是固定的，表二各段分别对应《中华人民共和国政府信息公开条例》第二十条第（一）（五）（六）（八）（九）项；写错一个字就可能变成别的意思（废止件数成了止件数）。常见的其他写法、格内的换行不算不同；表头整个丢失的，见“表头各栏的顺序”。',
      en: 'The heads are fixed by the forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号, and the parts of table 2 stand for items of article 20 of the Regulations; one lost character may change the meaning. Customary other wordings and line breaks inside a cell are no difference, and heads lost altogether are reported by another rule.',
    },
    example: {
      wrong: disclosureSample({}).replace('本年废止件数', '本年度止件数'),
      right: disclosureSample({}),
    },
  }),
  check: ({ report }, emit) => {
    for (const id of TABLE_IDS) {
      const table = report.tables[id];
      if (table === null) continue;
      for (const head of table.heads) {
        if ((head.match !== 'altered' && head.match !== 'foreign') || head.head.kind === 'group') continue;
        emit(alteredHead(head, table, report));
      }
      for (const heads of missingTogether(table)) emit(missingHeads(heads, table));
    }
  },
  message: {
    'zh-CN': ({ data: { fault, found, expected, kind } }) => {
      const official = expected.map((text) => `“${text}”`).join('、');
      if (fault === 'missing')
        return kind === 'article'
          ? `这一段上面缺少${official}一行，看不出数据对应条例哪一项。请按规定的格式补上。`
          : `表头缺少${official}，请按规定的格式补上，以免各栏的数字对错位置。`;
      return fault === 'foreign'
        ? `这里的“${found}”按规定的格式应是${official}，多半是复制时没有改。请核对数字填的是哪一项，再改正文字。`
        : `表头“${found}”与格式不同，规定的写法是${official}。请改正，以免被当成别的项目。`;
    },
    en: ({ data: { fault, found, expected, kind } }) => {
      const official = expected.map((text) => `“${text}”`).join(', ');
      if (fault === 'missing')
        return kind === 'article'
          ? `The line ${official} is missing above this part, which shows the item of the Regulations it stands for. Please add it.`
          : `The heads lack ${official}; please add what is missing so that every number stands below its name.`;
      return fault === 'foreign'
        ? `“${found}” stands where the form prints ${official}. Please check which of them the numbers are, and correct the words.`
        : `The head “${found}” differs from the prescribed ${official}. Please correct it.`;
    },
  },
  repair: ({ data, start, end }, report) => {
    const table = report.tables[data.table];
    const [official] = data.expected;
    if (table === null || official === undefined) return null;
    if (data.fault === 'missing') {
      const head = headsOf(table.table)[data.head];
      const edit = data.kind === 'article' && head !== undefined ? lineAbove(head, table, report) : null;
      const title = { 'zh-CN': `补上“${official}”一行`, en: `Insert the line “${official}”` };
      return edit === null ? null : { title, edits: [edit] };
    }
    // Which column the numbers are cannot be told from its name alone.
    if (data.fault === 'foreign' && data.kind !== 'article') return null;
    const title = { 'zh-CN': `改为“${official}”`, en: `Change to “${official}”` };
    return { title, edits: [{ start, end, text: official }] };
  },
});

function alteredHead({ head, pieces, match }: Head, { table }: ReportTable, report: Report) {
  const [piece = { start: 0, end: 0 }] = pieces;
  const place = wordsOf(report, piece, head.label.zh);
  return {
    ...place,
    subject: `${table.id}/${head.id}`,
    data: {
      fault: match === 'foreign' ? ('foreign' as const) : ('altered' as const),
      table: table.id,
      found: report.source.slice(place.start, place.end),
      expected: [head.label.zh],
      head: headsOf(table).indexOf(head),
      kind: head.kind,
    },
  };
}

/** Missing heads of one block and kind, where others of their kind show that heads are printed at all. */
function missingTogether({ heads, missingHeads, table }: ReportTable): readonly (readonly FormHead[])[] {
  const groups = new Map<string, FormHead[]>();
  for (const head of missingHeads) {
    const others = heads.some(({ head: { kind } }) => kind === head.kind);
    if (!others || (table.id !== 'disclosure' && head.kind !== 'column')) continue;
    const key = `${head.kind} ${head.block}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [head]);
    else group.push(head);
  }
  return [...groups.values()];
}

function missingHeads(missing: readonly FormHead[], table: ReportTable) {
  const [first] = missing as readonly [FormHead, ...FormHead[]];
  const beside = table.heads.find(({ head }) => head.block === first.block && head.kind !== 'group');
  const block = table.table.blocks[first.block]?.rows;
  const row = table.rows.find((found) => block?.includes(found.row)) ?? table.rows[0];
  const place = beside ?? (row === undefined ? table : labelRange(row));
  return {
    start: place.start,
    end: place.end,
    subject: `${table.table.id}/${first.kind}-${first.block}`,
    data: {
      fault: 'missing' as const,
      table: table.table.id,
      found: '',
      expected: missing.map(({ label }) => label.zh),
      head: headsOf(table.table).indexOf(first),
      kind: first.kind,
    },
  };
}
