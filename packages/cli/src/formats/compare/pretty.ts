import type { Tie, YearComparison } from '@gouji/core';
import { printable } from '../../terminal/printable.ts';
import type { Compared, ComparedPair } from '../../view/compared.ts';
import { prettyFinding } from '../check/pretty-finding.ts';
import type { View } from '../reporter.ts';
import { closingLine, oddityOf, organOf, unpairedLists, yearOf } from './words.ts';

/** Pair by pair: how much of last year's report goes on in this year's, and what does not. */
export function prettyComparison(compared: Compared, view: View): string {
  const pairs = compared.pairs.map((pair) => pairBlock(pair, view)).filter((block) => block !== '');
  const rest = view.quiet ? [] : [...unpairedLists(compared, view), closingLine(compared, view, true)];
  return [...pairs, ...rest].map((block) => `${block}\n`).join('\n');
}

function pairBlock(pair: ComparedPair, view: View): string {
  const { current } = pair;
  if (view.quiet && current.findings.length === 0) return '';
  const findings = current.findings.map((finding) => prettyFinding(finding, current, view).trimEnd());
  return [headOf(pair, view), ...findings].join('\n\n');
}

/** Both reports on one line, what was compared on the next. */
function headOf(pair: ComparedPair, view: View): string {
  const { last, current, comparison } = pair;
  const { paint } = view;
  const oddity = oddityOf(pair, view);
  const about = [
    organOf(current, view),
    `${yearOf(last, view)} → ${yearOf(current, view)}`,
    ...(comparison.consecutive ? comparedParts(comparison, view) : []),
  ];
  return [
    paint.strong(`${printable(last.path)} → ${printable(current.path)}`),
    about.join(' · '),
    ...(oddity === null ? [] : [paint.severity.warning(oddity)]),
  ].join('\n');
}

function comparedParts({ carryOver, inForce, prose }: YearComparison, view: View): string[] {
  const { compare } = view.words;
  return [
    `${compare.carryOver} ${tiesOf(carryOver, view)}`,
    ...(inForce.length === 0 ? [] : [`${compare.inForce} ${tiesOf(inForce, view)}`]),
    ...(prose === null ? [] : [compare.prose(Math.floor(prose.share * 100))]),
  ];
}

/** 5/7 ✗ 2 格接不上 */
function tiesOf(ties: readonly Tie[], { paint, words }: View): string {
  const count = (state: Tie['state']): number => ties.filter((tie) => tie.state === state).length;
  const [broken, unverifiable] = [count('broken'), count('unverifiable')];
  const state = broken > 0 ? 'broken' : unverifiable > 0 ? 'unverifiable' : 'holds';
  const text = `${count('holds')}/${ties.length} ${words.report.state[state]}${words.compare.remarks(broken, unverifiable)}`;
  if (state === 'unverifiable') return text;
  return state === 'broken' ? paint.bad(text) : paint.good(text);
}
