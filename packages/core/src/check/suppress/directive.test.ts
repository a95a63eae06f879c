import { describe, expect, it } from 'vitest';
import { SourceText } from '../../text/index.ts';
import { readDirectives } from './directive.ts';

function read(text: string): unknown[] {
  return readDirectives(new SourceText(text)).map(({ kind, verb, targets, reason }) => [
    kind ?? verb.id,
    targets.map(({ id }) => id),
    reason,
  ]);
}

describe('a directive', () => {
  it('names what it silences, and gives a reason', () => {
    expect(read('<!-- gouji-disable-next-line sum/row-total cell -- 已核对 -->')).toEqual([
      ['next-line', ['sum/row-total', 'cell'], '已核对'],
    ]);
  });

  it.each([
    ['<!-- gouji-disable-line -->', ['line', [], '']],
    ['<!--gouji-disable-file-->', ['file', [], '']],
    [
      '<!-- gouji-disable sum/balance,cell，text、wording -->',
      ['disable', ['sum/balance', 'cell', 'text', 'wording'], ''],
    ],
    ['<!-- gouji-enable -- 到此为止 -->', ['enable', [], '到此为止']],
    ['<!--\n  gouji-disable-file\n  privacy\n  -- 两行\n理由\n-->', ['file', ['privacy'], '两行\n理由']],
    ['<!-- gouji-disable-line sum —— 已核对 -->', ['line', ['sum'], '已核对']],
    ['<!-- gouji-disable-line sum --已核对 -- 两次 -->', ['line', ['sum'], '已核对 -- 两次']],
  ])('may be written %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('points at each of its words', () => {
    const text = '三、\n<!-- gouji-disable-line sum, cell/unit -- 理由 -->';
    const source = new SourceText(text);
    const [directive] = readDirectives(source);
    const words = [directive?.verb, ...(directive?.targets ?? [])];
    expect(words.map((word) => word && source.slice(word.start, word.end))).toEqual([
      'gouji-disable-line',
      'sum',
      'cell/unit',
    ]);
  });

  it('with a verb that does not exist is still one, so that somebody can say so', () => {
    expect(read('<!-- gouji-disable-nextline sum -->')).toEqual([['gouji-disable-nextline', ['sum'], '']]);
    expect(read('<!-- gouji disable -->')).toEqual([['gouji disable', [], '']]);
    expect(read('<!-- Gouji-Disable -->')).toEqual([['Gouji-Disable', [], '']]);
    expect(read('<!-- gouji-constructor -->')).toEqual([['gouji-constructor', [], '']]);
  });

  it('is no other comment, and nothing outside comments', () => {
    for (const text of [
      '<!-- 待核 -->',
      '<!-- gouji 检查过了 -->',
      '<!-- 见 gouji-disable -->',
      'gouji-disable-file',
      '<!-- goujis-disable -->',
    ]) {
      expect(read(text)).toEqual([]);
    }
  });
});
