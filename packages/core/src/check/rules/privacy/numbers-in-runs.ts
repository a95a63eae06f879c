import type { Range, Report } from '../../../parse/report.ts';
import type { DigitRun } from '../../digit-runs.ts';

/** Words before a number that make it the number of something else than a person. */
const OTHER_NUMBERS =
  /(?:编号|文号|案号|单号|流水号|索引号|备案号?|公网安备|代码|许可证号?|执照号?|期号|订单|QQ群?)[^,。;]{0,4}$/iu;
const BEFORE = 12;
const SLASH = 0x2f;

/**
 * Where a pattern stands in the long runs of digits of a report and in nothing longer: neither digits nor letters nor
 * a decimal point go on before or behind it.
 *
 * @param pattern sticky-free and global; it is tried on each run of digits, spaces and hyphens
 */
export function numbersIn(report: Report, runs: readonly DigitRun[], pattern: RegExp): readonly Range[] {
  const found: Range[] = [];
  const { units } = report.source;
  for (const run of runs) {
    for (const match of run.text.matchAll(pattern)) {
      const start = run.start + match.index;
      const end = start + match[0].length;
      if (isOpen(units[start - 1]) || isOpen(units[end]) || isInPath(units, start) || isFraction(units, end))
        continue;
      found.push({ start, end });
    }
  }
  return found;
}

/** Whether the words before a number say that it numbers a document, an order, a licence. */
export function numbersSomethingElse({ source }: Report, start: number): boolean {
  return OTHER_NUMBERS.test(source.plain(start - BEFORE, start));
}

/** A letter, a digit, or a mask next to a number: it is part of something longer. */
function isOpen(unit = 0): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x2a ||
    unit === 0x5f
  );
}

/** `/art/13800138000.html`; a stroke between two numbers only keeps them apart. */
function isInPath(units: Uint16Array, start: number): boolean {
  const before = units[start - 2] ?? 0;
  return units[start - 1] === SLASH && !(before >= 0x30 && before <= 0x39);
}

function isFraction(units: Uint16Array, end: number): boolean {
  const next = units[end + 1] ?? 0;
  return units[end] === 0x2e && next >= 0x30 && next <= 0x39;
}
