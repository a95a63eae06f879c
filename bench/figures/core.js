import { LAYOUTS } from '@gouji/testkit';
import { check, parse, pass } from '../measure/jobs.js';
import { sideBySide } from '../measure/side-by-side.js';
import { median, quantile, ratio } from '../measure/statistics.js';
import { bytesOf, mixedReports, reports } from '../measure/texts.js';

/** @import { Figure } from '../report/types.js' */

const REPORTS = 40;

/**
 * @param {string} name
 * @param {readonly string[]} texts
 */
async function row(name, texts) {
  const times = await sideBySide({
    pass: () => pass(texts),
    parse: () => parse(texts),
    check: () => check(texts),
  });
  const bytes = bytesOf(texts);
  const speed = (/** @type {readonly number[]} */ values) => bytes / 1000 / median(values);
  const ratios = times.check.map((time, round) => time / (times.pass[round] ?? Number.NaN));
  return {
    name,
    size: bytes / texts.length,
    parse: speed(times.parse),
    check: speed(times.check),
    parseRatio: ratio(times.parse, times.pass),
    ratio: median(ratios),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
  };
}

/** @returns {Promise<Figure>} */
export async function measure() {
  const mixed = mixedReports(REPORTS);
  // All layouts first: what is compiled for one alone would be quicker than it ever is in use.
  const all = await row('all', mixed);
  const rows = [];
  for (const layout of LAYOUTS) rows.push(await row(layout, reports(layout, REPORTS)));
  const slowest = rows.reduce((a, b) => (a.check < b.check ? a : b));
  return {
    title: 'Core: warm, in process, one thread',
    basis: 'ratio',
    columns: [
      { key: 'name', head: 'layout', kind: 'text' },
      { key: 'size', head: 'mean size', kind: 'bytes' },
      { key: 'parse', head: 'parse', kind: 'MB/s' },
      { key: 'check', head: 'parse + rules', kind: 'MB/s' },
      { key: 'parseRatio', head: 'parse ÷ pass', kind: '×' },
      { key: 'ratio', head: 'parse + rules ÷ pass', kind: '×' },
      { key: 'low', head: 'quartile', kind: '×' },
      { key: 'high', head: 'quartile', kind: '×' },
    ],
    rows: [...rows, all],
    goals: [
      { what: 'core: speed, all layouts', measured: all.check, kind: 'MB/s', least: 20 },
      {
        what: `core: speed, slowest layout (${slowest.name})`,
        measured: slowest.check,
        kind: 'MB/s',
        least: 20,
      },
      { what: 'core: time of one charCodeAt pass', measured: all.ratio, kind: '×', most: 20 },
    ],
  };
}
