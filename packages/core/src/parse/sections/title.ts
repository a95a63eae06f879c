import { isDigit, type SourceText } from '../../text/index.ts';
import { isDecoration, isGap, NEWLINE, PIPE } from '../characters.ts';
import { readHanNumber } from '../han-number.ts';
import type { Located } from '../report.ts';

export interface Title {
  readonly title: Located<string> | null;
  readonly organization: Located<string> | null;
  readonly year: Located<number> | null;
}

/** Words that make a line a title: what the report is about, and that it is a yearly report. */
const SUBJECT = /政府信息公开|政务公开|信息公开/;
const KIND = /年度工作报告|年度报告|年报|工作报告/;
const LONGEST_TITLE = 90;
/** A title ends a front matter of at most this many units: mirrored pages put navigation before it. */
const LONGEST_FRONT = 4000;
const SENTENCE = /[。；;!?！？]/;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const YEAR = /((?:19|20)\d{2}|[一二][〇零一二三四五六七八九]{3})(?=年)|((?:19|20)\d{2})/;
/** 自2024年1月1日起至2024年12月31日止 */
const PERIOD = /((?:19|20)\d{2})年(?:度)?1月1日[^。]{0,8}12月31日/;

/** A line of the front matter without its spaces, with the way back to the text. */
interface Line {
  readonly text: string;
  /** Offset in the source of each unit of `text`. */
  readonly offsets: readonly number[];
}

/**
 * Reads title, organ and year. `front` is where section 一 begins. A title may stand on one line or be broken over
 * several; the organ is what stands before the year, the line above, or a line below. What names neither organ nor year
 * may be the name of a column of the site: it is the title only where no other is found.
 */
export function readTitle(source: SourceText, front: number): Title {
  const lines = frontLines(source, Math.min(front, LONGEST_FRONT));
  let bare: Title | null = null;
  for (let at = 0; at < lines.length; at++) {
    const kind = KIND.exec(lines[at]!.text);
    if (kind === null || kind.index > LONGEST_TITLE) continue;
    const ended = titleEndingAt(source, lines, at, kind.index + kind[0].length);
    if (ended === null) continue;
    const title = withSubtitle(ended, lines, at);
    if (title.organization !== null || title.year !== null) return withPeriod(title, source);
    bare ??= title;
  }
  return bare === null ? untitled(source, lines) : withPeriod(bare, source);
}

function withPeriod(title: Title, source: SourceText): Title {
  return title.year === null ? { ...title, year: yearOfPeriod(source) } : title;
}

/** Lines below a title that may tell what it does not: （2024年）, and the organ's name alone. */
const MOST_BELOW = 2;
const BARE_YEAR = /^[([]?(?:(?:19|20)\d{2}|[一二][〇零一二三四五六七八九]{3})年?度?[)\]]?$/;
const BARE_ORGAN = /^[^,:;。、<>()\d]{2,}(?:人民政府|局|委员会|办事处|办公室|管委会)$/;

function withSubtitle(title: Title, lines: readonly Line[], last: number): Title {
  let { organization, year } = title;
  for (let at = last + 1; at <= last + MOST_BELOW; at++) {
    const line = lines[at];
    if (line === undefined || line.text.length > LONGEST_NAME) break;
    if (year === null && BARE_YEAR.test(line.text)) year = findYear(line);
    else if (organization === null && BARE_ORGAN.test(line.text))
      organization = located(line, 0, line.text.length, line.text);
    else break;
  }
  return { ...title, organization, year };
}

/** What a page's heading of particulars prints before the title. */
const CAPTION = /^(?:标题|名称|信息名称|文件名称|信息标题):/;

/** Most lines a title is broken over. */
const MOST_LINES = 3;

/** The title whose last line is `at`, with as many lines above it as it takes to find subject, year and organ. */
function titleEndingAt(source: SourceText, lines: readonly Line[], at: number, end: number): Title | null {
  const last = lines[at]!;
  const from = CAPTION.exec(last.text)?.[0].length ?? 0;
  let line: Line = { text: last.text.slice(from, end), offsets: last.offsets.slice(from, end) };
  let best: Title | null = null;
  for (let above = at - 1; ; above--) {
    if (isTitle(line.text)) {
      const year = findYear(line);
      const organization = organOf(line, year);
      const [start, stop] = [line.offsets[0]!, line.offsets[line.offsets.length - 1]! + 1];
      const title = { start, end: stop, value: source.plain(start, stop) };
      if (best === null || organization !== null || year !== null) best = { title, organization, year };
      if (organization !== null && year !== null) return best;
    }
    const more = lines[above];
    if (more === undefined || at - above >= MOST_LINES || !mayOpenTitle(more.text)) return best;
    line = { text: more.text + line.text, offsets: [...more.offsets, ...line.offsets] };
  }
}

