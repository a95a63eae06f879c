import { FORM_2021 } from '@gouji/core';
import { numberAt, numbersOf, type Random, type ReportNumbers } from '@gouji/testkit';

/** What the sentences of this folder may state about a report, by the names used in them. */
export type Facts = Readonly<Record<string, number>>;

/** Rows of numbers in the order of the form's columns; every sum holds. */
const ROWS: Readonly<Record<string, readonly number[]>> = {
  'requests/new': [44, 6, 1, 1, 3, 1, 56],
  'requests/carried-in': [4, 0, 0, 0, 0, 0, 4],
  'requests/granted': [9, 6, 1, 1, 3, 1, 21],
  'requests/partially-granted': [9, 0, 0, 0, 0, 0, 9],
  'requests/denied.third-party-rights': [2, 0, 0, 0, 0, 0, 2],
  'requests/denied.internal-affairs': [3, 0, 0, 0, 0, 0, 3],
  'requests/denied.enforcement-file': [1, 0, 0, 0, 0, 0, 1],
  'requests/unavailable.not-held': [8, 0, 0, 0, 0, 0, 8],
  'requests/unavailable.needs-creation': [2, 0, 0, 0, 0, 0, 2],
  'requests/unprocessed.petition-or-complaint': [3, 0, 0, 0, 0, 0, 3],
  'requests/unprocessed.duplicate': [1, 0, 0, 0, 0, 0, 1],
  'requests/other.overdue-correction': [2, 0, 0, 0, 0, 0, 2],
  'requests/other.other': [5, 0, 0, 0, 0, 0, 5],
  'requests/concluded': [45, 6, 1, 1, 3, 1, 57],
  'requests/carried-out': [3, 0, 0, 0, 0, 0, 3],
  'disputes/reconsideration': [5, 2, 1, 3, 11],
  'disputes/litigation-direct': [4, 1, 2, 2, 9],
  'disputes/litigation-after-reconsideration': [2, 0, 1, 1, 4],
  'disclosure/normative-documents': [8, 5, 33],
};

/** The tables that the sentences with numbers written in are true of. */
export const NUMBERS: ReportNumbers = numbersOf(
  FORM_2021,
  new Map(
    FORM_2021.cells.map(({ id, row, column }) => {
      const values = ROWS[`${id.split('/')[0]}/${row.id}`];
      return [id, String(values?.[row.columns.indexOf(column)] ?? 0)];
    }),
  ),
);

/** Tables of a report that was asked for nothing. */
export const NOTHING: ReportNumbers = numbersOf(FORM_2021, new Map());

/** The facts of a report; how many requests came online is no number of the tables and drawn where `rng` is given. */
export function factsOf(numbers: ReportNumbers, rng?: Random): Facts {
  const row = (name: string, column = 'total'): number => numberAt(numbers, `requests/${name}/${column}`);
  const group = (name: string): number =>
    numbers.form.tables.requests.rows
      .filter(({ id }) => id === name || id.startsWith(`${name}.`))
      .reduce((sum, { id }) => sum + row(id), 0);
  const received = row('new');
  const online = rng === undefined ? 38 : rng.int(0, received);
  return {
    new: received,
    newNatural: row('new', 'natural-person'),
    newOrganizations: received - row('new', 'natural-person'),
    newBusiness: row('new', 'business'),
    newLegal: row('new', 'legal-service'),
    online,
    offline: received - online,
    in: row('carried-in'),
    all: received + row('carried-in'),
    done: row('concluded'),
    out: row('carried-out'),
    granted: row('granted'),
    partial: row('partially-granted'),
    public: row('granted') + row('partially-granted'),
    denied: group('denied'),
    deniedThird: row('denied.third-party-rights'),
    deniedInternal: row('denied.internal-affairs'),
    deniedFile: row('denied.enforcement-file'),
    unavailable: group('unavailable'),
    notHeld: row('unavailable.not-held'),
    needsCreation: row('unavailable.needs-creation'),
    unprocessed: group('unprocessed'),
    petitions: row('unprocessed.petition-or-complaint'),
    duplicates: row('unprocessed.duplicate'),
    other: group('other'),
    rest: group('unprocessed') + group('other'),
    ...disputeFacts(numbers),
    issued: numberAt(numbers, 'disclosure/normative-documents/issued'),
    repealed: numberAt(numbers, 'disclosure/normative-documents/repealed'),
    inForce: numberAt(numbers, 'disclosure/normative-documents/in-force'),
  };
}

function disputeFacts(numbers: ReportNumbers): Facts {
  const at = (row: string, column: string): number => numberAt(numbers, `disputes/${row}/${column}`);
  const litigation = (column: string): number =>
    at('litigation-direct', column) + at('litigation-after-reconsideration', column);
  const rec = at('reconsideration', 'total');
  const lit = litigation('total');
  return {
    rec,
    recUpheld: at('reconsideration', 'upheld'),
    recCorrected: at('reconsideration', 'corrected'),
    recOther: at('reconsideration', 'other'),
    recPending: at('reconsideration', 'pending'),
    recDone: rec - at('reconsideration', 'pending'),
    lit,
    litDone: lit - litigation('pending'),
    litUpheld: litigation('upheld'),
    litCorrected: litigation('corrected'),
    litPending: litigation('pending'),
    direct: at('litigation-direct', 'total'),
    directUpheld: at('litigation-direct', 'upheld'),
    directCorrected: at('litigation-direct', 'corrected'),
    after: at('litigation-after-reconsideration', 'total'),
    afterUpheld: at('litigation-after-reconsideration', 'upheld'),
    afterPending: at('litigation-after-reconsideration', 'pending'),
    both: rec + lit,
  };
}

/** The rule that speaks of a fact that is stated wrongly. */
export function ruleOf(fact: string): string {
  if (/^(?:new|all)/u.test(fact)) return 'text/received';
  if (/^(?:issued|repealed|inForce)$/u.test(fact)) return 'text/normative-documents';
  if (/^(?:rec|lit|direct|after|both)/u.test(fact)) return 'text/disputes';
  return { in: 'text/carried-in', done: 'text/concluded', out: 'text/carried-out' }[fact] ?? 'text/outcomes';
}

/** A number that is none of the facts, nor anything that a statement may mean by other ways of counting. */
export function wrongNumber(rng: Random, facts: Facts): number {
  const { done = 0, in: carriedIn = 0, other = 0, rest = 0, direct = 0, after = 0 } = facts;
  const taken = new Set([
    ...Object.values(facts),
    done - carriedIn,
    done - other,
    done - rest,
    direct,
    after,
  ]);
  for (;;) {
    const number = rng.int(1, rng.pick([99, 999, 9999]));
    if (!taken.has(number)) return number;
  }
}
