import { describe, expect, it } from 'vitest';
import { cellIn, findingsOf, fixed, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample, requestsSample } from '../sample.ts';

const RULE = 'table/broken-label';
const ROW = { 'unavailable.unclear-after-correction': [4, 0, 0, 0, 0, 0, 4] };

describe(RULE, () => {
  it('is silent about whole labels', () => {
    expect(rulesOf(disclosureSample({}) + requestsSample({}))).not.toContain(RULE);
  });

  it('is silent about lines wrapped within an aligned column', () => {
    const spaced = requestsSample(ROW)
      .replaceAll('\t', '   ')
      .replace(
        '3.补正后申请内容仍不明确   4   0   0   0   0   0   4',
        '3.补正后申请内   4   0   0   0   0   0   4\n容仍不明确',
      );
    expect(cellIn(spaced, 'requests/unavailable.unclear-after-correction/total')?.value).toBe(4);
    expect(rulesOf(spaced)).not.toContain(RULE);
  });

  it.each([
    ['an empty line', '\n\n\t\t\t', 'page'],
    ['a page number', '\n- 5 -\n', 'page'],
    ['the edge of a cell', '\n', 'cell'],
  ])('points at a label cut by %s and joins it', (_, gap, cause) => {
    const sound = requestsSample(ROW);
    const text = sound.replace(/(补正后申请内容)仍不明确([^\n]*)/u, `$1$2${gap}仍不明确`);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.data).toMatchObject({ cause, pieces: ['3.补正后申请内容', '仍不明确'] });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('3.补正后申请内容');
    const after = fixed(RULE, text);
    expect(findingsOf(RULE, after)).toEqual([]);
    expect(after).toContain('3.补正后申请内容仍不明确\t4');
  });

  it('joins the name of a group that its rows part', () => {
    const text = requestsSample({}).replace(
      /（四）无法提供\n(1[^\n]*)\n(2[^\n]*)/u,
      '（四）无法\t$1\n\n提供\t$2',
    );
    const [finding] = findingsOf(RULE, text);
    expect(finding).toMatchObject({
      subject: 'requests/unavailable',
      data: { pieces: ['（四）无法', '提供'] },
    });
    expect(fixed(RULE, text)).toContain('（四）无法提供\t1.本机关');
  });

  it('completes a label whose rest is lost', () => {
    const text = requestsSample({}).replace('属于行政执法案卷', '属于行政执法');
    const [finding] = findingsOf(RULE, text);
    expect(finding?.data).toMatchObject({ cause: 'lost', official: '7.属于行政执法案卷' });
    expect(fixed(RULE, text)).toBe(requestsSample({}));
  });
});
