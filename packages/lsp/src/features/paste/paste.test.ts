import { parseReport } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { convertPasted } from './convert-pasted.ts';
import { htmlText } from './html-text.ts';

describe('htmlText', () => {
  it('writes a table as tab-separated lines', () => {
    expect(
      htmlText('<table><tr><th>甲</th><th>乙</th></tr><tr><td> 1 </td><td>2&nbsp;</td></tr></table>'),
    ).toBe('甲\t乙\n1\t2');
  });

  it('lets merged cells go on as empty ones', () => {
    const html = `<table>
      <tr><td rowspan="2">甲</td><td colspan="2">乙</td><td>丙</td></tr>
      <tr><td>1</td><td>2</td><td>3</td></tr>
    </table>`;
    expect(htmlText(html)).toBe('甲\t乙\t\t丙\n\t1\t2\t3');
  });

  it('reads what Word and Excel put on the clipboard', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td { color: red }</style></head>
      <body><!--StartFragment--><p class=MsoNormal>表三<o:p></o:p></p>
      <table border=0><colgroup><col width=72></colgroup><tbody>
      <tr height=19><td class=xl65><p><span lang=EN-US>1</span></p><p>件</p></td><td>x<br>y</td></tr>
      </tbody></table><!--EndFragment--><script>alert(1)</script></body></html>`;
    expect(htmlText(html)).toBe('表三\n1 件\tx y');
  });

  it('is not led astray by spans that claim too much, and by HTML that is none', () => {
    expect(htmlText('<table><tr><td colspan="999999999">甲</td><td rowspan="-3">乙</td></tr></table>')).toBe(
      '甲\t乙',
    );
    expect(htmlText('</td></tr><table><td>甲')).toBe('甲');
    expect(htmlText('<'.repeat(100_000))).toBeTypeOf('string');
    expect(htmlText('<table>'.repeat(20_000))).toBe('');
  });
});

describe('convertPasted', () => {
  const CELL = (text: string, more = ''): string => `<td${more}>${text}</td>`;
  const DISPUTES = `<table>
    <tr>${CELL('行政复议', ' colspan=5')}${CELL('行政诉讼', ' colspan=10')}</tr>
    <tr>${['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((head) => CELL(head, ' rowspan=2')).join('')}
      ${CELL('未经复议直接起诉', ' colspan=5')}${CELL('复议后起诉', ' colspan=5')}</tr>
    <tr>${[1, 2].map(() => ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((head) => CELL(head)).join('')).join('')}</tr>
    <tr>${[1, 0, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0].map((value) => CELL(String(value))).join('')}</tr>
  </table>`;

  it('reads the official form with its merged heads', () => {
    const converted = convertPasted({ html: DISPUTES });
    expect(converted?.tables).toEqual(['disputes']);
    const { cells } = parseReport(`四、政府信息公开行政复议、行政诉讼情况\n\n${converted?.text}`);
    const values = cells.filter(({ cell }) => cell.table === 'disputes').map(({ value }) => value);
    expect(values).toEqual([1, 0, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('takes the plain text where the HTML holds no table', () => {
    const text = htmlText(DISPUTES);
    expect(convertPasted({ html: '<p>没有表格</p>', text })?.tables).toEqual(['disputes']);
    expect(convertPasted({})).toBeNull();
  });
});
