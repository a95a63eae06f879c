import { checkReport, fixOf } from '../check/check-report.ts';
import type { Edit, Finding, FixSafety } from '../check/finding.ts';
import { parseReport } from '../parse/parse-report.ts';
import type { Report } from '../parse/report.ts';
import { applyEdits } from './apply-edits.ts';
import { EditSet } from './edit-set.ts';

export interface FixOptions {
  /** `safe` (the default) applies safe fixes only, `suggested` both kinds. */
  readonly safety?: FixSafety;
}

/** The fixes of several findings together. */
export interface PlannedFixes {
  /** In text order, not overlapping; offsets in the text that was checked. */
  readonly edits: readonly Edit[];
  readonly applied: readonly Finding[];
  /** Findings whose fix touches an earlier one's; checking again after the others offers theirs anew. */
  readonly skipped: readonly Finding[];
}

export interface FixedText extends PlannedFixes {
  readonly text: string;
}

/**
 * Chooses the fixes that can be applied together: in text order the first wins. A fix is applied whole or not at all.
 *
 * @param findings those of `report`; findings without a fix that may be applied are passed over
 */
export function planFixes(
  report: Report,
  findings: readonly Finding[],
  options: FixOptions = {},
): PlannedFixes {
  const edits = new EditSet();
  const applied: Finding[] = [];
  const skipped: Finding[] = [];
  for (const finding of [...findings].sort(byPlace)) {
    const fix = fixOf(finding, report, 'zh-CN');
    if (fix === null || (fix.safety === 'suggested' && options.safety !== 'suggested')) continue;
    (edits.take(fix.edits) ? applied : skipped).push(finding);
  }
  return { edits: edits.edits, applied, skipped };
}

/** Applies the fixes of findings once, as {@link planFixes} chooses them. A text is parsed first. */
export function applyFixes(
  report: Report | string,
  findings: readonly Finding[],
  options: FixOptions = {},
): FixedText {
  const parsed = typeof report === 'string' ? parseReport(report) : report;
  const plan = planFixes(parsed, findings, options);
  return { ...plan, text: applyEdits(parsed.source.text, plan.edits) };
}

export interface FixAllOptions extends FixOptions {
  /** The findings to be fixed in a report; those of every rule where not given. For settings, and for one rule alone. */
  readonly check?: (report: Report) => readonly Finding[];
}

export interface FixedReport {
  readonly text: string;
  /** How many fixes were applied in all. */
  readonly fixes: number;
}

/** Fixes uncover others or were held back by others; more rounds than this would mean that two undo each other. */
const MOST_ROUNDS = 10;

/** Checks and fixes until nothing more can be applied. Always ends. */
export function fixAll(text: string, options: FixAllOptions = {}): FixedReport {
  const seen = new Set<string>();
  let now = text;
  let fixes = 0;
  for (let round = 0; round < MOST_ROUNDS && !seen.has(now); round++) {
    seen.add(now);
    const report = parseReport(now);
    const fixed = applyFixes(report, options.check?.(report) ?? checkReport(report).findings, options);
    if (fixed.edits.length === 0) break;
    now = fixed.text;
    fixes += fixed.applied.length;
  }
  return { text: now, fixes };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  return a.end - b.end;
}
