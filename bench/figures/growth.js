import { check } from '../measure/jobs.js';
import { SHAPES, scaled } from '../measure/scaled.js';
import { sideBySide } from '../measure/side-by-side.js';
import { exponent } from '../measure/statistics.js';
import { bytesOf, mixedReports } from '../measure/texts.js';

/** @import { Figure, Goal } from '../report/types.js' */

/** @typedef {{ readonly size: number, readonly time: number }} Point bytes and milliseconds */

/** Half a decade apart, from a few lines to what nobody pastes. */
const SIZES = [1e2, 3e2, 1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7];
/** Below it, what every report costs whatever its length weighs more than the length. */
const FROM = 1e4;

/**
 * @param {string} shape
 * @returns {Promise<Point[]>}
 */
async function curve(shape) {
  const texts = new Map(SIZES.map((size) => [`${size}`, [scaled(shape, size)]]));
  const jobs = Object.fromEntries([...texts].map(([size, text]) => [size, () => check(text)]));
  const times = await sideBySide(jobs, { rounds: 5, warmUp: 100 });
  // The quickest round: there are few, and noise only adds.
  return [...texts].map(([size, text]) => ({ size: bytesOf(text), time: Math.min(...(times[size] ?? [])) }));
}

/** @returns {Promise<Figure>} */
export async function measure() {
  for (let again = 0; again < 5; again++) check(mixedReports(10));
  const shapes = Object.keys(SHAPES);
  /** @type {{ shape: string, points: readonly Point[] }[]} */
  const curves = [];
  for (const shape of shapes) curves.push({ shape, points: await curve(shape) });
  const rows = SIZES.map((size, at) => ({
    size,
    ...Object.fromEntries(curves.map(({ shape, points }) => [shape, perByte(points[at])])),
  }));
  return {
    title: 'Time for a byte, by the size of one text',
    basis: 'absolute',
    columns: [
      { key: 'size', head: 'size', kind: 'bytes' },
      ...shapes.map((shape) => ({ key: shape, head: shape, kind: /** @type {const} */ ('ns') })),
    ],
    rows,
    goals: curves.flatMap(({ shape, points }) => goalsOf(shape, points)),
  };
}

/**
 * @param {string} shape
 * @param {readonly Point[]} points
 * @returns {Goal[]}
 */
function goalsOf(shape, points) {
  const long = points.filter(({ size }) => size >= FROM * 0.9);
  const each = long.map(perByte);
  // A byte may get cheaper, when what every report costs is spread over more of them; dearer it must not get.
  const rise = Math.max(...each.map((time, at) => time / Math.min(...each.slice(0, at + 1))));
  return [
    { what: `growth: exponent, ${shape}`, measured: exponent(long), kind: 'power', most: 1.1 },
    { what: `growth: dearer by the byte, ${shape}`, measured: rise, kind: '×', most: 1.5 },
    {
      what: `growth: dearest byte ÷ cheapest, ${shape}`,
      measured: Math.max(...each) / Math.min(...each),
      kind: '×',
    },
  ];
}

/** @param {Point | undefined} point */
function perByte(point) {
  return point === undefined ? Number.NaN : (point.time * 1e6) / point.size;
}
