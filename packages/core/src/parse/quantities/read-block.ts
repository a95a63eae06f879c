import type { Block } from './blocks.ts';
import { readNegation } from './negation.ts';
import type { Topic } from './place.ts';
import { readNumbers } from './read-clause.ts';
import type { Clause, Reader } from './reader.ts';
import type { KeptSetting } from './setting.ts';
import { CLOSING, OPENING, PAUSE, type Token, type Tokeniser } from './tokens.ts';

/** Reads the sentences of a paragraph from left to right. */
export function readBlock(reader: Reader, block: Block, tokeniser: Tokeniser): void {
  const { topics, setting, lists } = reader;
  const { start, end, section, heading } = block;
  for (let at = start; at < end; ) {
    const next = tokeniser.read(at, end);
    if (at === start) {
      topics.beginBlock(section, heading && !tokeniser.states);
      setting.beginBlock();
      lists.beginBlock();
    }
    topics.beginSentence();
    setting.beginSentence();
    reader.beginSentence({ start: at, end: next }, tokeniser);
    if (tokeniser.states) new SentenceWalk(reader).read();
    else skim(reader);
    lists.endSentence();
    topics.endSentence();
    at = next;
  }
  if (heading) topics.keepAsHeading();
}

/** Reads a sentence that states nothing for what the next ones are about. */
function skim(reader: Reader): void {
  const { sentence, count } = reader;
  reader.topics.beginClause();
  for (let at = 0; at < count; at++) reader.readSetting(at, 0);
  endClause(reader, sentence.end, false);
}

/** `counts`: the clause has numbers. */
function endClause(reader: Reader, end: number, counts: boolean): void {
  const { topics } = reader;
  topics.endClause(counts, reader.unresolved);
  // 办理民生实事: whatever that is, it is no longer the requests.
  if (counts || topics.verbEnd < 0 || topics.topic === null) return;
  if (!reader.covers(topics.verbEnd, end, 0, 0, 'rest')) topics.topic = null;
}

/** What held before a bracket. */
interface Outside {
  readonly pending: Clause | null;
  readonly topic: Topic;
  readonly bodies: number;
  readonly setting: KeptSetting;
  /** How many quantities there were. */
  readonly quantities: number;
}

/** A walk through the clauses of a sentence. */
class SentenceWalk {
  readonly #reader: Reader;
  #outside: Outside | null = null;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  read(): void {
    const { tokens, count, sentence } = this.#reader;
    let from = 0;
    let { start } = sentence;
    let mark = 0;
    let numbers = 0;
    let denied = false;
    for (let at = 0; at <= count; at++) {
      const token = at < count ? tokens[at] : undefined;
      if (token?.kind === 'number') numbers++;
      if (token?.cue?.type === 'negation') denied = true;
      // 、 between words belongs to the clause: 行政复议、行政诉讼共 3 件.
      if (token !== undefined && (token.kind !== 'mark' || (token.value === PAUSE && numbers === 0)))
        continue;
      const end = token?.start ?? sentence.end;
      this.#readClause({ from, to: at, mark, start, end }, numbers, denied);
      if (token === undefined) return;
      this.#readBracket(token);
      mark = token.value;
      start = token.end;
      from = at + 1;
      numbers = 0;
      denied = false;
    }
  }

  #readClause(clause: Clause, numbers: number, denied: boolean): void {
    const reader = this.#reader;
    reader.setting.beginClause();
    reader.topics.beginClause();
    reader.unresolved = false;
    if (numbers > 0) readNumbers(reader, clause);
    else {
      for (let at = clause.from; at < clause.to; at++) reader.readSetting(at, clause.from);
      if (denied) readNegation(reader, clause);
    }
    endClause(reader, clause.end, numbers > 0);
    reader.pending = numbers === 0 ? clause : null;
  }

  #readBracket({ value, start }: Token): void {
    const { last, pending, lists, topics, setting, quantities } = this.#reader;
    if (value === OPENING) {
      lists.openBracket(last !== null && start - last.close <= 2 ? last : null);
      this.#outside ??= {
        pending,
        topic: topics.topic,
        bodies: topics.bodies,
        setting: setting.keep(),
        quantities: quantities.length,
      };
    } else if (value === CLOSING) {
      lists.closeBracket();
      if (this.#outside === null) return;
      this.#reader.pending = this.#explained(this.#outside.pending, pending);
      topics.topic = this.#outside.topic;
      topics.bodies = this.#outside.bodies;
      // 收到 12 件（2022年 9 件）: that year is the bracket's own. One without a number may explain what goes on.
      if (quantities.length > this.#outside.quantities) setting.restore(this.#outside.setting);
      this.#outside = null;
    }
  }

  /** 不予公开（属于国家秘密）2 件 counts what the bracket says; with 含 in the bracket what it counts is not sure. */
  #explained(outside: Clause | null, inside: Clause | null): Clause | null {
    if (outside === null || inside === null) return outside;
    const { merged, tokens } = this.#reader;
    if (merged.gather(tokens, inside.from, inside.to).outcomes.length === 0) return outside;
    return tokens[inside.from]?.cue?.type === 'role' ? null : inside;
  }
}
