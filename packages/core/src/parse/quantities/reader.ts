import type { Range } from '../report.ts';
import type { Assigned } from './assigned.ts';
import type { Block } from './blocks.ts';
import type { Noun } from './cues.ts';
import { Lists } from './lists.ts';
import { bodiesOf, distinct, type Topic, topicOf } from './measures.ts';
import { readNegation } from './negation.ts';
import type { DisputeBody, Quantity } from './quantity.ts';
import { readNumbers } from './read-clause.ts';
import type { ProseNumber } from './read-number.ts';
import { Setting } from './setting.ts';
import { strangeUnits } from './strange-units.ts';
import { CLOSING, OPENING, PAUSE, SENTENCE_ENDS, type Token } from './tokens.ts';
import { windowOf } from './window.ts';

/** A stretch of a sentence between marks, as indexes of its tokens. */
export interface Clause extends Range {
  readonly from: number;
  readonly to: number;
  /** The mark before it; 0 at the beginning of a sentence. */
  readonly mark: number;
}

/** What held before a bracket. */
interface Outside {
  readonly pending: Clause | null;
  readonly topic: Topic;
  readonly bodies: readonly DisputeBody[];
}

/** How many sentences a topic holds without being named again. */
const TOPIC_HOLDS = 2;

type Found = Partial<Omit<Quantity, keyof ProseNumber>>;

/** Reads the tokens of prose from left to right and remembers what a reader remembers. */
export class Reader {
  readonly units: Uint16Array;
  readonly reportYear: number | null;
  readonly quantities: Quantity[] = [];
  readonly setting: Setting;
  readonly lists = new Lists();
  tokens: readonly Token[] = [];
  section = 0;
  sentence: Range = { start: 0, end: 0 };
  /** The dispute bodies last spoken of. */
  bodies: readonly DisputeBody[] = [];
  /** The clause before, where it has words but no number: 收到申请，共 12 件. */
  pending: Clause | null = null;
  /** The last number of the sentence that counts something. */
  last: Quantity | null = null;
  /** What the numbers behind 分别为 count. */
  assigned: Assigned | null = null;
  /** The last number of the clause counts something, but what is not known. */
  unresolved = false;
  /** 信息公开 was named in this sentence. */
  disclosure = false;
  /** It, or a request for it, was named in this paragraph or its heading. */
  aboutDisclosure = false;
  #topic: Topic = null;
  #topicAge = 0;
  #headingTopic: Topic = null;
  #outside: Outside | null = null;
  /** The clause has a word like 未收到. */
  #denied = false;

  constructor(units: Uint16Array, reportYear: number | null) {
    this.units = units;
    this.reportYear = reportYear;
    this.setting = new Setting(units, reportYear);
  }

  get topic(): Topic {
    return this.#topicAge <= TOPIC_HOLDS ? this.#topic : null;
  }

  setTopic(topic: Topic): void {
    this.#topic = topic;
    this.#topicAge = 0;
  }

