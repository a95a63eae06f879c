import type { Random } from '../random.ts';
import { type Facts, withFacts } from './facts.ts';
import * as say from './sentences.ts';
import type { ProseSubject } from './subject.ts';

export interface Paragraph {
  readonly kind: 'text' | 'subheading';
  readonly text: string;
}

const NUMERALS = '一二三四五六七八九十';

/** Some of the sentences, in their order. */
function some(rng: Random, sentences: readonly string[], atLeast: number): string[] {
  const count = rng.int(atLeast, sentences.length);
  const chosen = new Set(rng.shuffle(sentences).slice(0, count));
  return sentences.filter((sentence) => chosen.has(sentence));
}

interface Part {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Section 一: since 2021 in its five customary parts. */
export function overviewOf(rng: Random, { form }: ProseSubject, facts: Facts): Paragraph[] {
  const requests =
    facts.received === 0
      ? [rng.pick(say.NO_REQUESTS)]
      : [rng.pick(say.REQUESTS), ...(rng.bool(0.6) ? say.OUTCOMES : [])];
  const disputes = facts.disputes === 0 ? say.NO_DISPUTES : say.DISPUTES;
  const documents = form.id === '2021' ? say.DOCUMENTS_2021 : say.DOCUMENTS_2019;
  const proactive = [...some(rng, say.PROACTIVE, 1), ...(rng.bool() ? [rng.pick(documents)] : [])];
  const onRequest = [...requests, ...some(rng, say.REQUEST_HANDLING, 0), ...(rng.bool() ? disputes : [])];
  const rest = [some(rng, say.MANAGEMENT, 1), some(rng, say.PLATFORM, 1), some(rng, say.SUPERVISION, 1)];
  const contents = [proactive, onRequest, ...rest];
  const titles =
    form.id === '2021' ? Object.values(say.TOPICS).map((wordings) => rng.pick(wordings)) : say.OLDER_TOPICS;
  const parts = titles.map((title, i): Part => ({ title, sentences: contents[i] ?? [] }));
  const style = rng.pick(['lines', 'lines', 'run-in'] as const);
  const general: Paragraph = { kind: 'text', text: withFacts(rng.pick(say.GENERAL), facts.texts) };
  return [general, ...parts.flatMap((part, i) => partParagraphs(part, i, style, facts))];
}

function partParagraphs(part: Part, index: number, style: 'lines' | 'run-in', facts: Facts): Paragraph[] {
  const title = `（${NUMERALS.charAt(index)}）${part.title}`;
  const text = part.sentences.map((sentence) => withFacts(sentence, facts.texts)).join('');
  if (style === 'run-in') return [{ kind: 'text', text: `${title}。${text}` }];
  return [
    { kind: 'subheading', text: title },
    { kind: 'text', text },
  ];
}

/** Section 五: problems and what is done about them. */
export function problemsOf(rng: Random, { year, organ }: ProseSubject): Paragraph[] {
  const problems = enumerated(rng.shuffle(say.PROBLEMS).slice(0, rng.int(2, 4)));
  const measures = enumerated(rng.shuffle(say.MEASURES).slice(0, rng.int(2, 4)));
  const found = `${year}年，${organ.self}的政府信息公开工作还存在一些不足：${problems}`;
  const planned = `${rng.pick([`${year + 1}年`, '下一步'])}，${organ.self}将采取以下措施加以改进：${measures}`;
  if (rng.bool(0.3)) return [{ kind: 'text', text: found + planned }];
  const paragraphs: Paragraph[] = [
    { kind: 'text', text: found },
    { kind: 'text', text: planned },
  ];
  if (rng.bool()) return paragraphs;
  const titles = ['（一）存在的主要问题', '（二）改进情况'];
  return paragraphs.flatMap((paragraph, i) => [
    { kind: 'subheading' as const, text: titles[i] ?? '' },
    paragraph,
  ]);
}

/** 一是…；二是…。 */
function enumerated(items: readonly string[]): string {
  return `${items.map((item, i) => `${NUMERALS.charAt(i)}是${item}`).join('；')}。`;
}

/** Section 六. */
export function otherMattersOf(rng: Random, facts: Facts): Paragraph[] {
  const choices = [say.NOTHING_ELSE, say.NOTHING_ELSE];
  if (facts.overdueFee === 0) choices.push(say.NO_FEE);
  if (facts.fee > 0) choices.push(say.FEE);
  return [{ kind: 'text', text: withFacts(rng.pick(rng.pick(choices)), facts.texts) }];
}
