import { PAUSE, type Token } from './tokens.ts';

/** Which way 结转 goes by the years among tokens `from`…`to`: those before the report's year come in. */
export function directionOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  reportYear: number | null,
): 'carried-in' | 'carried-out' | null {
  let carriedIn = false;
  let carriedOut = false;
  for (let at = from; at < to; at++) {
    const years = yearsAway(tokens[at]!, reportYear);
    if (years < 0) carriedIn = true;
    if (years > 0) carriedOut = true;
  }
  if (carriedIn === carriedOut) return null;
  return carriedIn ? 'carried-in' : 'carried-out';
}

function yearsAway({ kind, cue, value }: Token, reportYear: number | null): number {
  if (kind === 'year') return reportYear === null ? 0 : value - reportYear;
  return cue?.type === 'year' && cue.what !== 'whole' ? cue.what : 0;
}

/** Whether another year stands right before one: 2019年至2024年; 2022年、2023年、2024年. */
export function isListed(tokens: readonly Token[], year: number, at: number, from: number): boolean {
  if (at === from) return false;
  let { kind, value } = tokens[at - 1]!;
  if (kind === 'mark' && value === PAUSE && at - 1 > from) ({ kind, value } = tokens[at - 2]!);
  return kind === 'year' && value !== year;
}

/** How many tokens may stand between a year and 结转. */
const NEAR = 3;

/** Whether 结转 stands near a year: 上年结转, 结转2025年. */
export function isCarried(tokens: readonly Token[], at: number, from: number, count: number): boolean {
  const last = Math.min(count - 1, at + NEAR);
  for (let near = Math.max(from, at - NEAR); near <= last; near++) {
    const { kind, cue } = tokens[near]!;
    if (near > at && kind === 'mark') return false;
    if (cue?.type === 'verb' && (cue.what === 'carry' || cue.what === 'carry-in' || cue.what === 'carry-out'))
      return true;
  }
  return false;
}
