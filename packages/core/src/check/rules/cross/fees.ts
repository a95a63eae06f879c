import type { Quantity } from '../../../parse/quantities/index.ts';
import type { WordHit } from '../../../text/index.ts';
import type { RuleContext } from '../../context.ts';
import { sectionAt, textBefore } from '../identity/around.ts';

const OTHER_MATTERS = 6;
/** Not what was charged: what was due, waived or given back, and rates. */
const NOT_CHARGED = /应[收缴]|减免|免[收除]|退[还回]|标准|每[件页次张]|不超过|逾期/u;

/** What a report must say before its quantities are looked at; rules on fees declare this very list. */
export const FEE_WORDS: readonly string[] = ['处理费', '收费通知'];
const FEE = 0;
export const NOTICE = 1;

/** What section six says about 信息处理费 of the report's own year; `hits` are those of {@link FEE_WORDS}. */
export function feeStatements(context: RuleContext, hits: readonly WordHit[]): readonly Quantity[] {
  const { report } = context;
  const spoken = hits.some(({ word, start }) => word === FEE && sectionAt(report, start) === OTHER_MATTERS);
  return spoken ? statementsIn(context) : [];
}

function statementsIn({ report, quantities }: RuleContext): readonly Quantity[] {
  const year = report.year?.value ?? null;
  return quantities.filter(
    (quantity) =>
      quantity.section === OTHER_MATTERS &&
      quantity.measures.includes('information-fee') &&
      (year === null || quantity.year === null || quantity.year === year) &&
      quantity.period === 'year' &&
      quantity.reach !== 'area' &&
      quantity.reach !== 'elsewhere' &&
      !quantity.hypothetical &&
      !quantity.insideTitle &&
      !NOT_CHARGED.test(textBefore(report.source, quantity.start, 14)),
  );
}
