import type { Block } from './blocks.ts';
import { readNegation } from './negation.ts';
import { readNumbers } from './read-clause.ts';
import type { Clause, Reader } from './reader.ts';
import type { Sentence } from './sentences.ts';
import { CLOSING, OPENING, PAUSE, type Token, type Tokeniser } from './tokens.ts';
import { namedIn, type Topic } from './topics.ts';

/** Reads those sentences of a paragraph that have to be read, from left to right. */
export function readBlock(reader: Reader, block: Block, sentences: readonly Sentence[], tokeniser: Tokeniser): void {
  const { topics, setting, lists } = reader;
  let place = 0;
  for (const sentence of sentences) {
    const tokens = tokeniser.read(sentence);
    if (place === 0) {
      topics.beginBlock(block.section, block.heading && !tokens.some(({ kind }) => kind === 'number'));
      setting.beginBlock();
      lists.beginBlock();
    }
    topics.beginSentence(sentence.place - place);
    place = sentence.place + 1;
    setting.beginSentence();
    reader.beginSentence(sentence, tokens);
    new SentenceWalk(reader).read();
    lists.endSentence();
    topics.endSentence();
  }
  if (block.heading) topics.keepAsHeading();
}

/** What held before a bracket. */
interface Outside {
  readonly pending: Clause | null;
  readonly topic: Topic;
  readonly bodies: number;
}

/** A walk through the clauses of a sentence. */
class SentenceWalk {
  readonly #reader: Reader;
  #outside: Outside | null = null;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  read(): void {
    const { tokens, sentence } = this.#reader;
    let from = 0;
    let { start } = sentence;
    let mark = 0;
    let numbers = 0;
    let denied = false;
    for (let at = 0; at <= tokens.length; at++) {
      const token = tokens[at];
      if (token?.kind === 'number') numbers++;
      if (token?.cue?.type === 'negation') denied = true;
      // 、 between words belongs to the clause: 行政复议、行政诉讼共 3 件.
      if (token !== undefined && (token.kind !== 'mark' || (token.value === PAUSE && numbers === 0))) continue;
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
    reader.unresolved = false;
    if (numbers > 0) readNumbers(reader, clause);
    else {
      for (let at = clause.from; at < clause.to; at++) reader.readSetting(at, clause.from);
      if (denied) readNegation(reader, clause);
    }
    this.#takeTopic(clause, numbers > 0);
    reader.pending = numbers === 0 ? clause : null;
  }

  /** What the numbers of the next clauses count where these name nothing themselves. */
  #takeTopic({ from, to, end }: Clause, counts: boolean): void {
    const reader = this.#reader;
    const named = namedIn(reader.tokens, from, to);
    reader.topics.takeClause(named, counts, reader.unresolved);
    // 办理民生实事: whatever that is, it is no longer the requests.
    if (counts || named.noun !== null || named.last?.cue?.type !== 'verb') return;
    if (!reader.covers(named.last.end, end, 0, 0, 'rest')) reader.topics.topic = null;
  }

  #readBracket({ value, start }: Token): void {
    const { last, pending, lists, topics } = this.#reader;
    if (value === OPENING) {
      lists.openBracket(last !== null && start - last.close <= 2 ? last : null);
      this.#outside ??= { pending, topic: topics.topic, bodies: topics.bodies };
    } else if (value === CLOSING) {
      lists.closeBracket();
      if (this.#outside === null) return;
      this.#reader.pending = this.#explained(this.#outside.pending, pending);
      topics.topic = this.#outside.topic;
      topics.bodies = this.#outside.bodies;
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
