import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';
import { prose } from './wording.test-support.ts';

const RULE = 'wording/punctuation';

describe(RULE, () => {
  it.each([
    ['numbers', '全年公开 1,234 条，占 99.5% ，比例为 1:3。'],
    ['times', '办公时间为上午8:30至12:00。'],
    ['URLs and addresses', '网址 http://www.qiyun.gov.cn/a?b=1,2;c 和邮箱 a.b@qiyun.gov.cn。'],
    ['enumerators', '(一)主动公开。(1)信息发布。'],
    ['numbered lines', '1.信息发布。\n\n2,政策解读。\n\n一,平台建设。'],
    ['words of other languages', '使用 APP (v2.0), H5 等技术。'],
    ['links of Markdown', '见[年度报告](年报.html)。'],
    ['leader dots', '主动公开情况......1\n\n依申请公开...'],
    ['names of files', '附件：年度报告.docx'],
    ['rows of a sheet', '规章,0,0,0\n\n行政规范性文件,2,1,5\n\n依申请公开,,,,'],
    ['quoted cells of a sheet', '"全年工作平稳","有序",3'],
    ['comments', '<!-- gouji-disable wording -- 原因:另行核对,不改 -->\n\n工作平稳。'],
  ])('is silent about marks in %s', (_, text) => {
    expect(findingsOf(RULE, prose(text))).toEqual([]);
  });

  it('is silent about tables, whose words have rules of their own', () => {
    expect(rulesOf(requestsSample({}).replaceAll('（', '(').replaceAll('）', ')'))).not.toContain(RULE);
  });

  it('reports a paragraph once and mends all of it', () => {
    const text = prose('根据《条例》(以下简称条例)的规定,2024年共收到申请3件;其中:予以公开2件,不予公开1件.');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info' });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('(');
    expect(fixesOf(RULE, text)[0]).toMatchObject({ safety: 'safe' });
    const after = fixed(RULE, text);
    expect(after).toBe(
      prose('根据《条例》（以下简称条例）的规定，2024年共收到申请3件；其中：予以公开2件，不予公开1件。'),
    );
    expect(findingsOf(RULE, after)).toEqual([]);
  });

  it('keeps paragraphs apart, and takes lines of a fixed width for one paragraph', () => {
    expect(findingsOf(RULE, prose('工作平稳,有序。', '内容准确,及时。'))).toHaveLength(2);
    expect(findingsOf(RULE, prose('工作平稳,有序，内容\n准确,及时，群众满\n意,放心。'))).toHaveLength(1);
  });

  it('mends the half-width half of a pair, and marks behind numbers and pinyin notes', () => {
    expect(fixed(RULE, prose('按照规定（试行)执行。'))).toBe(prose('按照规定（试行）执行。'));
    expect(fixed(RULE, prose('電話:0731-55550000;邮编411200,請來電。'))).toBe(
      prose('電話：0731-55550000；邮编411200，請來電。'),
    );
    expect(fixed(RULE, prose('做好報(bào),按时公布。'))).toBe(prose('做好報(bào)，按时公布。'));
  });
});
