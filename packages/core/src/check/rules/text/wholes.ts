import type { Quantity } from '../../../parse/quantities/index.ts';

/** How many numbers before a whole are looked at for others that it may be told with. */
const NEAR = 4;

/**
 * The numbers that parts may be parts of: their whole, or the whole together with what stands beside it in the same
 * sentence (网站发布 90 条，公众号发布 60 条，其中…; 收到 9 件，上年结转 1 件，其中…). The whole comes first.
 */
export function wholesOf(quantities: readonly Quantity[], whole: Quantity): readonly number[] {
  const at = whole.index;
  const wholes = [whole.value];
  let sum = whole.value;
  const near = [
    ...quantities.slice(Math.max(0, at - NEAR), at).reverse(),
    ...quantities.slice(at + 1, at + 1 + NEAR).filter(({ measures }) => measures[0] === 'carried-in'),
  ];
  for (const { sentence, unit, role, value, comparison, year } of near) {
    if (sentence !== whole.sentence || unit !== whole.unit || role === 'part') continue;
    if (comparison !== null || year !== whole.year) continue;
    sum += value;
    wholes.push(value, whole.value + value, sum);
  }
  return wholes;
}