  /** Reads one paragraph. */
  read(block: Block, tokens: readonly Token[]): void {
    this.tokens = tokens;
    if (block.section !== this.section) this.#headingTopic = null;
    this.section = block.section;
    this.setting.beginBlock();
    this.lists.beginBlock();
    this.setTopic(this.#headingTopic);
    this.aboutDisclosure = this.#headingTopic === 'request' || this.section === 4;
    this.bodies = [];
    let from = 0;
    let start = block.start;
    for (let at = 0; at <= tokens.length; at++) {
      const token = tokens[at];
      if (token !== undefined && !(token.kind === 'mark' && SENTENCE_ENDS.has(token.value))) continue;
      this.sentence = { start, end: token?.end ?? block.end };
      this.#readSentence(from, at);
      from = at + 1;
      start = this.sentence.end;
    }
    if (block.heading) this.#headingTopic = this.topic;
  }

  /** Adds a quantity; what is not given is not so. */
  make(number: ProseNumber, found: Found): Quantity {
    const { start, end, value, decimals, style, approximate, unit, close } = number;
    const { year, period, reach, hypothetical } = this.setting;
    const quantity: Quantity = {
      index: this.quantities.length,
      start,
      end,
      value,
      decimals,
      style,
      approximate,
      unit,
      close,
      measures: found.measures ?? [],
      subject: found.subject ?? null,
      year,
      period,
      reach,
      applicant: found.applicant ?? null,
      channel: found.channel ?? null,
      negated: found.negated ?? (value === 0 && unit !== '%'),
      role: found.role ?? 'whole',
      whole: found.whole ?? null,
      list: found.list ?? null,
      exhaustive: found.exhaustive ?? false,
      comparison: found.comparison ?? null,
      of: found.of ?? null,
      hypothetical,
      insideTitle: found.insideTitle ?? false,
      section: this.section,
      sentence: this.sentence,
    };
    this.quantities.push(quantity);
    return quantity;
  }

  /** 收到 12 件，上年结转 1 件，共 13 件: what a sum right behind the two counts. */
  sumOfIntake(): Quantity['measures'] {
    const [one, two] = this.quantities.slice(-2);
    if (one?.sentence !== this.sentence || two?.sentence !== this.sentence) return [];
    if (one.role === 'part' || two.role === 'part') return [];
    const both = [one.measures, two.measures].map((measures) => measures.join());
    // 网上申请 105 件，信函 17 件，合计 122 件
    if (both[0] === both[1] && isQualified(one) && isQualified(two)) return one.measures;
    return both.includes('carried-in') && (both.includes('received') || both.includes('handled'))
      ? ['received-or-carried']
      : [];
  }

  /** Which way 结转 goes by the years among tokens `from`…`to`: those before the report's year come in. */
  direction(from: number, to: number): 'carried-in' | 'carried-out' | null {
    let carriedIn = false;
    let carriedOut = false;
    for (let at = from; at < to; at++) {
      const { kind, cue, value } = this.tokens[at]!;
      const offset = kind === 'year' && this.reportYear !== null ? value - this.reportYear : 0;
      const years = cue?.type === 'year' ? cue.what : offset;
      if (years < 0) carriedIn = true;
      if (years > 0) carriedOut = true;
    }
    if (carriedIn === carriedOut) return null;
    return carriedIn ? 'carried-in' : 'carried-out';
  }

  /** Takes what a token that is no number tells about time, place and lists. */
  readSetting(at: number, from: number): void {
    const token = this.tokens[at]!;
    const { cue, kind } = token;
    if (kind === 'month') this.setting.setMonth(token);
    else if (kind === 'year') this.#setYear(token.value, at, from);
    else if (cue?.type === 'year') this.#setYear(this.setting.yearOf(cue.what), at, from);
    else if (cue?.type === 'context') this.disclosure = this.aboutDisclosure = true;
    else if (cue?.type === 'noun' && cue.what === 'request') this.aboutDisclosure = true;
    else if (cue?.type === 'role') this.#setRole(cue.what);
    else this.setting.read(token);
  }

  #setRole(what: 'part' | 'respectively' | 'divided' | 'total' | 'besides'): void {
    if (what === 'part') this.lists.begin(false);
    else if (what === 'divided') this.lists.begin(true);
    else if (what === 'respectively') this.lists.complete();
    else if (what === 'besides') this.lists.close();
  }

  #setYear(year: number | null, at: number, from: number): void {
    if (year === null) return;
    // 上年结转, 结转下年 speak of this year's report.
    if (year !== this.reportYear && this.#isCarried(at, from)) return;
    const before = at > from ? this.tokens[at - 1]?.cue : null;
    this.setting.setYear(year, before?.type === 'compare' && before.what === 'versus');
  }

