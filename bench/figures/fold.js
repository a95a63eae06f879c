import { FORMS, fold } from '@gouji/core';
import { LAYOUTS, random, randomOptions, randomReport, render } from '@gouji/testkit';
import { pass } from '../measure/jobs.js';
import { sideBySide } from '../measure/side-by-side.js';
import { median, ratio } from '../measure/statistics.js';
import { asRead, bytesOf, mixedReports } from '../measure/texts.js';

/** @import { Figure } from '../report/types.js' */

const REPORTS = 20;

/** Traditional characters with a note of their sound after each: nearly every unit is changed or skipped. */
function annotated() {
  return LAYOUTS.map((layout, at) => {
    const rng = random(at + 1);
    const report = randomReport(rng.fork('report'), rng.pick(FORMS));
    const options = randomOptions(rng.fork('options'), layout);
    return asRead(render(report, { ...options, traditional: true, pinyin: 'doubled' }).text);
  });
}

/** @param {readonly string[]} texts */
function foldAll(texts) {
  let units = 0;
  for (const text of texts) units += fold(text).length;
  return units;
}

/** @returns {Promise<Figure>} */
export async function measure() {
  const groups = { 'reports of all layouts': mixedReports(REPORTS), 'traditional, with pinyin': annotated() };
  const rows = [];
  for (const [name, texts] of Object.entries(groups)) {
    const times = await sideBySide({ pass: () => pass(texts), fold: () => foldAll(texts) });
    const speed = bytesOf(texts) / 1000 / median(times.fold);
    rows.push({ name, speed, ratio: ratio(times.fold, times.pass) });
  }
  return {
    title: 'The folded view alone',
    basis: 'ratio',
    columns: [
      { key: 'name', head: 'texts', kind: 'text' },
      { key: 'speed', head: 'speed', kind: 'MB/s' },
      { key: 'ratio', head: 'fold ÷ pass', kind: '×' },
    ],
    rows,
    goals: [],
  };
}
