import type { Measure, Quantity } from '../../../parse/quantities/index.ts';
import type { RuleContext } from '../../context.ts';
import { isTableNumber, tableValues } from '../../statements/index.ts';
import { wholesOf } from './wholes.ts';

/** A part and what it may be a share of, or this year’s number and last year’s. */
export interface Ratio {
  readonly part: number;
  readonly base: number;
}

/** What the requests may be counted by as a whole, in the order of likelihood. */
const WHOLES: readonly Measure[] = ['received', 'concluded'];

/**
 * Every ratio that a share may state; none where what it is a share of is not sure. A share of requests may be taken
 * of those received, with or without those carried in, or of those concluded.
 */
export function shareRatios(context: RuleContext, percent: Quantity): readonly Ratio[] {
  const { of } = percent;
  if (of === null) return tableRatios(context, percent);
  if (of.approximate || of.comparison !== null || of.negated) return [];
  // 50余件，其中40件: of how many is not known.
  if (of.whole?.approximate === true) return [];
  const bases = of.whole === null ? [] : wholesOf(context.quantities, of.whole);
  const counted = isTableNumber(context, of) && isPartOfRequests(of) ? requestTotals(context, percent) : [];
  return [...bases, ...counted].map((base) => ({ part: of.value, base }));
}

/** 自然人申请占 78.6%: the number itself is in the tables. */
function tableRatios(context: RuleContext, percent: Quantity): readonly Ratio[] {
  const asNumber: Quantity = { ...percent, comparison: null, unit: null };
  if (!isPartOfRequests(percent) || !isTableNumber(context, asNumber)) return [];
  const parts = tableValues(context.report, asNumber);
  return parts.flatMap(({ value: part }) => requestTotals(context, percent).map((base) => ({ part, base })));
}

function isPartOfRequests({ applicant, measures: [measure] }: Quantity): boolean {
  if (measure === undefined || measure.includes('/')) return false;
  return (
    applicant !== null ||
    !['received', 'handled', 'concluded', 'answered', 'published-items'].includes(measure)
  );
}

function requestTotals(context: RuleContext, like: Quantity): readonly number[] {
  return WHOLES.flatMap((measure) => {
    const whole = { ...like, measures: [measure], applicant: null };
    return tableValues(context.report, whole).map(({ value }) => value);
  });
}

/** Every ratio of this year to last year that a growth may state: by numbers beside it, or by last year’s report. */
export function growthRatios(context: RuleContext, percent: Quantity): readonly Ratio[] {
  const { of } = percent;
  if (of === null || of.approximate || of.unit === '%' || of.comparison !== null) return [];
  const { report, quantities, surroundings } = context;
  if (of.year !== (report.year?.value ?? null)) return [];
  const at = percent.index;
  const bases = quantities
    .slice(Math.max(0, at - 6), at + 4)
    .filter(({ sentence }) => sentence === percent.sentence)
    .flatMap((other) => lastYearBy(of, other));
  const lastYear = surroundings.lastYear;
  if (lastYear !== undefined && isTableNumber(context, of)) {
    const then = tableValues(lastYear, of);
    bases.push(...then.map(({ value }) => value));
  }
  return bases.map((base) => ({ part: of.value, base }));
}

/** Last year’s number as another number of the sentence tells it: 上年 48 件, or 增加 8 件. */
function lastYearBy(of: Quantity, other: Quantity): readonly number[] {
  if (other === of || other.unit === '%' || other.unit === '百分点' || other.approximate) return [];
  if (other.comparison === 'rise') return other.of === of ? [of.value - other.value] : [];
  if (other.comparison === 'fall') return other.of === of ? [of.value + other.value] : [];
  if (of.year === null || other.year !== of.year - 1 || other.role !== of.role) return [];
  const same = other.measures.length === 0 || other.measures.join() === of.measures.join();
  return same && other.unit === of.unit ? [other.value] : [];
}
