import { type Cell, cellOf, type Report } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';
import { disclosureSample } from '../sample.ts';

type DecimalsData = { readonly demanded: number; readonly found: number; readonly text: string };

const CELL = 'disclosure/administrative-fees/amount';
const DEMAND = /保留(\d|[一二两三四五六])位小数/u;
const NUMERALS = '一二三四五六';
/** No head is longer. */
const LONGEST_HEAD = 60;

const withDemand = (sample: string): string => sample.replace('单位：万元', '单位：万元，保留4位小数');

export const feeDecimals = defineRule<DecimalsData>({
  id: 'cell/fee-decimals',
  severity: 'info',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '收费金额的小数位数与表头的要求不一致。',
      en: 'The fees have other decimals than the head of their column asks for.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号所附格式只写“本年收费金额（单位：万元）”，没有规定小数位数；有的地区在表头里印了“保留4位小数”。表头有要求时，填报的位数与它一致（没有收费填 0.0000）便于汇总。表头没有要求的不提示。',
      en: 'The form issued with 国办公开办函〔2021〕30号 prescribes no decimals, but some regions print 保留4位小数 in the head. Where they do, the number had better follow (0.0000 for none). Nothing is said where the head asks for nothing.',
    },
    example: {
      wrong: withDemand(disclosureSample({ 'administrative-fees': ['0'] })),
      right: withDemand(disclosureSample({ 'administrative-fees': ['0.0000'] })),
    },
  }),
  check: ({ report }, emit) => {
    const cell = cellOf(report, CELL);
    const demanded = cell?.state === 'number' ? demandedDecimals(report) : null;
    if (cell === undefined || demanded === null) return;
    const text = written(cell, report);
    const found = decimalsOf(text);
    if (found === demanded) return;
    emit({ start: cell.start, end: cell.end, cells: [CELL], data: { demanded, found, text } });
  },
  message: {
    'zh-CN': ({ data: { demanded, found, text } }) =>
      `表头要求保留 ${demanded} 位小数，这里填的“${text}”${found === 0 ? '没有小数' : `是 ${found} 位小数`}。建议按表头的要求填写，数值不变。`,
    en: ({ data: { demanded, found, text } }) =>
      `The head asks for ${demanded} decimals; “${text}” has ${found}. Please write the same number with as many decimals as the head wants.`,
  },
  repair: ({ data: { demanded, found, text }, start, end }, report) => {
    const cell = cellOf(report, CELL);
    const padded = padTo(text, found, demanded);
    if (padded === null || cell === undefined) return null;
    const last = cell.unit === null ? end : cell.unit.start;
    return {
      title: { 'zh-CN': `改为 ${padded}`, en: `Change to ${padded}` },
      edits: [{ start, end: last, text: padded }],
    };
  },
});

function written({ start, end, unit }: Cell, { source }: Report): string {
  return source.plain(start, unit === null ? end : unit.start);
}

function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** What stands between the head's beginning and the numbers below it. */
function demandedDecimals(report: Report): number | null {
  const table = report.tables.disclosure;
  const head = table?.heads.find(({ head: { kind, id } }) => kind === 'column' && id === 'amount');
  const row = table?.rows.find(({ row: { id } }) => id === 'administrative-fees');
  if (head === undefined || row === undefined || row.start < head.start) return null;
  const text = report.source.plain(head.start, Math.min(row.start, head.start + 2 * LONGEST_HEAD));
  const [, demand] = DEMAND.exec(text) ?? [];
  if (demand === undefined) return null;
  if (demand === '两') return 2;
  return NUMERALS.includes(demand) ? NUMERALS.indexOf(demand) + 1 : Number(demand);
}

/** The same number with more decimals, or with fewer where only zeros go; else null. */
function padTo(text: string, found: number, demanded: number): string | null {
  if (!/^\d+(?:\.\d+)?$/u.test(text)) return null;
  if (found < demanded) return `${text}${found === 0 ? '.' : ''}${'0'.repeat(demanded - found)}`;
  const surplus = text.slice(text.length - (found - demanded));
  if (demanded === 0 || !/^0+$/u.test(surplus)) return null;
  return text.slice(0, text.length - surplus.length);
}
