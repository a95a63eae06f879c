import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked } from '../rule.test-support.ts';
import { prose } from './wording.test-support.ts';

const RULE = 'wording/document-number';

describe(RULE, () => {
  it.each([
    '按照国办公开办函〔2021〕30号编制。',
    '按照国办公开办函〔 2021 〕 30 号编制。',
    '判决书（2021）湘01行初30号已生效。',
    '见公告（2021）5号和提案[2021]12号。',
    '《2021年工作要点》已经印发（2021年3月）。',
    '全年工作（2021）30项。',
  ])('is silent: %s', (text) => {
    expect(findingsOf(RULE, prose(text))).toEqual([]);
  });

  it.each(['【2021】', '[2021]', '(2021)', '（2021）', '［2021］', '〔2021]', '《2021》'])(
    'writes %s30号 with 〔〕 and changes nothing else',
    (written) => {
      const text = prose(`按照国办公开办函${written}30号编制。`);
      const [finding, ...others] = findingsOf(RULE, text);
      expect(others).toEqual([]);
      expect(finding?.severity).toBe('info');
      expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(written);
      expect(fixesOf(RULE, text)[0]?.safety).toBe('safe');
      expect(fixed(RULE, text)).toBe(prose('按照国办公开办函〔2021〕30号编制。'));
    },
  );
});
