import { machine } from './machine.js';
import { printed } from './numbers.js';
import { table } from './table.js';

/** @import { Figure, Goal, MeasuredFigure } from './types.js' */

/** @param {Figure} figure */
export function renderFigure({ title, basis, columns, rows, shown }) {
  const label = basis === 'absolute' ? `${title} (absolute, noisy)` : title;
  const lines = rows.slice(0, shown).map((row) => columns.map(({ key, kind }) => printed(row[key], kind)));
  const heads = columns.map(({ head }) => head);
  return `### ${label}\n\n${table(heads, lines)}`;
}

/**
 * Every goal of the figures, met or not.
 * @param {readonly MeasuredFigure[]} figures
 */
export function renderSummary(figures) {
  const lines = figures.flatMap(({ goals }) =>
    goals.map((goal) => [goal.what, printed(goal.measured, goal.kind), wanted(goal), verdict(goal)]),
  );
  return `### Goals\n\n${machine()}\n\n${table(['goal', 'measured', 'wanted', 'met'], lines)}`;
}

/** @param {Goal} goal */
function wanted({ kind, least, most }) {
  const bounds = [
    least === undefined ? '' : `≥ ${printed(least, kind)}`,
    most === undefined ? '' : `≤ ${printed(most, kind)}`,
  ];
  return bounds.join(' ').trim();
}

/** @param {Goal} goal */
function verdict({ measured, least, most }) {
  if (least === undefined && most === undefined) return '';
  return measured >= (least ?? -Infinity) && measured <= (most ?? Infinity) ? 'yes' : 'no';
}
