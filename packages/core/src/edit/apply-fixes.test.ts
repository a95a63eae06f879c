import { readdirSync, readFileSync } from 'node:fs';
import { DAMAGE_KINDS, LAYOUTS, random, randomCase, randomDamage, renderDamaged } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';
import { checkReport, fixOf } from '../check/check-report.ts';
import type { Finding } from '../check/finding.ts';
import { RULES } from '../check/rules/index.ts';
import { disputesSample, requestsSample } from '../check/rules/sample.ts';
import { parseReport } from '../parse/parse-report.ts';
import type { Report } from '../parse/report.ts';
import { applyFixes, fixAll, planFixes } from './apply-fixes.ts';

const EXAMPLES = new URL('../../../../examples/', import.meta.url);

/** Drafts of every kind: examples of rules, the repository's examples, damaged and untidy random reports. */
function drafts(): readonly string[] {
  const files = readdirSync(EXAMPLES).filter((name) => name.endsWith('.txt'));
  const untidy = LAYOUTS.flatMap((layout) => [1, 2, 3].map((seed) => randomCase(seed, layout).rendered.text));
  return [
    ...RULES.map(({ docs }) => docs().example.wrong),
    ...files.map((name) => readFileSync(new URL(name, EXAMPLES), 'utf8')),
    ...untidy,
    ...damaged(),
  ];
}

function damaged(): readonly string[] {
  return DAMAGE_KINDS.flatMap((kind, seed) => {
    const { report, rendered } = randomCase(seed, LAYOUTS[seed % LAYOUTS.length] ?? 'L1');
    const damage = randomDamage(random(seed), report, kind);
    return damage === null ? [] : [renderDamaged(report, rendered.options, damage).text];
  });
}

function countByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

describe('applyFixes', () => {
  const TEXT = requestsSample({ new: ['3件', '０', 0, 0, 0, 0, 3], granted: [3, 0, 0, 0, 0, 0, 2] });

  it('applies safe fixes only, unless told otherwise', () => {
    const { findings } = checkReport(parseReport(TEXT));
    const safe = applyFixes(TEXT, findings);
    expect(safe.text).toContain('申请数量\t3\t0\t0');
    expect(safe.text).toContain('予以公开\t3\t0\t0\t0\t0\t0\t2');
    const suggested = applyFixes(TEXT, findings, { safety: 'suggested' });
    expect(suggested.applied.length).toBeGreaterThan(safe.applied.length);
    expect(suggested.text).toContain('予以公开\t3\t0\t0\t0\t0\t0\t3');
  });

  it('gives the text back where there is nothing to apply', () => {
    expect(applyFixes(TEXT, [])).toEqual({ text: TEXT, edits: [], applied: [], skipped: [] });
  });

  it('lets the first of two fixes that touch each other win, whatever order they come in', () => {
    const report = parseReport(TEXT);
    const { findings } = checkReport(report);
    const twice = [...findings, ...findings].reverse();
    const plan = planFixes(report, twice);
    expect(plan.edits).toEqual(planFixes(report, findings).edits);
    expect(plan.skipped).toHaveLength(plan.applied.length);
  });

  it('applies no half of a fix', () => {
    const text = disputesSample({ reconsideration: [1, 0, 0, 0, 2] });
    const report = parseReport(text);
    const { findings } = checkReport(report);
    for (const finding of planFixes(report, findings, { safety: 'suggested' }).applied)
      for (const edit of fixOf(finding, report, 'en')?.edits ?? [])
        expect(planFixes(report, findings, { safety: 'suggested' }).edits).toContainEqual(edit);
  });
});

describe('safe fixes', () => {
  it('leave no finding of their rule, bring none of another, and change no number', () => {
    for (const text of drafts()) {
      const report = parseReport(text);
      const { findings } = checkReport(report);
      const before = countByRule(findings);
      for (const { id } of RULES.filter(({ fix }) => fix === 'safe')) {
        const own = findings.filter(({ rule }) => rule === id);
        const safe = own.filter((finding) => fixOf(finding, report, 'en')?.safety === 'safe');
        if (safe.length === 0) continue;
        const fixed = applyFixes(report, safe);
        expect(fixed.skipped).toEqual([]);
        const after = parseReport(fixed.text);
        expect(after.cells.map(({ value }) => value)).toEqual(report.cells.map(({ value }) => value));
        for (const [rule, count] of countByRule(checkReport(after).findings)) {
          const allowed = (before.get(rule) ?? 0) - (rule === id ? safe.length : 0);
          if (count > allowed) expect({ rule, count, fixed: id, text }).toEqual({ rule, count: allowed });
        }
      }
    }
  });
});

describe('fixAll', () => {
  it('ends where nothing more can be fixed', () => {
    for (const safety of ['safe', 'suggested'] as const) {
      for (const text of drafts()) {
        const { text: once } = fixAll(text, { safety });
        expect(fixAll(once, { safety })).toEqual({ text: once, fixes: 0 });
      }
    }
  });

  it('fixes only what it is allowed to', () => {
    const text = requestsSample({ new: ['3件', '０', 0, 0, 0, 0, 3] });
    const check = (report: Report): readonly Finding[] =>
      checkReport(report).findings.filter(({ rule }) => rule === 'cell/unit');
    expect(fixAll(text, { check })).toEqual({ text: text.replace('3件', '3'), fixes: 1 });
  });
});
