import { check } from '../measure/jobs.js';
import { sideBySide } from '../measure/side-by-side.js';
import { median, ratio } from '../measure/statistics.js';
import { bytesOf, mixedReports } from '../measure/texts.js';
import { markdownlint } from '../peers/markdownlint.js';
import { textlint } from '../peers/textlint.js';

/** @import { Figure } from '../report/types.js' */

const REPORTS = 4;

/** @returns {Promise<Figure>} */
export async function measure() {
  const texts = mixedReports(REPORTS);
  const times = await sideBySide(
    {
      gouji: () => check(texts),
      markdownlint: markdownlint(texts),
      textlint: textlint(texts, { rules: true }),
      reading: textlint(texts, { rules: false }),
    },
    { warmUp: 3000 },
  );
  const bytes = bytesOf(texts);
  const row = (/** @type {string} */ name, /** @type {readonly number[]} */ own) => ({
    name,
    speed: bytes / 1000 / median(own),
    ratio: ratio(own, times.gouji),
  });
  const markdown = row('markdownlint, default rules', times.markdownlint);
  const prose = row('textlint, sentence-length and no-unmatched-pair', times.textlint);
  return {
    title: 'Other linters of text, in process, on the same reports',
    basis: 'ratio',
    columns: [
      { key: 'name', head: 'linter', kind: 'text' },
      { key: 'speed', head: 'speed', kind: 'MB/s' },
      { key: 'ratio', head: 'time ÷ Gouji', kind: '×' },
    ],
    rows: [row('Gouji, all rules', times.gouji), markdown, prose, row('textlint, no rules', times.reading)],
    goals: [
      { what: 'peers: time of markdownlint', measured: markdown.ratio, kind: '×', least: 30 },
      { what: 'peers: time of textlint with two rules', measured: prose.ratio, kind: '×', least: 30 },
    ],
  };
}
