import { FORM_2021 } from '@gouji/core';
import { random, randomReport, render } from '@gouji/testkit';

const REPORT = randomReport(random(1), FORM_2021);
const TABLE_SECTION = 3;

/**
 * Ways for a text to be long. Each is made of pieces that are repeated in the middle.
 * @type {Readonly<Record<string, readonly [before: string, piece: string, after: string]>>}
 */
export const SHAPES = {
  'many reports in one text': ['', drawn(), ''],
  'long prose': longProse(),
  'many table rows': manyRows(),
};

/**
 * A text of a shape that is as close to a number of bytes as its pieces allow; one smaller than the shape without its
 * repetitions is the beginning of it.
 * @param {keyof typeof SHAPES} shape
 * @param {number} bytes
 */
export function scaled(shape, bytes) {
  const [before, piece, after] = SHAPES[shape] ?? ['', '', ''];
  const room = bytes - Buffer.byteLength(before + after);
  const times = Math.max(1, Math.round(room / Buffer.byteLength(piece)));
  const text = Buffer.from(before + piece.repeat(times) + after);
  // A character cut in two becomes U+FFFD, which is as good as another.
  return (bytes < 10_000 ? text.subarray(0, bytes) : text).toString();
}

function drawn() {
  return render(REPORT, { layout: 'L1' }).text;
}

/** @returns {[string, string, string]} */
function longProse() {
  const { text, headings } = render(REPORT, { layout: 'L1' });
  const start = text.indexOf('\n', headings[0]?.start) + 1;
  const end = headings[1]?.start ?? 0;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

/** @returns {[string, string, string]} */
function manyRows() {
  const { text, headings } = render(REPORT, { layout: 'L1' });
  const start = text.indexOf('\n一、', headings[TABLE_SECTION - 1]?.start) + 1;
  const end = headings[TABLE_SECTION]?.start ?? 0;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}
