import { describe, expect, it } from 'vitest';
import { checked, draft } from './drafts.test-support.ts';
import { identityTree } from './identity-tree.ts';

describe('identityTree', () => {
  it('has every identity of the form under its table and kind', () => {
    const groups = identityTree(checked(draft()), 'zh-CN');
    expect(groups.map(({ table, kind, identities }) => `${table} ${kind} ${identities.length}`)).toEqual([
      'requests row-total 25',
      'requests outcome-total 7',
      'requests balance 7',
      'disputes dispute-total 3',
    ]);
    expect(groups.flatMap(({ identities }) => identities).every(({ state }) => state === 'holds')).toBe(true);
  });

  it('gives the numbers, the formula and the places of each', () => {
    const text = draft({ disputes: { reconsideration: [1, 0, 0, 0, 2] } });
    const item = identityTree(checked(text), 'zh-CN').at(-1)?.identities[0];
    expect(item).toMatchObject({
      state: 'broken',
      label: '「行政复议」',
      equation: '结果维持 1＋结果纠正 0＋其他结果 0＋尚未审结 0 ＝ 1 ≠ 总计 2',
      computed: 1,
      stated: 2,
    });
    const places = [...item!.addends, ...item!.totals].map(({ start, end }) => text.slice(start!, end!));
    expect(places).toEqual(['1', '0', '0', '0', '2']);
  });

  it('has no places for what the report lacks', () => {
    const [group] = identityTree(checked('一、总体情况\n'), 'en');
    expect(group?.identities[0]).toMatchObject({
      state: 'unverifiable',
      computed: null,
      totals: [{ cell: 'requests/new/total', start: null, end: null }],
    });
  });
});
