import { describe, expect, it } from 'vitest';
import { markup } from './markup.ts';

describe('markup', () => {
  it.each([
    ['<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
    [`"'`, '&quot;&#39;'],
    ['第 3 行\n<', '第 3 行␊&lt;'],
    ['a\u0000\u001b[31m\u0007', 'a␀␛[31m␇'],
    ['\u202e反\u2066', '\ufffd反\ufffd'],
    ['\ud800a\udc00\uffff\ufffe', '\ufffda\ufffd\ufffd\ufffd'],
    ['𠮷', '𠮷'],
  ])('takes %j for text', (text, escaped) => {
    expect(markup`${text}`.text).toBe(escaped);
  });

  it('takes markup for markup, at any depth', () => {
    const rows = ['a', '<'].map((text) => markup`<td>${text}</td>`);
    expect(markup`<tr class="${'x"y'}">${rows}${null}</tr>`.text).toBe(
      '<tr class="x&quot;y"><td>a</td><td>&lt;</td></tr>',
    );
  });

  it('leaves its own text as it is written', () => {
    expect(markup`a\n${1}`.text).toBe('a\n1');
  });
});
