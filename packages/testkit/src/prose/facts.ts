import type { CellId } from '@gouji/core';
import { numberAt } from '../numbers.ts';
import type { Random } from '../random.ts';
import type { ProseSubject } from './subject.ts';

/** What prose may state about a report, by the names used in sentences.ts; texts are ready to be put in. */
export interface Facts {
  readonly texts: ReadonlyMap<string, string>;
  /** 一 + 二 of table 3. */
  readonly received: number;
  /** All of table 4. */
  readonly disputes: number;
  /** Fees that section 六 may mention, in yuan: never more than table 2 allows. */
  readonly fee: number;
  readonly overdueFee: number;
}

export function factsOf(rng: Random, subject: ProseSubject): Facts {
  const { numbers, year, organ, form } = subject;
  const read = (id: CellId): number => (form.cellIndex(id) === undefined ? 0 : numberAt(numbers, id));
  const row = (id: string): number => read(`requests/${id}/total`);
  const group = (prefix: string): number =>
    form.tables.requests.rows
      .filter((r) => r.id === prefix || r.id.startsWith(`${prefix}.`))
      .reduce((sum, r) => sum + row(r.id), 0);
  const online = rng.int(3, 400);
  const posted = rng.int(1, 60);
  // Whole yuan, and well below the limit, so that rounding cannot push it over.
  const limit = Math.floor(Math.min(read('disclosure/administrative-fees/amount') * 10000, 90000) / 2);
  const fee = limit >= 1 ? rng.int(1, limit) : 0;
  const reconsideration = read('disputes/reconsideration/total');
  const litigation =
    read('disputes/litigation-direct/total') + read('disputes/litigation-after-reconsideration/total');
  const texts: Record<string, string | number> = {
    year,
    next: year + 1,
    organ: organ.name,
    self: organ.self,
    issuedAs: form.issuedAs,
    items: online + posted,
    itemsOnline: online,
    itemsPosted: posted,
    new: row('new'),
    carriedIn: row('carried-in'),
    concluded: row('concluded'),
    carriedOut: row('carried-out'),
    granted: row('granted'),
    partial: row('partially-granted'),
    denied: group('denied'),
    unavailable: group('unavailable'),
    unprocessed: group('unprocessed'),
    other: group('other'),
    issued: read('disclosure/normative-documents/issued'),
    repealed: read('disclosure/normative-documents/repealed'),
    inForce: read('disclosure/normative-documents/in-force'),
    created: read('disclosure/normative-documents/created'),
    published: read('disclosure/normative-documents/published'),
    totalPublished: read('disclosure/normative-documents/total-published'),
    reconsideration,
    litigation,
    fee,
  };
  return {
    texts: new Map(Object.entries(texts).map(([name, value]) => [name, String(value)])),
    received: row('new') + row('carried-in'),
    disputes: reconsideration + litigation,
    fee,
    overdueFee: row('other.overdue-fee'),
  };
}

/** Puts facts into a sentence; a name that is no fact is a mistake in sentences.ts. */
export function withFacts(sentence: string, texts: ReadonlyMap<string, string>): string {
  return sentence.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const text = texts.get(name);
    if (text === undefined) throw new RangeError(`no fact ${name} for: ${sentence}`);
    return text;
  });
}
