import { expect, it } from 'vitest';
import { SourceText } from '../text/index.ts';
import { mentionedRules } from './mentioned-rules.ts';

it('gives every rule that comments silence, and where it stands', () => {
  const text = '无。<!-- gouji-disable-line sum/row-total, cell -- 已核对 --> <!-- 说明 sum -->\n';
  const mentioned = mentionedRules(new SourceText(text));
  expect(mentioned.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ['sum/row-total', 'sum/row-total'],
    ['cell', 'cell'],
  ]);
});
