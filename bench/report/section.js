import { renderFigure, renderSummary } from './render.js';

/** @import { MeasuredFigure } from './types.js' */

const START = '<!-- results: written by npm run bench -- --write -->';
const END = '<!-- end of results -->';

/**
 * The README with new results between its two marks.
 * @param {string} readme
 * @param {readonly MeasuredFigure[]} figures
 */
export function withResults(readme, figures) {
  const from = readme.indexOf(START);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error('README.md has lost the marks around its results');
  const results = [renderSummary(figures), ...figures.map(renderFigure)].join('\n\n');
  return `${readme.slice(0, from)}${START}\n\n${results}\n\n${readme.slice(to)}`;
}
