import type { CellId, Form, FormId } from '@gouji/core';
import { numbersOf, type ReportNumbers } from './numbers.ts';
import type { Random } from './random.ts';

/** How big the numbers are: all zero; up to a dozen; up to 7 digits; a few of each kind among many zeros. */
export type Scale = 'zeros' | 'small' | 'large' | 'mixed';

export const SCALES: readonly Scale[] = ['zeros', 'small', 'large', 'mixed'];

const APPLICANTS = ['natural-person', 'business', 'research', 'nonprofit', 'legal-service', 'other'];
const DISPUTE_RESULTS = ['upheld', 'corrected', 'other', 'pending'];

type Draft = Map<CellId, string>;
type Draw = () => number;

export interface NumberChoices {
  readonly scale: Scale;
  /** Columns of table 3 that may have other numbers than 0 (总计 aside); all of them by default. */
  readonly applicants?: readonly string[];
}

/** Random numbers that keep every identity of the form and everything else that a reader may rely on. */
export function randomNumbers(rng: Random, form: Form, choices: NumberChoices): ReportNumbers {
  const { scale } = choices;
  const draft: Draft = new Map();
  const received = fillRequests(rng.fork('requests'), form, choices, draft);
  if (received > 0) fillDisputes(rng.fork('disputes'), form, scale, draft);
  const fill: Record<FormId, typeof fill2021> = { '2019': fill2019, '2021': fill2021 };
  fill[form.id](rng.fork('disclosure'), scale, draft);
  return numbersOf(form, draft);
}

/** Up to `digits` digits, small numbers being commoner than big ones. */
function draw(rng: Random, scale: Scale, digits: number): Draw {
  return () => {
    if (scale === 'zeros') return 0;
    if (scale === 'small') return rng.bool(0.5) ? 0 : rng.int(1, 12);
    if (scale === 'mixed' && rng.bool(0.65)) return 0;
    const most = scale === 'mixed' ? Math.min(digits, 4) : digits;
    return rng.int(0, 10 ** rng.int(1, most) - 1);
  };
}

/** Table 3. Returns 一 + 二 over all applicants. */
function fillRequests(rng: Random, form: Form, choices: NumberChoices, draft: Draft): number {
  const count = draw(rng, choices.scale, 5);
  const { rows } = form.tables.requests;
  const outcomes = rows.filter((row) => row.groups.length > 0 && row.id !== 'concluded').map((row) => row.id);
  const totals = new Map<string, number>();
  const put = (row: string, column: string, value: number): void => {
    draft.set(`requests/${row}/${column}`, String(value));
    totals.set(row, (totals.get(row) ?? 0) + value);
  };
  for (const column of choices.applicants ?? APPLICANTS) {
    let concluded = 0;
    for (const row of outcomes) {
      const value = count();
      put(row, column, value);
      concluded += value;
    }
    const carriedOut = count();
    const carriedIn = Math.min(count(), concluded + carriedOut);
    put('concluded', column, concluded);
    put('carried-out', column, carriedOut);
    put('carried-in', column, carriedIn);
    put('new', column, concluded + carriedOut - carriedIn);
  }
  for (const [row, total] of totals) draft.set(`requests/${row}/total`, String(total));
  return (totals.get('new') ?? 0) + (totals.get('carried-in') ?? 0);
}

function fillDisputes(rng: Random, form: Form, scale: Scale, draft: Draft): void {
  const count = draw(rng, scale, 4);
  for (const row of form.tables.disputes.rows) {
    let total = 0;
    for (const column of DISPUTE_RESULTS) {
      const value = count();
      total += value;
      draft.set(`disputes/${row.id}/${column}`, String(value));
    }
    draft.set(`disputes/${row.id}/total`, String(total));
  }
}

/** A decimal text with up to 4 places, sometimes with zeros at its end: `0`, `12.5`, `3.0500`. */
function amount(rng: Random, scale: Scale): string {
  const whole = draw(rng, scale, 7)();
  if (scale === 'zeros' || rng.bool(0.3)) return String(whole);
  const places = rng.int(1, 4);
  return `${whole}.${String(rng.int(0, 10 ** places - 1)).padStart(places, '0')}`;
}

function fill2021(rng: Random, scale: Scale, draft: Draft): void {
  const count = draw(rng, scale, 6);
  const issued = count();
  draft.set('disclosure/normative-documents/issued', String(issued));
  draft.set('disclosure/normative-documents/repealed', String(count()));
  draft.set('disclosure/normative-documents/in-force', String(issued + count()));
  for (const row of ['licensing', 'penalties', 'coercive-measures']) {
    draft.set(`disclosure/${row}/decisions`, String(draw(rng, scale, 7)()));
  }
  draft.set('disclosure/administrative-fees/amount', amount(rng, scale));
}

function fill2019(rng: Random, scale: Scale, draft: Draft): void {
  const count = draw(rng, scale, 6);
  const created = count();
  // Something newly made and nothing published would itself be worth a remark.
  const published = created === 0 ? 0 : rng.bool(0.6) ? created : rng.int(1, created);
  draft.set('disclosure/normative-documents/created', String(created));
  draft.set('disclosure/normative-documents/published', String(published));
  draft.set('disclosure/normative-documents/total-published', String(published + count()));
  for (const row of [
    'licensing',
    'other-services',
    'penalties',
    'coercive-measures',
    'administrative-fees',
  ]) {
    const previous = count();
    const change = rng.bool(0.4) ? -rng.int(0, previous) : count();
    draft.set(`disclosure/${row}/previous-items`, String(previous));
    draft.set(`disclosure/${row}/change`, String(change === 0 ? 0 : change));
    if (row !== 'administrative-fees')
      draft.set(`disclosure/${row}/decisions`, String(draw(rng, scale, 7)()));
  }
  const projects = count();
  draft.set('disclosure/procurement/projects', String(projects));
  draft.set('disclosure/procurement/amount', projects === 0 ? '0' : amount(rng, scale));
}