/** A line above the title's last one belongs to it if it is an organ's name, tells the year or the subject. */
function mayOpenTitle(line: string): boolean {
  if (line.length > LONGEST_NAME || SENTENCE.test(line) || /[,:]/.test(line)) return false;
  return ORGAN.test(line) || YEAR.test(line) || SUBJECT.test(line);
}

function frontLines(source: SourceText, end: number): Line[] {
  const lines: Line[] = [];
  let text = '';
  let offsets: number[] = [];
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? source.units[at]! : NEWLINE;
    if (unit === NEWLINE) {
      // the empty cells of a CSV row
      const used = text.replace(/,+$/, '').length;
      if (used > 0) lines.push({ text: text.slice(0, used), offsets: offsets.slice(0, used) });
      text = '';
      offsets = [];
    } else if (!isGap(unit) && !isDecoration(unit) && unit !== PIPE) {
      text += String.fromCharCode(unit);
      offsets.push(at);
    }
  }
  return lines;
}

function isTitle(line: string): boolean {
  return (
    SUBJECT.test(line) &&
    line.length <= LONGEST_TITLE &&
    !SENTENCE.test(line) &&
    !/[,:>»]|根据|按照|《/.test(line)
  );
}

function located<T>(line: Line, from: number, to: number, value: T): Located<T> {
  return { start: line.offsets[from]!, end: line.offsets[to - 1]! + 1, value };
}

function findYear(line: Line): Located<number> | null {
  const match = YEAR.exec(line.text);
  const written = match?.[1] ?? match?.[2];
  if (match === null || written === undefined) return null;
  const value = yearValue(written);
  return value === null ? null : located(line, match.index, match.index + written.length, value);
}

function yearValue(written: string): number | null {
  const units = Uint16Array.from(written, (c) => c.charCodeAt(0));
  const value = isDigit(units[0]!) ? Number(written) : readHanNumber(units, 0, units.length);
  return value !== null && value >= FIRST_YEAR && value <= LAST_YEAR ? value : null;
}

/** Words around the organ's name in a title that are not part of it. */
const BEFORE_NAME = /^(?:关于)?(?:印发|公布|发布)?/;
const AFTER_NAME = /(?:关于)?(?:的)?(?:政务公开|政府信息公开|信息公开|本级|工作)*(?:关于)?$/;
const LONGEST_NAME = 50;

function organOf(line: Line, year: Located<number> | null): Located<string> | null {
  const { text } = line;
  const yearAt = year === null ? -1 : line.offsets.indexOf(year.start);
  if (yearAt > 0) return named(line, 0, yearAt);
  const from = yearAt === 0 ? /^.{4}年?度?/.exec(text)![0].length : 0;
  return named(line, from, organEnd(text, from));
}

/** Where the name ends that is followed by 政府信息公开; a name may itself end in 人民政府. */
function organEnd(text: string, from: number): number {
  const match = SUBJECT.exec(text.slice(from));
  if (match === null) return text.length;
  const at = from + match.index;
  // 某镇人民政府信息公开… : the 政府 belongs to the name
  return match[0] === '政府信息公开' && text.slice(at - 2, at) === '人民' ? at + 2 : at;
}

function named(line: Line, from: number, to: number): Located<string> | null {
  const text = line.text.slice(from, to);
  const start = BEFORE_NAME.exec(text)![0].length;
  const end = text.length - AFTER_NAME.exec(text)![0].length;
  return end - start >= 3 && end - start <= LONGEST_NAME
    ? located(line, from + start, from + end, text.slice(start, end))
    : null;
}

const ORGAN =
  /(?:政府|局|委|委员会|厅|办|办公室|处|镇|乡|街道|县|区|市|省|院|中心|署|队|所|会|站|部|室|馆|校|学|公司|集团|旗|盟|州|场|司|行)$/;

function untitled(source: SourceText, lines: readonly Line[]): Title {
  const first = lines[0];
  const organ =
    first !== undefined &&
    first.text.length <= LONGEST_NAME &&
    /(?:人民政府|局|委员会|办事处)$/.test(first.text);
  return {
    title: null,
    organization: organ ? located(first, 0, first.text.length, first.text) : null,
    year: yearOfPeriod(source),
  };
}

/** The year of the statistical period, where no title tells the year. */
function yearOfPeriod(source: SourceText): Located<number> | null {
  for (const line of frontLines(source, Math.min(source.length, 2 * LONGEST_FRONT))) {
    const match = PERIOD.exec(line.text);
    if (match !== null) return located(line, match.index, match.index + 4, Number(match[1]));
  }
  return null;
}
