import type { Report } from '../../../parse/report.ts';
import { pinyinNotes, SKIP } from '../../../text/index.ts';
import { type Occurrences, type OddKind, oddKindOf } from '../../characters.ts';
import type { Edit, FixSafety } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { NAMES, REASONS } from './character-form-words.ts';

type FormData = { readonly kind: OddKind; readonly count: number };

/** With fewer different traditional characters a text may just name a person or an old place. */
const FEWEST_TRADITIONAL = 3;

const ALIGNED = /\S {2,}\S/u;

const KINDS: readonly OddKind[] = ['radical', 'pinyin', 'zero-width', 'no-break-space', 'traditional'];

export const characterForm = defineRule<FormData>({
  id: 'wording/character-form',
  severity: 'info',
  fix: 'safe',
  docs: () => ({
    summary: {
      'zh-CN': '文中有部首字符、拼音注音、零宽字符、不换行空格或繁体字。每类全文只提示一次。',
      en: 'Radicals in place of characters, pinyin notes, zero-width characters, no-break spaces or traditional characters; one finding a kind.',
    },
    why: {
      'zh-CN':
        '这些多是从 PDF、网页复制时带进来的：肉眼看不出，却会让检索、比对和汇总出错。部首字符、注音、零宽字符和空格改写后读起来完全一样，可以放心改；繁体字转简体（《国家通用语言文字法》第九条：国家机关以规范汉字为公务用字）可能碰到人名、地名，只作建议。',
      en: 'They come with text copied from PDF files and web pages: nobody sees them, yet searching and comparing fail. Replacing radicals, notes, zero-width characters and such spaces changes nothing that is read. Traditional characters (article 9 of the law on the common language has organs of state use standard ones) may belong to names, so converting them is only suggested.',
    },
    example: {
      wrong: '一、总体情况\n\n我镇依法主动公开⾏政规范性⽂件，做好各项⼯作。\n',
      right: '一、总体情况\n\n我镇依法主动公开行政规范性文件，做好各项工作。\n',
    },
  }),
  check: ({ report, characters: { odd } }, emit) => {
    for (const kind of KINDS) {
      const found = odd.get(kind);
      if (found === undefined || (kind === 'traditional' && !isTraditional(report))) continue;
      const { start, end, count } =
        kind === 'pinyin'
          ? notesOf(report, found)
          : { start: found.first, end: found.first + 1, count: found.count };
      if (count > 0) emit({ start, end, subject: kind, data: { kind, count } });
    }
  },
  message: {
    'zh-CN': ({ data: { kind, count } }) =>
      `全文有 ${count} 处${NAMES[kind]['zh-CN']}，这是第一处。${REASONS[kind]['zh-CN']}，可以一次改好。`,
    en: ({ data: { kind, count } }) =>
      `The text has ${NAMES[kind].en} in ${count} ${count === 1 ? 'place' : 'places'}, of which this is the first. ${REASONS[kind].en}, all at once if you like.`,
  },
  repair: ({ data: { kind, count } }, report) => ({
    safety: safetyOf(kind, report),
    title: {
      'zh-CN':
        kind === 'traditional'
          ? `把 ${count} 个繁体字转换成简体`
          : `清理全文 ${count} 处${NAMES[kind]['zh-CN']}`,
      en:
        kind === 'traditional'
          ? `Convert ${count} traditional characters`
          : `Clean up ${count} ${NAMES[kind].en}`,
    },
    edits: editsOf(kind, report),
  }),
});

/** In a table set with spaces the columns hang on how long the words before them are. */
function safetyOf(kind: OddKind, { source, tables }: Report): FixSafety {
  if (kind === 'traditional') return 'suggested';
  if (kind !== 'pinyin' && kind !== 'zero-width') return 'safe';
  const aligned = Object.values(tables).some(
    (table) => table !== null && ALIGNED.test(source.slice(table.start, table.end)),
  );
  return aligned ? 'suggested' : 'safe';
}

/** Whether enough different traditional characters stand in the text to call it written in them. */
function isTraditional({ source: { text } }: Report): boolean {
  const seen = new Set<number>();
  for (let at = 0; at < text.length && seen.size < FEWEST_TRADITIONAL; at++) {
    const code = text.charCodeAt(at);
    if (oddKindOf(code) === 'traditional') seen.add(code);
  }
  return seen.size >= FEWEST_TRADITIONAL;
}

/** The first note and how many there are. What looks like notes from afar may stand in a comment. */
function notesOf(
  report: Report,
  { first, count }: Occurrences,
): { start: number; end: number; count: number } {
  const { units, comments, length } = report.source;
  if (comments.length > 0) {
    const notes = noteEdits(report);
    return { start: notes[0]?.start ?? 0, end: notes[0]?.end ?? 0, count: notes.length };
  }
  let end = first;
  while (end < length && units[end] === SKIP) end++;
  return { start: first, end, count };
}

function editsOf(kind: OddKind, report: Report): readonly Edit[] {
  return kind === 'pinyin' ? noteEdits(report) : characterEdits(kind, report);
}

function noteEdits({ source }: Report): readonly Edit[] {
  return pinyinNotes(source.text)
    .filter(({ start }) => source.units[start] === SKIP && !isInComment(source.comments, start))
    .map(({ start, end }) => ({ start, end, text: '' }));
}

function characterEdits(kind: OddKind, { source: { text, units } }: Report): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at++) {
    if (oddKindOf(text.charCodeAt(at)) !== kind) continue;
    if (kind === 'zero-width') {
      if (at > 0) edits.push({ start: at, end: at + 1, text: '' });
    } else if (units[at] !== SKIP) {
      edits.push({ start: at, end: at + 1, text: String.fromCharCode(units[at]!) });
    }
  }
  return edits;
}

function isInComment(
  comments: readonly { readonly start: number; readonly end: number }[],
  at: number,
): boolean {
  return comments.some(({ start, end }) => at >= start && at < end);
}
