import { SECTIONS } from '@gouji/core';
import type { Random } from '../random.ts';
import { factsOf, withFacts } from './facts.ts';
import { otherMattersOf, overviewOf, type Paragraph, problemsOf } from './sections.ts';
import { LEAD_INS, OPENINGS } from './sentences.ts';
import type { ProseSubject } from './subject.ts';

/** The prose of a report, with full-width punctuation and plain digits. */
export interface Prose {
  /** Before section 一: it lists the titles of the six parts. */
  readonly opening: readonly string[];
  /** Section 一. */
  readonly overview: readonly Paragraph[];
  /** Section 五. */
  readonly problems: readonly Paragraph[];
  /** Section 六. */
  readonly otherMatters: readonly Paragraph[];
  /** Sentences that may stand between the heading and the table of sections 二, 三, 四. */
  readonly leadIns: readonly string[];
}

/** Prose that agrees with the tables; `plain`: always the same few sentences. */
export function randomProse(rng: Random, subject: ProseSubject, plain: boolean): Prose {
  const { year, organ } = subject;
  const facts = factsOf(rng.fork('facts'), subject);
  const parts = new Map([
    ...facts.texts,
    ['parts', SECTIONS.map((section) => section.title).join('、')],
    ['numberedParts', SECTIONS.map((section) => `${section.numeral}、${section.title}`).join('；')],
  ]);
  const text = (words: string): Paragraph => ({ kind: 'text', text: words });
  if (plain) {
    return {
      opening: [withFacts(OPENINGS[0] ?? '', parts)],
      overview: [text(`${year}年，${organ.self}依法做好政府信息公开工作。`)],
      problems: [text(`公开内容还不够丰富。下一步，${organ.self}将加强业务培训，充实公开内容。`)],
      otherMatters: [text('无其他需要报告的事项。')],
      leadIns: ['', '', ''],
    };
  }
  return {
    opening: [withFacts(rng.pick(OPENINGS), parts)],
    overview: overviewOf(rng.fork('overview'), subject, facts),
    problems: problemsOf(rng.fork('problems'), subject),
    otherMatters: otherMattersOf(rng.fork('other'), facts),
    leadIns: rng.shuffle(LEAD_INS).map((sentence) => withFacts(sentence, facts.texts)),
  };
}
