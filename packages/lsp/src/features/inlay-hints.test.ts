import { describe, expect, it } from 'vitest';
import { inlayHintsIn } from './inlay-hints.ts';
import { at, changed, edited, opened, SLIP, SOUND } from './report.test-support.ts';

const ALL = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
const BLANK = SOUND.replace(/(（一）予以公开\t.*\t)\d+\n/, '$1\n');

describe('inlayHintsIn', () => {
  it('are silent where all totals are right', () => {
    expect(inlayHintsIn(opened(SOUND), ALL)).toEqual([]);
  });

  it('give the computed value at an empty total, with the formula, ready to be written', () => {
    const report = opened(BLANK);
    const [hint, ...others] = inlayHintsIn(report, ALL);
    expect(others).toEqual([]);
    expect(hint?.label).toMatch(/^＝ \d+$/);
    expect(hint?.tooltip).toContain('自然人 6');
    expect(edited(report, hint?.textEdits ?? [])).toBe(SOUND);
  });

  it('leave a right total alone where an addend is wrong', () => {
    expect(inlayHintsIn(opened(SLIP), ALL)).toEqual([]);
  });

  it('give the computed value at a wrong total', () => {
    const text = changed(SOUND, '结果维持\t', '结果维持\t');
    const disputes = /\n(\d+)\t(\d+)\t(\d+)\t(\d+)\t(\d+)\t/u.exec(text)!;
    const wrong = Number(disputes[5]) + 4;
    const report = opened(
      text.slice(0, disputes.index) +
        disputes[0].replace(/\d+\t$/u, `${wrong}\t`) +
        text.slice(disputes.index + disputes[0].length),
    );
    expect(inlayHintsIn(report, ALL).map(({ label }) => label)).toEqual([`＝ ${disputes[5]}`]);
  });

  it('are those of the range that is asked about', () => {
    const report = opened(BLANK);
    const heading = at(report, '一、总体情况');
    expect(inlayHintsIn(report, { start: { line: 0, character: 0 }, end: heading })).toEqual([]);
  });
});
