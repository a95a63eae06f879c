import type { Form } from '@gouji/core';
import type { ReportNumbers } from './numbers.ts';
import { type Organ, randomOrgan } from './organ.ts';
import { type Prose, randomProse } from './prose/prose.ts';
import type { Random } from './random.ts';
import { randomNumbers, SCALES, type Scale } from './random-numbers.ts';

/** A report before it is rendered: what it says, not how it looks. */
export interface TestReport {
  readonly form: Form;
  readonly year: number;
  readonly organ: Organ;
  readonly numbers: ReportNumbers;
  readonly prose: Prose;
}

export interface ReportChoices {
  readonly scale?: Scale;
  /** Must be a year of the form; a random one otherwise. */
  readonly year?: number;
  /** One fixed sentence or two for each part of the prose, instead of varied ones. */
  readonly plainProse?: boolean;
}

/** A sound report of the form: numbers that add up and prose that agrees with them. */
export function randomReport(rng: Random, form: Form, choices: ReportChoices = {}): TestReport {
  const year = choices.year ?? rng.int(form.firstYear, form.lastYear ?? 2025);
  const organ = randomOrgan(rng.fork('organ'));
  const scale = choices.scale ?? rng.pick(SCALES);
  const numbers = randomNumbers(rng.fork('numbers'), form, { scale });
  const prose = randomProse(rng.fork('prose'), { form, year, organ, numbers }, choices.plainProse ?? false);
  return { form, year, organ, numbers, prose };
}
