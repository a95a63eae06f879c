import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/parse-report.ts';
import { checkReport, fixOf, messageOf, relatedMessageOf } from './check-report.ts';
import { fingerprintOf } from './fingerprint.ts';
import { reportOf } from './report.test-support.ts';
import { defineRule, type RuleDocs } from './rule.ts';
import { RuleSet } from './rule-set.ts';
import {
  disclosureSample,
  disputesSample,
  outlineSample,
  requestsSample,
  SOUND_OVERVIEW,
  SOUND_PROBLEMS,
} from './rules/sample.ts';
import { runRules } from './run-rules.ts';

const DOCS: RuleDocs = {
  summary: { 'zh-CN': '测试。', en: 'A test.' },
  why: { 'zh-CN': '测试。', en: 'A test.' },
  example: { wrong: '', right: '' },
};

function ruleThatReports(start: number, end: number, difference = 0) {
  return defineRule({
    id: 'test/rule',
    severity: 'error',
    fix: 'none',
    docs: () => DOCS,
    check: (_, emit) => emit({ start, end, difference, data: {} }),
    message: { 'zh-CN': () => '有问题', en: () => 'wrong' },
  });
}

describe('a check', () => {
  it('is silent about a sound report', () => {
    expect(checkReport(parseReport(SOUND)).findings).toEqual([]);
  });

  it('gives its findings in text order', () => {
    const text = requestsSample({ new: [1, 0, 0, 0, 0, 0, 9], granted: ['3件', 0, 0, 0, 0, 0, 0] });
    const { findings } = checkReport(parseReport(text));
    const starts = findings.map(({ start }) => start);
    expect(findings.length).toBeGreaterThan(2);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('hands on the evaluated identities', () => {
    const { evaluation } = checkReport(reportOf({}));
    expect(evaluation).toMatchObject({ evaluated: 42, failed: 0, unverifiable: 0, allZero: true });
  });

  it('goes on where a rule fails, and names the rule', () => {
    const broken = defineRule({
      id: 'test/broken',
      severity: 'error',
      fix: 'none',
      docs: () => DOCS,
      check: (_, emit) => {
        emit({ start: 0, end: 0, data: {} });
        throw new Error('no such thing');
      },
      message: { 'zh-CN': () => '有问题', en: () => 'wrong' },
    });
    const { findings } = runRules(new RuleSet([broken, ruleThatReports(1, 2)]), reportOf({}));
    expect(findings.map(({ rule }) => rule)).toEqual(['internal/rule-failed', 'test/rule']);
    const [failure] = findings;
    if (failure === undefined) throw new Error('nothing found');
    expect(failure.severity).toBe('warning');
    for (const locale of ['zh-CN', 'en'] as const)
      expect(messageOf(failure, locale)).toContain('test/broken');
  });

  it.each([
    ['a place outside the text', ruleThatReports(0, 1e6)],
    ['a place that ends before it begins', ruleThatReports(2, 1)],
    ['no place', ruleThatReports(Number.NaN, 1)],
    ['a difference that is no number', ruleThatReports(0, 1, Number.NaN)],
  ])('takes %s for a failure of the rule', (_, rule) => {
    expect(runRules(new RuleSet([rule]), reportOf({})).findings.map((finding) => finding.rule)).toEqual([
      'internal/rule-failed',
    ]);
  });

  it('survives any text, and finds words and sound fixes for all it finds there', () => {
    const piece = fc.constantFrom(
      '',
      '\n',
      '|',
      '\t',
      '0',
      '１２',
      '/',
      '3件',
      '5 7',
      '一、',
      '重复申请',
      '\ud800',
      SOUND,
    );
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place, piece), { maxLength: 5 }), (changes) => {
        expectSoundFindings(changes.reduce(replacePart, SOUND));
      }),
      { numRuns: 150 },
    );
    for (const text of ['', '\n', '|||||', '三、', '9'.repeat(10_000)]) expectSoundFindings(text);
  });
});

const SOUND = [
  SOUND_OVERVIEW,
  disclosureSample({}),
  requestsSample({
    new: [3, 0, 0, 0, 0, 0, 3],
    granted: [3, 0, 0, 0, 0, 0, 3],
    concluded: [3, 0, 0, 0, 0, 0, 3],
  }),
  disputesSample({}),
  SOUND_PROBLEMS,
  outlineSample([6]),
].join('\n');

/** Puts a piece in place of up to a twentieth of the text. */
function replacePart(text: string, [from, share, piece]: [number, number, string]): string {
  const start = Math.floor(from * text.length);
  return text.slice(0, start) + piece + text.slice(start + Math.floor((share * text.length) / 20));
}

function expectSoundFindings(text: string): void {
  const report = parseReport(text);
  for (const finding of checkReport(report).findings) {
    expect(finding.rule).not.toBe('internal/rule-failed');
    expect(fingerprintOf(finding, report)).toMatch(/^[0-9a-f]{16}$/u);
    for (const locale of ['zh-CN', 'en'] as const) {
      expect(messageOf(finding, locale)).not.toMatch(/undefined|NaN|null/u);
      for (const related of finding.related) expect(relatedMessageOf(finding, related, locale)).not.toBe('');
      const fix = fixOf(finding, report, locale);
      expect(fix?.title ?? 'none').not.toMatch(/undefined|NaN|null/u);
    }
  }
}