  #isCarried(at: number, from: number): boolean {
    for (let near = Math.max(from, at - 3); near < Math.min(this.tokens.length, at + 4); near++) {
      const { kind, cue } = this.tokens[near]!;
      if (near > at && kind === 'mark') return false;
      if (cue?.type === 'verb' && cue.what.startsWith('carry')) return true;
    }
    return false;
  }

  #readSentence(from: number, to: number): void {
    this.setting.beginSentence();
    this.last = this.pending = this.assigned = this.#outside = null;
    this.disclosure = false;
    const clausesEnd = this.tokens[to]?.start ?? this.sentence.end;
    let first = from;
    let { start } = this.sentence;
    let mark = 0;
    let numbers = 0;
    for (let at = from; at <= to; at++) {
      const token = at < to ? this.tokens[at]! : null;
      if (token?.kind === 'number') numbers++;
      if (token?.cue?.type === 'negation') this.#denied = true;
      if (token !== null && (token.kind !== 'mark' || (token.value === PAUSE && numbers === 0))) continue;
      if (first === at) this.pending = null;
      else
        this.#readClause(
          { from: first, to: at, mark, start, end: token === null ? clausesEnd : token.start },
          numbers,
        );
      if (token === null) break;
      this.#bracket(token);
      mark = token.value;
      start = token.end;
      first = at + 1;
      numbers = 0;
    }
    this.lists.endSentence();
    this.#topicAge++;
  }

  #readClause(clause: Clause, numbers: number): void {
    this.setting.beginClause();
    this.unresolved = false;
    if (numbers > 0) {
      readNumbers(this, clause);
    } else {
      for (let at = clause.from; at < clause.to; at++) this.readSetting(at, clause.from);
      if (this.#denied) readNegation(this, clause);
    }
    this.#takeTopic(clause, numbers);
    this.pending = numbers === 0 ? clause : null;
    this.#denied = false;
  }

  #bracket({ value, start }: Token): void {
    const { last, pending } = this;
    if (value === OPENING) {
      this.lists.openBracket(last !== null && start - last.close <= 2 ? last : null);
      this.#outside ??= { pending, topic: this.topic, bodies: this.bodies };
    } else if (value === CLOSING) {
      this.lists.closeBracket();
      if (this.#outside === null) return;
      this.pending = this.#explained(this.#outside.pending, pending);
      this.setTopic(this.#outside.topic);
      this.bodies = this.#outside.bodies;
      this.#outside = null;
    }
  }

  /** 不予公开（属于国家秘密）2 件 counts what the bracket says; with 含 in the bracket what it counts is not sure. */
  #explained(outside: Clause | null, inside: Clause | null): Clause | null {
    if (outside === null || inside === null) return outside;
    if (windowOf(this.tokens, inside.from, inside.to).outcomes.length === 0) return outside;
    return this.tokens[inside.from]?.cue?.type === 'role' ? null : inside;
  }

  #takeTopic({ from, to, end }: Clause, numbers: number): void {
    let noun: Noun | null = null;
    let bodies: readonly DisputeBody[] = NO_BODIES;
    let last: Token | null = null;
    for (let at = from; at < to; at++) {
      const token = this.tokens[at]!;
      const { cue } = token;
      if (cue?.type === 'noun') {
        noun = cue.what;
        const named = bodiesOf(noun);
        if (named.length > 0) bodies = bodies.length === 0 ? named : distinct([...bodies, ...named]);
      }
      if (cue !== null && BEARING.has(cue.type)) last = token;
    }
    if (bodies.length > 0) this.bodies = bodies;
    // 全年办理行政复议案件 97 件，维持 60 件: if the first is not of the tables, neither is the second.
    if (this.unresolved) this.setTopic(null);
    else if (noun !== null && noun !== 'file') this.setTopic(topicOf(noun));
    // 办理民生实事: whatever that is, it is no longer the requests.
    if (numbers > 0 || noun !== null || last?.cue?.type !== 'verb') return;
    if (strangeUnits(this.units, last.end, end, 2) > 1) this.setTopic(null);
  }
}

const NO_BODIES: readonly DisputeBody[] = [];
const BEARING: ReadonlySet<string> = new Set(['verb', 'noun', 'outcome', 'result']);

function isQualified({ applicant, channel }: Quantity): boolean {
  return applicant !== null || channel !== null;
}
