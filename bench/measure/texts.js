import { LAYOUTS, randomCase } from '@gouji/testkit';

/** @import { LayoutId } from '@gouji/testkit' */

/**
 * Reports in random styles of a layout, the same on every machine.
 * @param {LayoutId} layout
 * @param {number} count
 */
export function reports(layout, count) {
  return Array.from({ length: count }, (_, at) => asRead(randomCase(at + 1, layout).rendered.text));
}

/**
 * Reports of all layouts in turn.
 * @param {number} count a layout
 */
export function mixedReports(count) {
  const layouts = LAYOUTS.map((layout) => reports(layout, count));
  return Array.from({ length: count }, (_, at) => layouts.flatMap((texts) => texts[at] ?? [])).flat();
}

/**
 * The text as a file would give it: one flat string without byte order mark, not the tree of pieces it was built of.
 * @param {string} text
 */
export function asRead(text) {
  return Buffer.from(text.replace(/^\ufeff/, '')).toString();
}

/** @param {readonly string[]} texts */
export function bytesOf(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
