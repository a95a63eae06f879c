import { parseReport } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { formatting } from './formatting.ts';
import { at, edited, opened, SOUND } from './report.test-support.ts';

describe('formatting', () => {
  it('writes all tables in the canonical layout and keeps every number', () => {
    const report = opened(SOUND);
    const text = edited(report, formatting(report).edits);
    expect(text).toMatch(/\| 行政许可 +\| +\d+ \|/u);
    expect(parseReport(text).cells.map(({ value }) => value)).toEqual(
      report.checked.report.cells.map(({ value }) => value),
    );
  });

  it('is done once', () => {
    const report = opened(SOUND);
    expect(formatting(opened(edited(report, formatting(report).edits))).edits).toEqual([]);
  });

  it('changes no more than what is out of line', () => {
    const report = opened(SOUND);
    const formatted = edited(report, formatting(report).edits);
    const ragged = opened(formatted.replace(/(\| 行政处罚 .*?) +3 \|/u, '$1 3 |'));
    expect(ragged.checked.report.source.text).not.toBe(formatted);
    const { edits } = formatting(ragged);
    expect(edits).toMatchObject([{ newText: expect.stringMatching(/^ +$/u) }]);
    expect(edited(ragged, edits)).toBe(formatted);
  });

  it('keeps to the tables of a range', () => {
    const report = opened(SOUND);
    const start = at(report, '二、主动公开政府信息情况');
    const end = at(report, '行政许可\t');
    const text = edited(report, formatting(report, { start, end }).edits);
    expect(text).toContain('| 行政许可');
    expect(text).toContain('（一）予以公开\t');
  });

  it('leaves a table that is not certain alone and says why', () => {
    const report = opened(SOUND.replace(/(（一）予以公开\t.*)\t\d+\n/, '$1\n'));
    const { edits, problems } = formatting(report, {
      start: at(report, '（一）予以公开\t'),
      end: at(report, '（一）予以公开\t'),
    });
    expect(edits).toEqual([]);
    expect(problems).toMatchObject([{ table: 'requests', reason: 'uncertain-cell' }]);
  });
});
