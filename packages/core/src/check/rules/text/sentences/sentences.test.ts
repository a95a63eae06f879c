import { FORM_2021 } from '@gouji/core';
import { type Random, random, randomNumbers } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';
import { draftSaying, organSaying, remarksOn, shown } from './draft.test-support.ts';
import { factsOf, NOTHING, NUMBERS, ruleOf, wrongNumber } from './facts.test-support.ts';
import { DOCUMENTS, LITIGATION, RECONSIDERATION } from './matters.test-support.ts';
import { NO_DISPUTES, NO_OTHERS, NO_REQUESTS } from './none.test-support.ts';
import { PARTS, PERCENTAGES } from './parts.test-support.ts';
import { PASSAGES } from './passages.test-support.ts';
import { CARRIED_IN, CARRIED_OUT, CONCLUDED, OUTCOMES, RECEIVED } from './requests.test-support.ts';
import { SILENT } from './silent.test-support.ts';
import { factsIn, PLAIN, randomStyle, type Style, write } from './writing.test-support.ts';

const MEASURES = {
  received: RECEIVED,
  'carried in': CARRIED_IN,
  concluded: CONCLUDED,
  'carried out': CARRIED_OUT,
  outcomes: OUTCOMES,
  reconsiderations: RECONSIDERATION,
  lawsuits: LITIGATION,
  documents: DOCUMENTS,
};
/** How often each sentence is tried with other numbers, written in other ways. */
const SEEDS = 12;

const PLAIN_FACTS = factsOf(NUMBERS);

/** What is said about a sentence in the report whose tables have `numbers`. */
function saidOf(
  sentence: string,
  numbers = NUMBERS,
  style = PLAIN,
  facts = factsOf(numbers),
): readonly string[] {
  const draft = draftSaying(write(sentence, facts, style).text, numbers, organSaying(sentence));
  return shown(draft, remarksOn(draft));
}

/** What is said where the number at `at` is another one, and whether the right rule says it of just that number. */
function saidOfWrong(
  sentence: string,
  at: number,
  value: number,
  { numbers = NUMBERS, style = PLAIN, facts = factsOf(numbers) } = {},
): { readonly found: boolean; readonly said: readonly string[] } {
  const written = write(sentence, facts, style, { at, value });
  const draft = draftSaying(written.text, numbers, organSaying(sentence));
  const remarks = remarksOn(draft);
  const { fact, start, end } = written.numbers[at]!;
  const found = remarks.some(
    (remark) =>
      remark.start === draft.offset + start &&
      remark.end === draft.offset + end &&
      (remark.rule === ruleOf(fact) || remark.rule === 'text/none-claim'),
  );
  return { found, said: [written.text, ...shown(draft, remarks)] };
}

describe.each(Object.entries(MEASURES))('numbers of %s', (_measure, sentences) => {
  it('are stated in more than thirty ways', () => {
    expect(new Set(sentences).size).toBeGreaterThan(30);
  });

  it.each(sentences)('are right: %s', (sentence) => {
    expect(saidOf(sentence)).toEqual([]);
  });

  it.each(sentences)('are wrong one by one: %s', (sentence) => {
    factsIn(sentence).forEach((fact, at) => {
      const { found, said } = saidOfWrong(sentence, at, PLAIN_FACTS[fact]! + 1000);
      expect(found, said.join('\n')).toBe(true);
    });
  });

  it('are right and wrong with any numbers, however they are written', () => {
    sentences.forEach((sentence, index) => {
      for (let seed = 0; seed < SEEDS; seed++) tryAnyhow(sentence, random(seed).fork(String(index)));
    });
  });
});

/** One sentence with random numbers in a random style, right and with one number wrong. */
function tryAnyhow(sentence: string, rng: Random): void {
  const numbers = randomNumbers(rng.fork('numbers'), FORM_2021, {
    scale: rng.pick(['small', 'large', 'mixed']),
  });
  const facts = factsOf(numbers, rng.fork('facts'));
  const style = randomStyle(rng.fork('style'));
  const text = write(sentence, facts, style).text;
  expect(saidOf(sentence, numbers, style, facts), text).toEqual([]);
  const stated = factsIn(sentence);
  if (stated.length === 0) return;
  const at = rng.int(0, stated.length - 1);
  const { found, said } = saidOfWrong(sentence, at, wrongNumber(rng, facts), { numbers, style, facts });
  expect(found, `${stated[at]} in ${said.join('\n')}`).toBe(true);
}

