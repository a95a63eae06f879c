import { readFileSync } from 'node:fs';

/** A sound draft of the examples. */
export function sound(root) {
  return readFileSync(`${root}/examples/健全.txt`, 'utf8');
}

/** The same with one wrong number; no fix of it is safe. */
export function slip(root) {
  return changed(sound(root), '（一）予以公开\t\t6\t', '（一）予以公开\t\t5\t');
}

/** The same with a number in full-width digits and an error: the first can be mended safely, the second cannot. */
export function fullWidth(root) {
  return changed(sound(root), '行政处罚\t3', '行政处罚\t３');
}

export const NOTE = '会议记录\n\n讨论了年度报告的编制分工。\n';

function changed(text, from, to) {
  if (!text.includes(from)) throw new Error(`no ${JSON.stringify(from)} in the draft`);
  return text.replace(from, to);
}
