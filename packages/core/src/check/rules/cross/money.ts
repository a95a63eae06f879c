import type { Quantity } from '../../../parse/quantities/index.ts';
import type { Cell, Report } from '../../../parse/report.ts';

/** Money as an exact count of {@link SMALLEST}: fractions of 元 and 万元 are never compared as floating-point numbers. */
export type Money = bigint;

/** A millionth of a 分: no fee is written with more decimals. */
const DECIMALS = 8;
const YUAN = 10n ** BigInt(DECIMALS);
const PER_UNIT: Readonly<Record<string, bigint>> = { 元: 1n, 万元: 10_000n, 亿元: 100_000_000n };

/** An amount from the digits as they are written; null where they are not plain digits with a decimal point. */
function moneyOf(written: string, unit: string): Money | null {
  const factor = PER_UNIT[unit];
  const match = /^(\d{1,15})(?:\.(\d{1,8}))?$/u.exec(written.replace(/(?<=\d),(?=\d{3})/gu, ''));
  if (match === null || factor === undefined) return null;
  const [, whole = '0', fraction = ''] = match;
  return BigInt(whole + fraction.padEnd(DECIMALS, '0')) * factor;
}

/** What a stated quantity of money is worth. */
export function moneyOfQuantity(
  { source }: Report,
  { start, end, unit, style, value }: Quantity,
): Money | null {
  if (unit === null) return null;
  if (style === 'han') return Number.isSafeInteger(value) ? moneyOf(String(value), unit) : null;
  return moneyOf(source.plain(start, end), unit);
}

/** What a cell of 行政事业性收费 is worth, by the unit in it or in the table's head, which is 万元 in the form. */
export function moneyOfCell({ source, tables }: Report, cell: Cell): Money | null {
  if (cell.state !== 'number' || cell.notation === 'han' || cell.notation === 'letters') return null;
  const { unit } = cell;
  const written = source.plain(cell.start, unit?.start ?? cell.end);
  if (unit !== null && unit.start >= cell.start) return moneyOf(written, source.plain(unit.start, unit.end));
  const table = tables.disclosure;
  const inYuan = table !== null && source.plain(table.start, table.end).includes('单位:元');
  return moneyOf(written, inYuan ? '元' : '万元');
}

/** In 元, without needless zeros: 1200, 0.5. */
export function inYuan(money: Money): string {
  return decimal(money, YUAN);
}

/** In 万元. */
export function inTenThousands(money: Money): string {
  return decimal(money, YUAN * 10_000n);
}

function decimal(money: Money, unit: bigint): string {
  const sign = money < 0n ? '-' : '';
  const size = money < 0n ? -money : money;
  const places = String(unit).length - 1;
  const fraction = String(size % unit)
    .padStart(places, '0')
    .replace(/0+$/u, '');
  return `${sign}${size / unit}${fraction === '' ? '' : `.${fraction}`}`;
}
