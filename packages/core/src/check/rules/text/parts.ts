import { isOutcome, type Measure, type Quantity } from '../../../parse/quantities/index.ts';
import { wholesOf } from './wholes.ts';

/** Parts listed together that cannot make up their whole. */
export interface PartsFault {
  /** `one`: a part is larger than the whole; `sum`: they are so together; `rest`: a complete list leaves something out. */
  readonly kind: 'one' | 'sum' | 'rest';
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: number;
}

/** The faults of all lists of parts, in text order. Parts that may overlap are not added up. */
export function partsFaults(quantities: readonly Quantity[]): readonly PartsFault[] {
  const faults: PartsFault[] = [];
  for (let from = 0; from < quantities.length; from++) {
    const { list, whole } = quantities[from]!;
    if (list === null) continue;
    let to = from + 1;
    while (quantities[to]?.list === list || isBetween(quantities[to], list)) to++;
    const fault = whole === null ? null : faultOf(quantities, whole, partsIn(quantities, list, from, to));
    if (fault !== null) faults.push(fault);
    from = to - 1;
  }
  return faults;
}

/** Shares and the like stand between the parts of a list: 线上 8 件，占 66.7%，线下 4 件. */
function isBetween(quantity: Quantity | undefined, list: number): boolean {
  return quantity?.unit === '%' && (quantity.of?.list ?? list) === list;
}

function partsIn(
  quantities: readonly Quantity[],
  list: number,
  from: number,
  to: number,
): readonly Quantity[] {
  const parts: Quantity[] = [];
  for (let at = from; at < to; at++) if (quantities[at]!.list === list) parts.push(quantities[at]!);
  return parts;
}

function faultOf(
  quantities: readonly Quantity[],
  whole: Quantity,
  parts: readonly Quantity[],
): PartsFault | null {
  const sum = parts.reduce((before, { value }) => before + value, 0);
  // By far the most lists: parts that stay within their whole, some of them left out or none.
  if (sum === whole.value || (sum < whole.value && !isComplete(parts))) return null;
  if (!isExact(whole) || whole.comparison !== null || !parts.every(isExact)) return null;
  const wholes = wholesOf(quantities, whole);
  const most = Math.max(...wholes);
  const larger = parts.find(({ value }) => value > most);
  if (larger !== undefined) return { kind: 'one', whole, parts: [larger], sum: larger.value };
  if (parts.length < 2 || mayOverlap(parts) || fillsUp(parts, wholes)) return null;
  if (sum > most) return { kind: 'sum', whole, parts, sum };
  return sum < whole.value ? { kind: 'rest', whole, parts, sum } : null;
}

function isExact({ approximate, hypothetical }: Quantity): boolean {
  return !approximate && !hypothetical;
}

/** What goes on behind a list that is full is no part of it. */
function fillsUp(parts: readonly Quantity[], wholes: readonly number[]): boolean {
  let sum = 0;
  return parts.some(({ value }, index) => {
    sum += value;
    return index > 0 && wholes.includes(sum);
  });
}

/** Applicants, ways of asking and outcomes each divide the requests anew; a group counts what its rows count. */
function mayOverlap(parts: readonly Quantity[]): boolean {
  const kinds = new Set(parts.map(kindOf));
  if (kinds.size > 1) return true;
  const measures = new Set(parts.flatMap((part) => part.measures));
  return [...measures].some((measure) => {
    const dot = measure.indexOf('.');
    return dot > 0 && measures.has(measure.slice(0, dot) as Measure);
  });
}

function kindOf({ applicant, channel, measures }: Quantity): string {
  const [measure] = measures;
  if (applicant !== null) return 'applicant';
  if (channel !== null) return 'channel';
  if (measure === undefined) return 'unknown';
  return isOutcome(measure) ? 'outcome' : measure.includes('/') ? 'dispute' : 'request';
}

/** Whether nothing can be left out: 分别为, 分为, or persons and organizations. */
function isComplete(parts: readonly Quantity[]): boolean {
  if (parts.every(({ exhaustive }) => exhaustive)) return true;
  const applicants = parts.map(({ applicant }) => applicant);
  return applicants.includes('natural-person') && applicants.includes('organizations');
}
