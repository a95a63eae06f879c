import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/parse-report.ts';
import { checkReport } from './check-report.ts';
import type { RuleContext } from './context.ts';
import { longText } from './option-rule.test-support.ts';
import { RuleSet } from './rule-set.ts';
import { requestsSample } from './rules/sample.ts';
import { runRules } from './run-rules.ts';
import type { CheckSettings, RuleSetting } from './settings.ts';

const WRONG = requestsSample({ new: ['1件', '', 0, 0, 0, 0, 2] });

function rulesWith(settings: Readonly<Record<string, RuleSetting>>): readonly (readonly [string, string])[] {
  const { findings } = checkReport(parseReport(WRONG), {}, { rules: new Map(Object.entries(settings)) });
  return findings
    .filter(({ rule }) => rule.startsWith('cell/'))
    .map(({ rule, severity }) => [rule, severity]);
}

describe('settings', () => {
  it('leave rules as they are that they say nothing of', () => {
    expect(rulesWith({})).toEqual([
      ['cell/unit', 'warning'],
      ['cell/blank', 'warning'],
    ]);
  });

  it('switch a rule off', () => {
    expect(rulesWith({ 'cell/blank': { severity: 'off' } })).toEqual([['cell/unit', 'warning']]);
  });

  it('make all findings of a rule as severe as they say', () => {
    expect(rulesWith({ 'cell/blank': { severity: 'error' }, 'cell/unit': { severity: 'info' } })).toEqual([
      ['cell/unit', 'info'],
      ['cell/blank', 'error'],
    ]);
  });

  it('set the options of a rule, which otherwise are its defaults', () => {
    const found = (settings?: CheckSettings) =>
      runRules(new RuleSet([longText]), parseReport('一二三四五六七八九十一二'), {}, settings).findings.map(
        ({ start }) => start,
      );
    expect(found()).toEqual([10]);
    const setting: RuleSetting = { severity: 'info', options: { most: 5, from: 'text' } };
    expect(found({ rules: new Map([['wording/long-text', setting]]) })).toEqual([5]);
    expect(found({ rules: new Map([['wording/long-text', { severity: 'info' }]]) })).toEqual([10]);
  });

  it('say what is known of the organ, unless somebody knows better of this report', () => {
    const profiles: unknown[] = [];
    const asking = {
      ...longText,
      check: ({ surroundings }: RuleContext) => void profiles.push(surroundings.profile),
    };
    const settings: CheckSettings = { profile: { level: 'township', year: 2023 } };
    runRules(new RuleSet([asking]), parseReport(''), {}, settings);
    runRules(new RuleSet([asking]), parseReport(''), { profile: { year: 2024 } }, settings);
    runRules(new RuleSet([asking]), parseReport(''));
    expect(profiles).toEqual([
      { level: 'township', year: 2023 },
      { level: 'township', year: 2024 },
      undefined,
    ]);
  });
});
