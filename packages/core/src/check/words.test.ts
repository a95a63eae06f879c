import { describe, expect, it } from 'vitest';
import { type CellId, FORM_2019, FORM_2021 } from '../form/index.ts';
import { evaluate } from './evaluate.ts';
import { reportOf, type TestValue } from './report.test-support.ts';
import { cellLabel, identityEquation } from './words.ts';

function equation(
  id: string,
  values: Partial<Record<CellId, TestValue>>,
  locale: 'zh-CN' | 'en' = 'zh-CN',
): string {
  const report = reportOf(values);
  const evaluated = evaluate(report).identities.find(({ identity }) => identity.id === id);
  if (evaluated === undefined) throw new Error(`no identity ${id}`);
  return identityEquation(evaluated, report, locale);
}

describe('the label of a cell', () => {
  it.each([
    ['requests/concluded/other', '「（七）总计」行「其他」列'],
    ['requests/new/natural-person', '「一、本年新收」行「自然人」列'],
    ['requests/partially-granted/total', '「（二）部分公开」行「总计」列'],
    ['requests/denied.state-secret/research', '「（三）不予公开 1.属于国家秘密」行「科研机构」列'],
    ['requests/other.other/total', '「（六）其他处理 3.其他」行「总计」列'],
    ['disputes/litigation-direct/upheld', '「行政诉讼 未经复议直接起诉」的「结果维持」'],
    ['disclosure/regulations/issued', '「规章」行「本年制发件数」列'],
    ['disclosure/administrative-fees/amount', '「行政事业性收费」行「本年收费金额」列'],
  ] as const)('%s is %s', (id, label) => {
    expect(cellLabel(FORM_2021, id, 'zh-CN')).toBe(label);
  });

  it('has English words, and the id itself for a cell of another form', () => {
    expect(cellLabel(FORM_2021, 'requests/concluded/other', 'en')).toBe(
      'row “concluded, total”, column “other organizations”',
    );
    expect(cellLabel(FORM_2019, 'requests/other.other/total', 'en')).toBe('requests/other.other/total');
  });

  it('tells every cell of a form apart', () => {
    for (const form of [FORM_2019, FORM_2021]) {
      for (const locale of ['zh-CN', 'en'] as const) {
        const labels = form.cells.map(({ id, table }) => table + cellLabel(form, id, locale));
        expect(new Set(labels).size).toBe(form.cells.length);
      }
    }
  });
});

describe('an equation', () => {
  it('writes a short sum whole', () => {
    const values = {
      'disputes/reconsideration/corrected': 1,
      'disputes/reconsideration/other': 2,
      'disputes/reconsideration/total': 2,
    } as const;
    expect(equation('disputes/dispute-total/reconsideration', values)).toBe(
      '结果维持 0＋结果纠正 1＋其他结果 2＋尚未审结 0 ＝ 3 ≠ 总计 2',
    );
    expect(equation('disputes/dispute-total/reconsideration', values, 'en')).toBe(
      'upheld 0 + corrected 1 + other results 2 + pending 0 = 3 ≠ total 2',
    );
  });

  it('counts the zeros of a long sum', () => {
    expect(equation('requests/outcome-total/other', { 'requests/granted/other': 3 })).toBe(
      '予以公开 3（其余 20 项为 0）＝ 3 ≠ （七）总计 0',
    );
    expect(equation('requests/row-total/new', { 'requests/new/total': 2 })).toBe('6 项均为 0 ＝ 0 ≠ 总计 2');
  });

  it('says so where it holds', () => {
    expect(
      equation('requests/balance/total', { 'requests/new/total': 2, 'requests/concluded/total': 2 }),
    ).toBe('一、本年新收 2＋二、上年结转 0 ＝ （七）总计 2＋四、结转下年度 0');
  });

  it('adds up both sides where they differ', () => {
    expect(
      equation('requests/balance/total', { 'requests/new/total': 2, 'requests/carried-out/total': 1 }),
    ).toBe('一、本年新收 2＋二、上年结转 0 ＝ 2 ≠ （七）总计 0＋四、结转下年度 1 ＝ 1');
  });

  it('shows what could not be read', () => {
    expect(
      equation('requests/row-total/new', { 'requests/new/business': 'blank', 'requests/new/total': 2 }),
    ).toBe('商业企业 ？（其余 5 项为 0）＝ 总计 2（有数字未能读出，无法核对）');
  });
});
