import { describe, expect, it } from 'vitest';
import { parseReport } from '../../parse/parse-report.ts';
import { groupOf, RULE_GROUPS } from './groups.ts';
import { RULES } from './index.ts';
import { applied, findingsOf, fixesOf, numbersIn } from './rule.test-support.ts';

describe('the catalogue', () => {
  it('gives every rule an id of its own', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/u);
  });

  it('has its rules in known groups, group by group', () => {
    const groups = RULES.map(({ id }) => groupOf(id)).filter((group, at, all) => group !== all[at - 1]);
    expect(groups).toEqual(RULE_GROUPS.map(({ id }) => id).filter((id) => groups.includes(id)));
  });

  it('knows no rule by another id', () => {
    expect(RULES.find(({ id }) => id === 'sum/row-total')?.severity).toBe('error');
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { fix, severity } = rule;
  const docs = rule.docs();

  it('is explained in both languages', () => {
    for (const words of [docs.summary, docs.why]) {
      expect(words['zh-CN']).toMatch(/。$/u);
      expect(words.en).toMatch(/\.$/u);
    }
  });

  it('speaks about its wrong example and not about the right one', () => {
    const [finding] = findingsOf(id, docs.example.wrong, docs.example);
    expect(finding).toBeDefined();
    expect(finding?.severity === 'error' || finding?.severity === severity).toBe(true);
    const { right, units, rightUnits = units, ...around } = docs.example;
    expect(findingsOf(id, right, { ...around, ...(rightUnits && { units: rightUnits }) })).toEqual([]);
  });

  it.skipIf(fix === 'none')('mends its wrong example', () => {
    const { wrong } = docs.example;
    const [first] = fixesOf(id, wrong);
    // A balance has two totals, so without a suspect there is nothing sure enough to write.
    if (first === null || first === undefined) expect(findingsOf(id, wrong)[0]?.suspects ?? null).toBeNull();
    else {
      const after = applied(wrong, first.edits);
      expect(findingsOf(id, after).length).toBeLessThan(findingsOf(id, wrong).length);
      if (fix === 'safe') expect(numbersIn(parseReport(after))).toEqual(numbersIn(parseReport(wrong)));
    }
  });
});
