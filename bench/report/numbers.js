/** @import { Kind } from './types.js' */

const BYTES = /** @type {const} */ ([
  [1e6, 'MB'],
  [1e3, 'KB'],
]);

/**
 * @param {string | number | undefined} value
 * @param {Kind} kind
 */
export function printed(value, kind) {
  if (typeof value !== 'number') return value ?? '';
  if (kind === 'count') return value.toLocaleString('en-US');
  if (kind === 'bytes') return bytes(value);
  if (kind === 'power') return `n^${value.toFixed(2)}`;
  if (kind === '×') return `${rounded(value)}×`;
  return `${rounded(value)} ${kind}`;
}

/** @param {number} value */
function bytes(value) {
  const [size, unit] = BYTES.find(([least]) => value >= least) ?? [1, 'B'];
  return `${rounded(value / size)} ${unit}`;
}

/**
 * Three digits are more than such a measurement is worth; two decimals still tell 0.95 from 1.05.
 * @param {number} value
 */
function rounded(value) {
  const size = Math.abs(value);
  return size >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(size >= 10 ? 1 : 2);
}
