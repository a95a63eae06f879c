import { bodiesOf, distinct } from './measures.ts';
import type { Measure } from './quantity.ts';
import type { Clause, Reader } from './reader.ts';
import type { Token } from './tokens.ts';
import { type Window, windowOf } from './window.ts';

type Denied = 'receive' | 'happen' | 'charge' | 'issue' | 'repeal' | 'none';

/** Reads 未收到…, 没有发生…, 无…, …均为零 in a clause without numbers as a count of 0. */
export function readNegation(reader: Reader, { from, to, start, end }: Clause): void {
  for (let at = from; at < to; at++) {
    const { cue } = reader.tokens[at]!;
    if (cue?.type !== 'negation') continue;
    const behind = windowOf(reader.tokens, at + 1, to);
    if (behind.first !== null) emit(reader, cue.what, behind, reader.tokens[at]!, end);
    else if (cue.what === 'happen' || cue.what === 'none')
      emitBefore(reader, windowOf(reader.tokens, from, at), at, start, end);
    return;
  }
}

/** 没有…：the words behind it, up to a tail like 的情况. */
function emit(reader: Reader, denied: Denied, window: Window, negation: Token, end: number): void {
  const last = window.last!;
  if (!TAIL.test(plain(reader, last.end, end))) return;
  const measures = measuresOf(reader, denied, window);
  if (measures.length > 0) make(reader, measures, window, negation.start, last.end);
}

/** 行政复议、行政诉讼均未发生 */
function emitBefore(reader: Reader, window: Window, at: number, start: number, end: number): void {
  const negation = reader.tokens[at]!;
  if (window.first === null || !TAIL.test(plain(reader, negation.end, end))) return;
  if (!/^[均都也皆全为是]{0,3}$/u.test(plain(reader, window.last!.end, negation.start))) return;
  const measures = measuresOf(reader, 'happen', window);
  if (measures.length > 0) make(reader, measures, window, Math.max(start, window.first.start), negation.end);
}

/** What may follow the thing that there was none of. */
const TAIL =
  /^(?:[的之类等]|相关|有关)*(?:情况|情形|案件|案例|事项|申请|事宜|现象|事件|行为|诉求|业务)*(?:发生|产生|出现)?["”]?$/u;
/** A longer tail is no tail. */
const LONGEST_TAIL = 14;

function plain({ units }: Reader, start: number, end: number): string {
  if (end - start > LONGEST_TAIL * 2) return '?';
  let text = '';
  for (let at = start; at < end; at++) if (units[at]! > 0x20) text += String.fromCharCode(units[at]!);
  return text;
}

function measuresOf(reader: Reader, denied: Denied, window: Window): readonly Measure[] {
  const { nouns, verbs, outcomes, results } = window;
  if (
    outcomes.length > 0 ||
    results.length > 0 ||
    nouns.includes('foreign') ||
    nouns.includes('consultations')
  )
    return [];
  if (denied === 'issue' || denied === 'repeal') return documents(window, denied);
  if (nouns.includes('information-fee')) return ['information-fee'];
  if (denied === 'charge') return nouns.includes('fee') && reader.section === 6 ? ['information-fee'] : [];
  const bodies = distinct(nouns.flatMap(bodiesOf)).map((body): Measure => `${body}/total`);
  if (verbs.some((verb) => verb.startsWith('carry'))) return carried(reader, window);
  if (verbs.includes('issue') || verbs.includes('repeal'))
    return documents(window, verbs.includes('issue') ? 'issue' : 'repeal');
  if (bodies.length > 0) return denied === 'receive' ? [...requests(reader, window), ...bodies] : bodies;
  return nouns.at(-1) === 'request' ? ['received'] : [];
}

function carried(reader: Reader, { from, to, verbs }: Window): readonly Measure[] {
  const direction = reader.direction(from, to);
  if (direction !== null) return [direction];
  if (verbs.includes('carry-in')) return ['carried-in'];
  return verbs.includes('carry-out') ? ['carried-out'] : [];
}

function documents({ nouns, verbs }: Window, denied: 'issue' | 'repeal'): readonly Measure[] {
  const done = denied === 'issue' ? 'issued' : 'repealed';
  if (verbs.some((verb) => verb !== denied && verb !== 'issue' && verb !== 'repeal')) return [];
  if (nouns.includes('normative-documents')) return [`normative-documents/${done}`];
  return nouns.includes('regulations') ? [`regulations/${done}`] : [];
}

/** 未收到政府信息公开申请和行政复议申请, but not 因政府信息公开申请行政复议. */
function requests(reader: Reader, { from, to }: Window): readonly Measure[] {
  for (let at = from; at < to; at++) {
    const token = reader.tokens[at]!;
    if (token.cue?.type !== 'noun' || token.cue.what !== 'request') continue;
    const next = reader.tokens[at + 1];
    const joint = next === undefined ? '' : plain(reader, token.end, next.start);
    const mark = next?.kind === 'mark' ? '、' : joint;
    return /^(?:[和及与或、]|以及|或者)$/u.test(mark) ? ['received'] : [];
  }
  return [];
}

function make(
  reader: Reader,
  measures: readonly Measure[],
  window: Window,
  start: number,
  end: number,
): void {
  const { applicant, everyChannel } = window;
  reader.make(
    { start, end, value: 0, decimals: 0, style: 'han', approximate: false, unit: null, close: end },
    {
      measures,
      negated: true,
      subject: { start, end },
      applicant,
      channel: everyChannel ? null : window.channel,
    },
  );
}