describe('a denial', () => {
  const denials = [...NO_REQUESTS, ...NO_DISPUTES];

  it.each([...denials, ...NO_OTHERS])('is right where nothing is counted: %s', (sentence) => {
    expect(saidOf(sentence, NOTHING)).toEqual([]);
  });

  it.each(denials)('is wrong where something is: %s', (sentence) => {
    expect(saidOf(sentence)).toContainEqual(expect.stringMatching(/^text\/none-claim /u));
  });

  it.each(NO_OTHERS)('is wrong where something is, for the rule of what it denies: %s', (sentence) => {
    expect(saidOf(sentence)).toContainEqual(expect.stringMatching(/^text\//u));
  });

  it('is right and wrong however it is written', () => {
    [...denials, ...NO_OTHERS].forEach((sentence, index) => {
      for (let seed = 0; seed < SEEDS; seed++) {
        const style = randomStyle(random(seed).fork(`denial ${index}`));
        expect(saidOf(sentence, NOTHING, style), sentence).toEqual([]);
        expect(saidOf(sentence, NUMBERS, style), sentence).not.toEqual([]);
      }
    });
  });
});

/** What may stand before a sentence, and makes it likelier to be taken for one about requests. */
const BEFORE = ['', '（二）依申请公开。全年收到政府信息公开申请{new}件。', '（二）依申请公开情况\n'];

describe.each(Object.entries(SILENT))('%s', (theme, sentences) => {
  it.each(sentences)('are left alone: %s', (sentence) => {
    for (const before of BEFORE) expect(saidOf(before + sentence)).toEqual([]);
  });

  it('are left alone however they are written', () => {
    sentences.forEach((sentence, index) => {
      for (let seed = 0; seed < SEEDS; seed++) {
        const style = randomStyle(random(seed).fork(`${theme} ${index}`));
        const text = BEFORE[seed % BEFORE.length] + sentence;
        expect(saidOf(text, NUMBERS, style), write(text, PLAIN_FACTS, style).text).toEqual([]);
      }
    });
  });
});

describe('a passage', () => {
  it.each(PASSAGES)('is left alone where it is right: %#', (passage) => {
    expect(saidOf(passage)).toEqual([]);
    for (let seed = 0; seed < SEEDS; seed++) {
      expect(saidOf(passage, NUMBERS, randomStyle(random(seed))), `seed ${seed}`).toEqual([]);
    }
  });

  it.each(PASSAGES)('is found out in each of its numbers: %#', (passage) => {
    factsIn(passage).forEach((fact, at) => {
      const { found, said } = saidOfWrong(passage, at, PLAIN_FACTS[fact]! + 1000);
      expect(found, `${fact} at ${at}: ${said.slice(1).join('\n')}`).toBe(true);
    });
  });
});

/** A sentence without its marks, and with what stands between them replaced. */
function marked(sentence: string, replace: (number: string) => string): string {
  return sentence.replace(/\[([^\]]*)\]/u, (_, number: string) => replace(number));
}

describe.each([
  ['parts of a whole', 'text/parts-of-whole', PARTS, larger],
  ['percentages', 'text/percentage', PERCENTAGES, higher],
])('%s', (_name, rule, sentences, change) => {
  it.each(sentences)('are right: %s', (sentence) => {
    expect(saidOf(marked(sentence, String))).toEqual([]);
  });

  it.each(sentences)('are wrong: %s', (sentence) => {
    const wrong = marked(sentence, change);
    expect(saidOf(wrong), wrong).toContainEqual(expect.stringMatching(new RegExp(`^${rule} `, 'u')));
  });

  it('are left alone however they are written', () => {
    sentences.forEach((sentence, index) => {
      for (let seed = 0; seed < SEEDS; seed++) {
        const style: Style = randomStyle(random(seed).fork(`${rule} ${index}`));
        expect(saidOf(marked(sentence, String), NUMBERS, style), sentence).toEqual([]);
      }
    });
  });
});

function larger(number: string): string {
  return String(Number(number.replace(',', '')) + 10_000);
}

function higher(number: string): string {
  return (Number(number) + 9).toFixed(number.split('.')[1]?.length ?? 0);
}
