import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked } from '../rule.test-support.ts';
import { persons, statementSample } from './statement-sample.ts';

const RULE = 'text/outcomes';
const requests = {
  new: persons(11),
  granted: persons(6),
  'partially-granted': persons(2),
  'denied.third-party-rights': persons(1),
  'denied.enforcement-file': persons(2),
  concluded: persons(11),
};
const saying = (words: string) => statementSample(words, { requests });

describe(RULE, () => {
  it('adds up the rows of a group', () => {
    const text = saying('办结申请11件，其中予以公开6件，不予公开4件。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ computed: 3, stated: 4 });
    expect(marked(text, finding!)).toBe('4');
    expect(fixed(RULE, text)).toBe(saying('办结申请11件，其中予以公开6件，不予公开3件。'));
  });

  it('adds up outcomes that are named together', () => {
    expect(findingsOf(RULE, saying('申请予以公开及部分公开8件。'))).toEqual([]);
    expect(findingsOf(RULE, saying('申请予以公开及部分公开9件。'))).toMatchObject([{ computed: 8 }]);
  });

  it('knows a reason by itself', () => {
    expect(findingsOf(RULE, saying('申请不予公开3件，其中属于行政执法案卷2件。'))).toEqual([]);
    expect(findingsOf(RULE, saying('申请不予公开3件，其中属于行政执法案卷1件。'))).toHaveLength(1);
  });

  it.each([
    '制发公文97件，其中主动公开61件，部分公开20件，不予公开16件。',
    '行政处罚予以公开97件。',
    '收到重复申请4件。',
    '未出现应公开而不予公开的情况。',
  ])('is silent about %s', (words) => {
    expect(findingsOf(RULE, saying(words))).toEqual([]);
  });
});
