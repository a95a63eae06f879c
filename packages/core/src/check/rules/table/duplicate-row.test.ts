import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, rulesOf } from '../rule.test-support.ts';
import { repeatLine, requestsSample } from '../sample.ts';

const RULE = 'table/duplicate-row';

describe(RULE, () => {
  it('is silent where every row stands once', () => {
    expect(rulesOf(requestsSample({}))).not.toContain(RULE);
  });

  it('points at the second row and to the first', () => {
    const text = repeatLine(requestsSample({}), '属于国家秘密');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.subject).toBe('requests/denied.state-secret');
    const [first] = finding?.related ?? [];
    expect(first?.start).toBeLessThan(finding?.start ?? 0);
  });

  it('deletes the second row where both say the same', () => {
    const text = repeatLine(requestsSample({}), '属于国家秘密');
    expect(fixed(RULE, text)).toBe(requestsSample({}));
  });

  it('deletes nothing where the two differ', () => {
    const sound = requestsSample({});
    const line = /^.*属于国家秘密.*$/mu.exec(sound)?.[0] ?? '';
    const text = sound.replace(line, `${line}\n${line.replace('\t0', '\t1')}`);
    expect(findingsOf(RULE, text)).toHaveLength(1);
    expect(fixesOf(RULE, text)).toEqual([null]);
  });
});
