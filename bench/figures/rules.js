import { checkReport, parseReport } from '@gouji/core';
import { pass } from '../measure/jobs.js';
import { median } from '../measure/statistics.js';
import { mixedReports } from '../measure/texts.js';

/** @import { Figure } from '../report/types.js' */

const REPORTS = 20;
const ROUNDS = 15;
const WARM_UP = 5;
const SHOWN = 25;
const NS = 1e6;

/**
 * Milliseconds that reading the clock twice takes: taken off every measurement.
 */
function costOfClock() {
  const times = Array.from({ length: 10_000 }, () => {
    const start = performance.now();
    return performance.now() - start;
  });
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

/**
 * Milliseconds that each rule takes for all texts. What several rules need is made at the first that asks for it and
 * counts as that rule's cost: the words of all rules, the quantities of the prose, the organ.
 * @param {readonly string[]} texts
 * @param {number} clock
 */
function costs(texts, clock) {
  /** @type {Map<string, number>} */
  const spent = new Map();
  let start = 0;
  const meter = {
    begin: () => {
      start = performance.now();
    },
    end: (/** @type {string} */ rule) => {
      spent.set(rule, (spent.get(rule) ?? 0) + performance.now() - start - clock);
    },
  };
  for (const text of texts) checkReport(parseReport(text), {}, {}, meter);
  return spent;
}

/** @returns {Figure} */
export function measure() {
  const texts = mixedReports(REPORTS);
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const clock = costOfClock();
  for (let round = 0; round < WARM_UP; round++) costs(texts, clock);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    pass(texts);
    return { floor: performance.now() - start, spent: costs(texts, clock) };
  });
  const rows = [...(rounds[0]?.spent.keys() ?? [])].map((rule) => {
    const time = (/** @type {(typeof rounds)[number]} */ { spent }) => Math.max(spent.get(rule) ?? 0, 0);
    return {
      rule,
      time: (median(rounds.map(time)) * NS) / units,
      ratio: median(rounds.map((round) => time(round) / round.floor)),
    };
  });
  rows.sort((a, b) => b.ratio - a.ratio);
  return {
    title: `Rules: what each costs, the ${SHOWN} dearest of ${rows.length}`,
    basis: 'ratio',
    shown: SHOWN,
    columns: [
      { key: 'rule', head: 'rule', kind: 'text' },
      { key: 'time', head: 'per UTF-16 unit', kind: 'ns' },
      { key: 'ratio', head: '÷ pass', kind: '×' },
    ],
    rows,
    goals: [
      {
        what: 'rules: all together, time of one charCodeAt pass',
        measured: rows.reduce((sum, { ratio }) => sum + ratio, 0),
        kind: '×',
      },
    ],
  };
}
