import { describe, expect, it } from 'vitest';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { offsetsOf } from '../text/positions.ts';
import { definitionsAt, highlightsAt, referencesAt } from './navigation.ts';
import { at, opened, SOUND } from './report.test-support.ts';

const REPORT = opened(SOUND);
const ISSUED = at(REPORT, '行政规范性文件\t2', 8);
const IN_PROSE = at(REPORT, '制发行政规范性文件2件', 9);

describe('the definition', () => {
  it('of a number in prose is the cell it restates', () => {
    const [link, ...others] = definitionsAt(REPORT, IN_PROSE);
    expect(others).toEqual([]);
    expect(link).toMatchObject({ targetUri: REPORT.uri, targetSelectionRange: { start: ISSUED } });
  });

  it('of a total are its addends', () => {
    const line = SOUND.split('\n').findIndex((each) => each.includes('（一）予以公开\t'));
    const total = { line, character: SOUND.split('\n')[line]!.length };
    expect(definitionsAt(REPORT, total)).toHaveLength(6);
  });

  it('of other words is nowhere', () => {
    expect(definitionsAt(REPORT, at(REPORT, '深入贯彻'))).toEqual([]);
  });
});

describe('the references', () => {
  it('of a cell are the numbers in prose that restate it', () => {
    const found = referencesAt(REPORT, ISSUED, false).map(({ range }) => range.start);
    expect(found).toEqual([IN_PROSE]);
    expect(referencesAt(REPORT, ISSUED, true)).toHaveLength(2);
  });
});

describe('the highlights', () => {
  it('show totals as written and addends as read', () => {
    const { source } = REPORT.checked.report;
    const shown = highlightsAt(REPORT, at(REPORT, '（一）予以公开\t\t6', 9)).map(({ range, kind }) => {
      const { start } = offsetsOf(source, range);
      const line = SOUND.slice(SOUND.lastIndexOf('\n', start) + 1, start);
      return `${line.includes('（七）总计') ? 'total' : 'other'} ${kind}`;
    });
    expect(shown.filter((each) => each === `total ${DocumentHighlightKind.Write}`)).toHaveLength(1);
    expect(shown.filter((each) => each === `other ${DocumentHighlightKind.Write}`)).toHaveLength(1);
    expect(shown.filter((each) => each === `other ${DocumentHighlightKind.Read}`)).toHaveLength(26);
  });
});
