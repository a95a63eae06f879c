import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../parse/parse-report.ts';
import { checkReport, fixOf } from '../../check-report.ts';
import { applied, findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { disputesSample } from '../sample.ts';

const RULE = 'suppression/unused';
const SOUND = disputesSample({});
const WRONG = disputesSample({ reconsideration: [1, 0, 0, 0, 2] });
const ROW = /(?=(?:0|1)\t0\t0\t0\t(?:0|2)\t)/u;

/** A sample with something before its row of numbers. */
function before(sample: string, words: string): string {
  return sample.replace(ROW, words);
}

/** The text after all safe fixes of the rule at once, as fix-all applies them. */
function mended(text: string): string {
  const report = parseReport(text);
  const edits = checkReport(report)
    .findings.filter(({ rule }) => rule === RULE)
    .flatMap((finding) => fixOf(finding, report, 'zh-CN')?.edits ?? []);
  return applied(
    text,
    edits.sort((a, b) => a.start - b.start),
  );
}

describe(RULE, () => {
  it('is silent where a directive does silence something', () => {
    const text = before(WRONG, '<!-- gouji-disable-next-line sum/dispute-total -- 已核对 -->\n');
    expect(rulesOf(text).filter((rule) => !rule.startsWith('structure/'))).toEqual([]);
    expect(checkReport(parseReport(text)).suppressed).toHaveLength(1);
  });

  it('is silent about rules that have nothing to compare with', () => {
    expect(rulesOf(`<!-- gouji-disable-file history rollup/sum -->\n${SOUND}`)).not.toContain(RULE);
  });

  it('points at the whole directive, or at the rule in it that is of no use', () => {
    const whole = before(SOUND, '<!-- gouji-disable-next-line -->\n');
    expect(findingsOf(RULE, whole).map((finding) => marked(whole, finding))).toEqual([
      '<!-- gouji-disable-next-line -->',
    ]);
    const part = before(WRONG, '<!-- gouji-disable-next-line cell/unit sum -->\n');
    expect(findingsOf(RULE, part).map((finding) => marked(part, finding))).toEqual(['cell/unit']);
    expect(fixesOf(RULE, part)[0]).toMatchObject({ safety: 'safe', title: '从忽略标记里删去 cell/unit' });
  });

  it.each([
    ['with its line', '<!-- gouji-disable-next-line -->\n'],
    ['with its lines', '<!-- gouji-disable-file\n  sum -->\r\n'],
    ['with both ends of a range', '<!-- gouji-disable sum -->\n<!-- gouji-enable sum -->\n'],
  ])('is mended by deleting the directive %s', (_, directive) => {
    expect(mended(before(SOUND, directive))).toBe(SOUND);
  });

  it.each([
    ['at the end of a line', '情况\n', '情况 <!-- gouji-disable-line sum -->\n'],
    ['within a line', '行政复议', '行政<!-- gouji-disable-line sum -->复议'],
    ['at the end of the text', /$/u, '<!-- gouji-disable -->'],
  ])('is mended by deleting the directive %s', (_, place, instead) => {
    expect(mended(SOUND.replace(place, instead))).toBe(SOUND);
  });

  it.each([
    [
      '<!-- gouji-disable-next-line cell/unit sum -- 理由 -->',
      '<!-- gouji-disable-next-line sum -- 理由 -->',
    ],
    ['<!-- gouji-disable-next-line sum, cell/unit, table -->', '<!-- gouji-disable-next-line sum -->'],
    ['<!-- gouji-disable-next-line cell, table, sum, structure -->', '<!-- gouji-disable-next-line sum -->'],
    ['<!-- gouji-disable-next-line cell sum sum -->', '<!-- gouji-disable-next-line sum -->'],
    ['<!-- gouji-disable-next-line cell summ -->', '<!-- gouji-disable-next-line summ -->'],
  ])('takes only the useless rules out of %s', (directive, left) => {
    const text = mended(before(WRONG, `${directive}\n`));
    expect(text).toBe(before(WRONG, `${left}\n`));
    expect(findingsOf(RULE, text)).toEqual([]);
  });

  it('once mended finds nothing more, and nothing else has changed', () => {
    const text = before(WRONG, '<!-- gouji-disable cell -->\n<!-- gouji-disable sum -->\n').concat(
      '<!-- gouji-enable cell -->\n<!-- gouji-enable sum table -->\n<!-- gouji-disable-file cell -->\n',
    );
    const once = mended(text);
    expect(findingsOf(RULE, once)).toEqual([]);
    expect(once).toBe(before(WRONG, '<!-- gouji-disable sum -->\n').concat('<!-- gouji-enable sum -->\n'));
    expect(rulesOf(once).filter((rule) => rule.startsWith('sum/'))).toEqual([]);
  });

  it('offers each finding its own fix', () => {
    expect(fixed(RULE, before(WRONG, '<!-- gouji-disable-next-line sum cell -->\n'))).toBe(
      before(WRONG, '<!-- gouji-disable-next-line sum -->\n'),
    );
  });
});
