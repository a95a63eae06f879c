import type { Form } from '@gouji/core';
import type { ReportNumbers } from '../numbers.ts';
import type { Organ } from '../organ.ts';
import type { Random } from '../random.ts';

export interface Paragraph {
  readonly kind: 'text' | 'subheading';
  readonly text: string;
}

/** The prose of a report, with full-width punctuation and plain digits. */
export interface Prose {
  /** Before section 一. */
  readonly opening: readonly string[];
  /** Section 一. */
  readonly overview: readonly Paragraph[];
  /** Section 五. */
  readonly problems: readonly Paragraph[];
  /** Section 六. */
  readonly otherMatters: readonly Paragraph[];
}

export interface ProseSubject {
  readonly form: Form;
  readonly year: number;
  readonly organ: Organ;
  readonly numbers: ReportNumbers;
}

export function randomProse(_rng: Random, subject: ProseSubject, _plain: boolean): Prose {
  const { year, organ } = subject;
  return {
    opening: [],
    overview: [{ kind: 'text', text: `${year}年，${organ.self}依法做好政府信息公开工作。` }],
    problems: [{ kind: 'text', text: `公开内容还不够丰富。下一步，${organ.self}将加强培训，充实公开内容。` }],
    otherMatters: [{ kind: 'text', text: '无其他需要报告的事项。' }],
  };
}
