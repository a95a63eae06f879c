import { describe, expect, it } from 'vitest';
import { parseReport } from '../../parse/parse-report.ts';
import type { Finding } from '../finding.ts';
import { defineRule, type Rule, type RuleDocs } from '../rule.ts';
import { RuleSet } from '../rule-set.ts';
import { SUPPRESSION_RULES } from '../rules/suppression/index.ts';
import { type CheckResult, runRules } from '../run-rules.ts';
import type { CheckSettings } from '../settings.ts';

const DOCS: RuleDocs = {
  summary: { 'zh-CN': '测试。', en: 'A test.' },
  why: { 'zh-CN': '测试。', en: 'A test.' },
  example: { wrong: '', right: '' },
};

/** A rule that finds fault with a letter. */
function ruleAbout(letter: string, id: string): Rule {
  return defineRule({
    id,
    severity: 'warning',
    fix: 'none',
    docs: () => DOCS,
    words: [letter],
    check: (context, emit) => {
      for (const { start, end } of context.hits(id)) emit({ start, end, data: {} });
    },
    message: { 'zh-CN': () => '有问题', en: () => 'wrong' },
  });
}

const RULES = [
  ruleAbout('甲', 'cell/jia'),
  ruleAbout('乙', 'cell/yi'),
  ruleAbout('丙', 'sum/bing'),
  ruleAbout('丁', 'history/ding'),
  ...SUPPRESSION_RULES,
];

function check(text: string, settings: CheckSettings = {}): CheckResult {
  return runRules(new RuleSet(RULES), parseReport(text), {}, settings);
}

/** The letters found fault with, and the directives (or their parts) that are reported. */
function found(text: string, settings: CheckSettings = {}): string[] {
  return check(text, settings).findings.map(({ start, end }: Finding) => text.slice(start, end));
}

describe('a directive', () => {
  it('for the next line silences that line and no other', () => {
    expect(found('甲\n<!-- gouji-disable-next-line -->\n甲乙\n甲')).toEqual(['甲', '甲']);
    expect(found('<!-- gouji-disable-next-line cell/jia -->\n甲乙')).toEqual(['乙']);
    expect(found('<!-- gouji-disable-next-line cell -->\r\n甲乙丙')).toEqual(['丙']);
    expect(found('<!-- gouji-disable-next-line cell/jia cell/yi -->\r甲乙丙')).toEqual(['丙']);
  });

  it('for the next line passes over further comments, as the reader does', () => {
    const text =
      '<!-- gouji-disable-next-line cell/jia -->\n<!-- gouji-disable-next-line cell/yi -->\n<!-- 备注 -->\n甲乙丙';
    expect(found(text)).toEqual(['丙']);
  });

  it('for its own line may stand anywhere on it', () => {
    expect(found('甲<!-- gouji-disable-line cell -->乙丙\n甲')).toEqual(['丙', '甲']);
  });

  it('for the file may stand anywhere in it', () => {
    expect(found('甲\n\n乙丙\n<!-- gouji-disable-file cell -->')).toEqual(['丙']);
  });

  it('opens a range that ends at an enable, or at the end of the text', () => {
    expect(found('甲 <!-- gouji-disable --> 甲 <!-- gouji-enable --> 甲')).toEqual(['甲', '甲']);
    expect(found('甲\n<!-- gouji-disable cell -->\n甲丙\n\n乙')).toEqual(['甲', '丙']);
  });

  it('enables a part of what is disabled', () => {
    const text = '<!-- gouji-disable -->甲丙<!-- gouji-enable cell/jia -->甲乙<!-- gouji-enable -->乙';
    expect(found(text)).toEqual(['甲', '乙']);
    expect(
      found('<!-- gouji-disable cell -->甲<!-- gouji-enable cell/jia -->甲<!-- gouji-disable cell -->甲'),
    ).toEqual(['甲']);
  });

  it('hands on what it silences, with its reason', () => {
    const { findings, suppressed } = check('<!-- gouji-disable-next-line cell -- 已核对 -->\n甲');
    expect(findings).toEqual([]);
    expect(suppressed).toMatchObject([{ finding: { rule: 'cell/jia' }, reason: '已核对' }]);
  });

  it('silences no failure of a rule and no word about directives', () => {
    const broken: Rule = {
      ...ruleAbout('甲', 'cell/broken'),
      check: () => {
        throw new Error('no such thing');
      },
    };
    const text = '<!-- gouji-disable-file -->\n<!-- gouji-disable-file celll -->';
    const rules = runRules(new RuleSet([broken, ...RULES]), parseReport(text)).findings.map(
      ({ rule }) => rule,
    );
    expect(rules).toEqual(['internal/rule-failed', 'suppression/unused', 'suppression/unknown-rule']);
  });
});

describe('a directive without use', () => {
  it.each([
    [
      'nothing is wrong there',
      '<!-- gouji-disable-next-line -->\n好\n',
      ['<!-- gouji-disable-next-line -->'],
    ],
    ['there is no next line', '<!-- gouji-disable-next-line -->', ['<!-- gouji-disable-next-line -->']],
    [
      'something else is wrong',
      '<!-- gouji-disable-line sum -->甲',
      ['<!-- gouji-disable-line sum -->', '甲'],
    ],
    ['one of its rules is silent', '<!-- gouji-disable-line sum cell -->甲', ['sum']],
    [
      'a pair has nothing between',
      '<!-- gouji-disable --><!-- gouji-enable -->甲',
      ['<!-- gouji-disable -->', '<!-- gouji-enable -->', '甲'],
    ],
    ['nothing is disabled', '<!-- gouji-enable -->甲', ['<!-- gouji-enable -->', '甲']],
    [
      'another says the same',
      '<!-- gouji-disable-file cell -->甲<!-- gouji-disable-file cell -->',
      ['<!-- gouji-disable-file cell -->'],
    ],
  ])('is reported: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['it ends what was of use', '<!-- gouji-disable -->甲<!-- gouji-enable -->'],
    ['it ends a part of what was of use', '<!-- gouji-disable -->甲<!-- gouji-enable sum -->'],
    ['wide and narrow ones overlap', '<!-- gouji-disable-file --><!-- gouji-disable-line cell/jia -->甲'],
    [
      'the rule cannot run without last year’s report',
      '<!-- gouji-disable-line history/ding -->丁'.replace('丁', ''),
    ],
    ['it belongs to a rule that does not exist', '<!-- gouji-disable-line -->甲'],
  ])('is not reported where %s', (_, text) => {
    expect(check(text).findings.filter(({ rule }) => rule === 'suppression/unused')).toEqual([]);
  });

  it('is not reported where the configuration switches its rules off', () => {
    const settings = { rules: new Map([['cell/jia', { severity: 'off' as const }]]) };
    const text = '<!-- gouji-disable-line cell/jia -->甲';
    expect(found(text, settings)).toEqual([]);
    expect(found('<!-- gouji-disable-line cell -->甲', settings)).toEqual([
      '<!-- gouji-disable-line cell -->',
    ]);
  });

  it('costs no more than its length, however many there are', () => {
    const pieces = [
      '<!-- gouji-disable-next-line cell -->\n',
      '<!-- gouji-disable -->甲<!-- gouji-enable cell -->',
      '<!-- gouji-disable cell/jia -->甲<!-- gouji-enable cell/jia -->乙\n',
      '<!-- gouji-disable-file cell/jia -->',
      '<!-- gouji-disable-line cell/jia -->甲',
      '<!-- gouji-enable -->',
    ];
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      const before = performance.now();
      check(text);
      expect(performance.now() - before, piece).toBeLessThan(20_000);
    }
  });
});
