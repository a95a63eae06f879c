// npm run bench [-- NAME…] [-- --write]: measures the figures named, or all of them, prints them, and writes
// results.json. With --write it also renews the results in README.md.
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FIGURES } from './figures/index.js';
import { machine } from './report/machine.js';
import { renderFigure, renderSummary } from './report/render.js';
import { withResults } from './report/section.js';

/** @import { MeasuredFigure } from './report/types.js' */

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * A figure is measured in a process of its own: what one leaves behind, compiled code and garbage alike, does not
 * reach the next.
 * @param {string} name
 * @returns {Promise<MeasuredFigure>}
 */
function measured(name) {
  return new Promise((resolve, reject) => {
    const child = fork(here('one.js'), [name], { execArgv: ['--expose-gc'] });
    child.once('message', (figure) => resolve(/** @type {MeasuredFigure} */ (figure)));
    child.once('exit', (code) => reject(new Error(`the figure ${name} ended with ${code}`)));
  });
}

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' } },
  allowPositionals: true,
});
const known = Object.keys(FIGURES);
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`no figure ${unknown.join(', ')}; there are ${known.join(', ')}`);
if (values.write && positionals.length > 0) throw new Error('--write needs all figures');

/** @type {MeasuredFigure[]} */
const figures = [];
for (const name of positionals.length > 0 ? positionals : known) {
  const figure = await measured(name);
  figures.push(figure);
  console.log(`${renderFigure(figure)}\n`);
}
console.log(renderSummary(figures));

writeFileSync(here('results.json'), `${JSON.stringify({ machine: machine(), figures }, null, 2)}\n`);
if (values.write)
  writeFileSync(here('README.md'), withResults(readFileSync(here('README.md'), 'utf8'), figures));
