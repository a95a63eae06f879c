import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse-report.ts';
import type { Report } from '../report.ts';

const HEAD = '三、收到和处理政府信息公开申请情况\n';

/** The cells of one row of table 3 as text: numbers, `_` blank, `?` uncertain, `-` missing. */
function row(report: Report, id: string): string {
  const mark = { number: '', blank: '_', placeholder: '/', unreadable: '!', uncertain: '?', missing: '-' };
  return report.cells
    .filter((c) => c.cell.table === 'requests' && c.cell.row.id === id)
    .map((c) => (c.state === 'number' ? String(c.value) : mark[c.state]))
    .join(' ');
}

function table(...lines: readonly string[]): Report {
  return parseReport(`${HEAD}${lines.join('\n')}\n`);
}

const NEW = '一、本年新收政府信息公开申请数量';
const IN = '二、上年结转政府信息公开申请数量';
const OUT = '四、结转下年度继续办理';

describe('a blank cell', () => {
  it('keeps its column between tabs', () => {
    const report = table(
      `${NEW}\t1\t2\t3\t4\t5\t6\t21`,
      `${IN}\t1\t\t\t4\t5\t6\t`,
      `${OUT}\t0\t0\t0\t0\t0\t0\t0`,
    );
    expect(row(report, 'carried-in')).toBe('1 _ _ 4 5 6 _');
  });

  it('has the column that the neighbours show where merged cells leave two readings', () => {
    const report = table(
      `${NEW}\t\t1\t2\t3\t4\t5\t6\t21\t`,
      `${IN}\t\t1\t2\t3\t4\t5\t6\t\t`,
      `${OUT}\t\t0\t0\t0\t0\t0\t0\t0\t`,
    );
    expect(row(report, 'carried-in')).toBe('1 2 3 4 5 6 _');
  });

  it('keeps its place in aligned text and on a line of its own', () => {
    const aligned = table(
      `${NEW}     1    2    3    4    5    6   21`,
      `${IN}     1    2         4    5    6   18`,
      `${OUT}               0    0    0    0    0    0    0`,
    );
    expect(row(aligned, 'carried-in')).toBe('1 2 _ 4 5 6 18');
    const stacked = table(
      NEW,
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '21',
      IN,
      '1',
      '2',
      '',
      '4',
      '5',
      '6',
      '18',
      OUT,
      ...'0000000',
    );
    expect(row(stacked, 'carried-in')).toBe('1 2 _ 4 5 6 18');
  });
});

describe('a row with a value too few or too many', () => {
  it('has no certain cell where a value is lost and nothing shows where', () => {
    const report = table(
      `${NEW}\t1\t2\t3\t4\t5\t21`,
      `${IN}\t0\t0\t0\t0\t0\t0\t0`,
      `${OUT}\t0\t0\t0\t0\t0\t0\t0`,
    );
    expect(row(report, 'new')).toBe('? ? ? ? ? ? ?');
    expect(report.tables.requests?.rows[0]?.count).toBe('few');
  });

  it('is certain where every reading gives the same number', () => {
    const zeros = table(
      `${NEW}\t0\t0\t0\t0\t0\t0\t0\t0`,
      `${IN}\t0\t0\t0\t0\t0\t0\t0`,
      `${OUT}\t0\t0\t0\t0\t0\t0\t0`,
    );
    expect(row(zeros, 'new')).toBe('0 0 0 0 0 0 0');
    const some = table(
      `${NEW}\t5\t0\t0\t0\t0\t0\t0\t5`,
      `${IN}\t0\t0\t0\t0\t0\t0\t0`,
      `${OUT}\t0\t0\t0\t0\t0\t0\t0`,
    );
    expect(row(some, 'new')).toBe('? 0 0 0 0 0 ?');
    expect(some.tables.requests?.rows[0]?.count).toBe('many');
  });

  it('is never filled by taking glued digits apart', () => {
    const report = table(`${NEW}0000000`, `${IN}\t0\t0\t0\t0\t0\t0\t0`, `${OUT}\t0\t0\t0\t0\t0\t0\t0`);
    expect(row(report, 'new')).toBe('? ? ? ? ? ? ?');
    expect(report.tables.requests?.rows[0]?.count).toBe('glued');
  });
});

describe('a label', () => {
  it('may be cut by a page break, its numbers before or behind the rest', () => {
    const lines = [
      `${NEW}\t0\t0\t0\t0\t0\t0\t0`,
      '3.补正后申请内容\t1\t2\t3\t4\t5\t6\t21',
      '',
      '- 5 -',
      '仍不明确\t\t\t\t\t\t\t',
    ];
    expect(row(table(...lines, `${OUT}\t0\t0\t0\t0\t0\t0\t0`), 'unavailable.unclear-after-correction')).toBe(
      '1 2 3 4 5 6 21',
    );
  });

  it('may have a group head running downwards beside it', () => {
    const report = table(
      `${NEW}                   0  0  0  0  0  0  0`,
      '三、本   （三）  1.属于国家秘密                     0  0  0  0  0  1  1',
      '年度办   不予    2.其他法律行政法                   0  0  0  0  0  2  2',
      '理结果   公开    规禁止公开',
      '                 3.危及“三安全一稳定”               0  0  0  0  0  3  3',
    );
    const rows = ['denied.state-secret', 'denied.prohibited-by-law', 'denied.security-and-stability'];
    expect(rows.map((id) => row(report, id))).toEqual(['0 0 0 0 0 1 1', '0 0 0 0 0 2 2', '0 0 0 0 0 3 3']);
  });

  it('that could go on is whole where the head of the next group, with numbers of its own, follows its values', () => {
    const report = table(
      `${NEW}\t5\t0\t0\t0\t0\t0\t5`,
      '（二）部分公开\t2\t0\t0\t0\t0\t0\t2',
      '（三）不予公开\t3\t0\t0\t0\t0\t0\t3',
      '1.属于国家秘密\t3\t0\t0\t0\t0\t0\t3',
      `${OUT}\t0\t0\t0\t0\t0\t0\t0`,
    );
    expect(row(report, 'partially-granted')).toBe('2 0 0 0 0 0 2');
    expect(report.tables.requests?.groupValues.map(({ head }) => head.id)).toEqual(['denied']);
  });

  it('其他 and 总计 are columns in the head and rows below it', () => {
    const report = table(
      '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
      `${NEW}\t0\t0\t0\t0\t0\t0\t0`,
      `${IN}\t0\t0\t0\t0\t0\t0\t0`,
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0',
      '其他\t1\t0\t0\t0\t0\t0\t1',
      '总计\t1\t0\t0\t0\t0\t0\t1',
    );
    expect([row(report, 'other.other'), row(report, 'concluded')]).toEqual([
      '1 0 0 0 0 0 1',
      '1 0 0 0 0 0 1',
    ]);
  });
});
