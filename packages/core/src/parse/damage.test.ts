import { type CellId, cellOf, checkReport, parseReport } from '@gouji/core';
import {
  DAMAGE_KINDS,
  type Damaged,
  type DamageKind,
  LAYOUTS,
  type LayoutId,
  random,
  randomCase,
  randomDamage,
  renderDamaged,
} from '@gouji/testkit';
import { describe, expect, it } from 'vitest';

const SEEDS = 12;

function damaged(kind: DamageKind, layout: LayoutId): Damaged[] {
  return Array.from({ length: SEEDS }, (_, seed) => {
    const { report, rendered } = randomCase(seed, layout);
    const damage = randomDamage(random(seed).fork('damage'), report, kind);
    return damage === null ? null : renderDamaged(report, rendered.options, damage);
  }).filter((d) => d !== null);
}

/**
 * In a grid, a row that lost a value and is filled up behind the last one reads like a row whose last cell is blank:
 * then the blank is what can be reported.
 */
const LIKE_BLANK: ReadonlySet<string> = new Set(['missing-value', 'glued-values']);

/** Numbers read otherwise than they stand there, outside the row that was damaged. */
function misread({ text, cells }: Damaged): string[] {
  const report = parseReport(text);
  return [...cells].flatMap(([id, { value }]) => {
    const read = cellOf(report, id as CellId)?.value ?? null;
    return read !== null && read !== value ? [`${id}: ${read} for ${value}`] : [];
  });
}

/** In running text a heading that comes again cannot be told from a sentence that mentions it. */
const tellable = (kind: DamageKind): readonly LayoutId[] =>
  kind === 'duplicate-heading' ? LAYOUTS.filter((layout) => layout !== 'L9') : LAYOUTS;

describe.each(DAMAGE_KINDS)('a report with damage of kind %s', (kind) => {
  it.each(tellable(kind))('in layout %s is reported for what it is', (layout) => {
    for (const report of damaged(kind, layout)) {
      const rules = checkReport(parseReport(report.text)).findings.map((f) => f.rule);
      const seed = `seed ${report.options.seed}: ${rules}`;
      const fitting = LIKE_BLANK.has(kind) ? [...report.expected.rules, 'cell/blank'] : report.expected.rules;
      expect(
        fitting.some((rule) => rules.includes(rule)),
        seed,
      ).toBe(true);
    }
  });

  it.each(LAYOUTS)('in layout %s keeps every other number', (layout) => {
    for (const report of damaged(kind, layout))
      expect(misread(report), `seed ${report.options.seed}`).toEqual([]);
  });

  it.each(LAYOUTS)('in layout %s gives no sum error that the damage itself makes', (layout) => {
    for (const { text, options } of damaged(kind, layout)) {
      const { findings } = checkReport(parseReport(text));
      if (LIKE_BLANK.has(kind) && findings.some((f) => f.rule === 'cell/blank')) continue;
      const errors = findings.filter((f) => f.rule.startsWith('sum/') && f.severity === 'error');
      expect(
        errors.map((f) => f.rule),
        `seed ${options.seed}`,
      ).toEqual([]);
    }
  });
});
