import { LAYOUTS, randomCase } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';
import { checked, draft } from './drafts.test-support.ts';
import { textTokens } from './text-tokens.ts';

describe('textTokens', () => {
  it('tell headings, labels, heads, numbers, totals, wrong numbers and placeholders apart', () => {
    const text = draft({
      disclosure: { licensing: [41], penalties: ['/'] },
      disputes: { reconsideration: [1, 0, 0, 0, 2] },
    });
    const tokens = textTokens(checked(text)).map(({ kind, total, wrong, start, end }) => {
      return [kind, ...(total ? ['total'] : []), ...(wrong ? ['wrong'] : []), text.slice(start, end)].join(
        ' ',
      );
    });
    expect(tokens).toContain('heading 三、收到和处理政府信息公开申请情况');
    expect(tokens).toContain('row-label 一、本年新收政府信息公开申请数量');
    expect(tokens).toContain('head 科研机构');
    expect(tokens).toContain('number 41');
    expect(tokens).toContain('placeholder /');
    expect(tokens).toContain('number total 0');
    expect(tokens).toContain('number total wrong 2');
  });

  it('stand in text order and apart, in every layout', () => {
    for (const [seed, layout] of LAYOUTS.entries()) {
      let last = 0;
      for (const { start, end } of textTokens(checked(randomCase(seed, layout).rendered.text))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }
  });
});
