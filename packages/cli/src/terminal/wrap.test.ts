import { describe, expect, it } from 'vitest';
import { displayWidth } from './width.ts';
import { wrap } from './wrap.ts';

const CHINESE =
  '国办公开办函〔2021〕30号所附格式中，每一行末尾的“总计”就是前六栏（自然人和五类法人或其他组织）之和，没有误差余地。';

describe('wrap', () => {
  it('breaks Chinese between words, not before closing marks nor behind opening ones', () => {
    for (let width = 12; width < 60; width++) {
      const lines = wrap(CHINESE, width, 'zh-CN');
      expect(lines.join('')).toBe(CHINESE);
      for (const line of lines) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/^[，。、）〕”]|[（〔“]$/u);
      }
    }
  });

  it('breaks English at spaces', () => {
    expect(wrap('Numbers that cannot be read enter no sum.', 16, 'en')).toEqual([
      'Numbers that',
      'cannot be read',
      'enter no sum.',
    ]);
  });

  it('keeps lines and leaves what is too wide whole', () => {
    expect(wrap('a\n\nsum/row-total', 5, 'en')).toEqual(['a', '', 'sum/', 'row-', 'total']);
    expect(wrap('', 10, 'en')).toEqual(['']);
    expect(wrap('unverifiable', 5, 'en')).toEqual(['unverifiable']);
  });
});
