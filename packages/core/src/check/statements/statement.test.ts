import { describe, expect, it } from 'vitest';
import { parseReport } from '../../parse/parse-report.ts';
import { RuleContext } from '../context.ts';
import { RuleSet } from '../rule-set.ts';
import { persons, statementSample } from '../rules/text/statement-sample.ts';

const REQUESTS = {
  new: persons(50),
  'carried-in': persons(4),
  granted: persons(51),
  concluded: persons(51),
  'carried-out': persons(3),
};

/** The numbers of `words` that the tables contradict, with what these say. */
function refutedIn(words: string, requests: Parameters<typeof statementSample>[1]['requests'] = REQUESTS) {
  const text = statementSample(words, { requests });
  const context = new RuleContext(parseReport(text), new RuleSet([]));
  return context.statements.refuted.map(({ quantity, values }) => [
    quantity.value,
    ...values.map(({ value }) => value),
  ]);
}

describe('statements beside the tables', () => {
  it('are compared with every way to understand them', () => {
    expect(refutedIn('全年收到政府信息公开申请55件。')).toEqual([[55, 50, 54]]);
    for (const number of [50, 54]) expect(refutedIn(`全年收到政府信息公开申请${number}件。`)).toEqual([]);
    expect(refutedIn('全年办结政府信息公开申请50件。')).toEqual([[50, 51, 47]]);
    expect(refutedIn('政府信息公开申请上年结转5件。')).toEqual([[5, 4]]);
  });

  it('are compared with what a broken sum shows a cell ought to be', () => {
    // 51 was written as 15 in the last column.
    const slip = { ...REQUESTS, concluded: [51, 0, 0, 0, 0, 0, 15] };
    expect(refutedIn('全年办结政府信息公开申请51件。', slip)).toEqual([]);
    expect(refutedIn('全年办结政府信息公开申请52件。', slip)).toHaveLength(1);
  });

  it('are not compared with cells that cannot be read', () => {
    expect(
      refutedIn('全年收到政府信息公开申请55件。', { ...REQUESTS, new: [50, 0, 0, 0, 0, 0, '/'] }),
    ).toEqual([]);
  });

  it.each([
    '2023年收到政府信息公开申请55件。',
    '上半年收到政府信息公开申请55件。',
    '全年收到政府信息公开申请近55件。',
    '收到网上申请55件。',
    '各部门收到政府信息公开申请55件。',
    '力争办结申请55件。',
  ])('are not compared where they speak of anything less: %s', (words) => {
    expect(refutedIn(words)).toEqual([]);
  });
});
