import type { Quantity } from '../../../parse/quantities/index.ts';
import type { Report } from '../../../parse/report.ts';

/** Longer quotes hide what they are to show. */
const LONGEST = 36;

/** The words of a statement with its number, for messages: 收到政府信息公开申请15件. */
export function quoteOf({ source }: Report, { subject, start, close, negated }: Quantity): string {
  const from = Math.max(Math.min(subject?.start ?? start, start), start - LONGEST);
  const to = Math.min(Math.max(close, subject?.end ?? close), close + LONGEST);
  const text = source.slice(from, negated ? Math.min(close, from + 2 * LONGEST) : to).replace(/\s+/gu, '');
  return text.length > 2 * LONGEST ? `${text.slice(0, 2 * LONGEST)}…` : text;
}
