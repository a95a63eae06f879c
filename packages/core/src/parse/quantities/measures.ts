import type { Measure, OutcomeMeasure } from './quantity.ts';

const LISTS = new Map<Measure, readonly Measure[]>();

/** The list of one measure, the same for every quantity that counts it. */
export function only(measure: Measure): readonly Measure[] {
  let list = LISTS.get(measure);
  if (list === undefined) {
    list = [measure];
    LISTS.set(measure, list);
  }
  return list;
}

export type Group = 'intake' | 'disposal' | 'outcome' | 'handled' | 'dispute' | 'document';

const GROUPS = new Map<Measure, Group | null>();

/**
 * What the tables count, by the parts that it may fall into: requests before they are handled (`intake`), what becomes
 * of them (`disposal`) and how (`outcome`), either of these (`handled`). Null for what no table counts.
 */
export function groupOf(measure: Measure | undefined): Group | null {
  if (measure === undefined) return null;
  let group = GROUPS.get(measure);
  if (group === undefined) {
    group = findGroup(measure);
    GROUPS.set(measure, group);
  }
  return group;
}

function findGroup(measure: Measure): Group | null {
  switch (measure) {
    case 'administrative-fees':
    case 'information-fee':
    case 'published-items':
    case 'consultations':
      return null;
    case 'handled':
      return 'handled';
    case 'received':
    case 'carried-in':
    case 'received-or-carried':
      return 'intake';
    case 'concluded':
    case 'answered':
    case 'carried-out':
      return 'disposal';
    default:
      if (!measure.includes('/')) return 'outcome';
      return DOCUMENT.test(measure) ? 'document' : 'dispute';
  }
}

const DOCUMENT = /^(?:normative-documents|regulations)\//u;

export function isOutcome(measure: Measure): measure is OutcomeMeasure {
  return groupOf(measure) === 'outcome';
}
