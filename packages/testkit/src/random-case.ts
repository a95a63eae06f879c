import { FORMS } from '@gouji/core';
import type { LayoutId } from './options.ts';
import { random } from './random.ts';
import { randomOptions } from './random-options.ts';
import { type Rendered, render } from './render.ts';
import { type ReportChoices, randomReport, type TestReport } from './report.ts';

export interface RandomCase {
  readonly report: TestReport;
  readonly rendered: Rendered;
}

/** A sound report of either form in a random style of the layout: seed and layout name it for good. */
export function randomCase(seed: number, layout: LayoutId, choices: ReportChoices = {}): RandomCase {
  const rng = random(seed);
  const report = randomReport(rng.fork('report'), rng.pick(FORMS), choices);
  return { report, rendered: render(report, randomOptions(rng.fork('options'), layout)) };
}
