import { LanguageClient } from '../measure/language-client.js';
import { scaled } from '../measure/scaled.js';
import { quantile } from '../measure/statistics.js';
import { bytesOf } from '../measure/texts.js';

/** @import { Figure } from '../report/types.js' */

/**
 * How large the texts are, how often a key is pressed, and how often before that, while the server gets warm.
 * @type {readonly { readonly shape: string, readonly size: number, readonly keys: number, readonly warmUp: number }[]}
 */
const TEXTS = [
  { shape: 'many reports in one text', size: 1e4, keys: 1000, warmUp: 300 },
  { shape: 'long prose', size: 1e6, keys: 200, warmUp: 30 },
];

/** @returns {Promise<Figure>} */
export async function measure() {
  const client = await LanguageClient.start();
  const rows = [];
  for (const { shape, size, keys, warmUp } of TEXTS) {
    const text = scaled(shape, size);
    const times = await typeInto(client, text, keys + warmUp);
    const kept = times.slice(warmUp);
    rows.push({
      text: shape,
      bytes: bytesOf([text]),
      middle: quantile(kept, 0.5),
      most: quantile(kept, 0.99),
      worst: Math.max(...kept),
    });
  }
  await client.stop();
  const [small, large] = rows;
  return {
    title: 'From a keystroke to its diagnostics, over the real standard input and output',
    basis: 'absolute',
    columns: [
      { key: 'text', head: 'text', kind: 'text' },
      { key: 'bytes', head: 'size', kind: 'bytes' },
      { key: 'middle', head: 'half of them within', kind: 'ms' },
      { key: 'most', head: '99 of 100 within', kind: 'ms' },
      { key: 'worst', head: 'the slowest', kind: 'ms' },
    ],
    rows,
    goals: [
      { what: 'keystroke: 10 KB, half of them', measured: small?.middle ?? Number.NaN, kind: 'ms', most: 5 },
      { what: 'keystroke: 1 MB, 99 of 100', measured: large?.most ?? Number.NaN, kind: 'ms', most: 50 },
    ],
  };
}

/**
 * @param {LanguageClient} client
 * @param {string} text
 * @param {number} keys
 */
async function typeInto(client, text, keys) {
  const uri = `file:///bench/${text.length}.txt`;
  await client.open(uri, text);
  const line = Math.floor(text.split('\n').length / 2);
  const times = [];
  for (let key = 0; key < keys; key++) times.push(await client.keystroke(uri, line, key + 2));
  return times;
}
