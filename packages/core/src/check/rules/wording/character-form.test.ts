import { LAYOUTS, randomCase } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../parse/parse-report.ts';
import { applied, findingsOf, fixed, fixesOf, marked, numbersIn } from '../rule.test-support.ts';
import { prose } from './wording.test-support.ts';

const RULE = 'wording/character-form';

describe(RULE, () => {
  it.each([
    ['plain characters and full-width spaces', '　　工作平稳。'],
    ['a single traditional character', '乾縣柳溪镇工作平稳，縣里满意。'],
    ['remarks in brackets', '公(含公文)开、（一）、(a)、(gōng)。'],
    ['emoji', '☑️ 工作平稳 👨‍👩‍👧。'],
    ['comments', '<!-- 原因(gong)  -->\n\n工作平稳。'],
  ])('is silent about %s', (_, text) => {
    expect(findingsOf(RULE, prose(text))).toEqual([]);
  });

  it('is silent about a byte order mark', () => {
    expect(findingsOf(RULE, `\ufeff${prose('工作平稳。')}`)).toEqual([]);
  });

  it.each([
    ['radicals', '行政规范性⽂件⻓期有效。', '⽂', '行政规范性文件长期有效。', 'safe'],
    ['pinyin notes', '做好報(bào)告，公(gong)(gong)开。', '(bào)', '做好報告，公开。', 'safe'],
    ['zero-width characters', '政府\u200b信息\ufeff公开。', '\u200b', '政府信息公开。', 'safe'],
    ['no-break spaces', '全年\u00a0公开\u00a030条。', '\u00a0', '全年 公开 30条。', 'safe'],
    ['traditional characters', '認真做好政府信息公開報告。', '認', '认真做好政府信息公开报告。', 'suggested'],
  ])('reports %s once and mends all of them', (_, wrong, place, right, safety) => {
    const text = prose(wrong);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('info');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(place);
    expect(fixesOf(RULE, text)[0]?.safety).toBe(safety);
    expect(fixed(RULE, text)).toBe(prose(right));
  });

  it('speaks of each kind by itself, also in tables', () => {
    const { text } = randomCase(6, 'L1').rendered;
    const kinds = findingsOf(RULE, text).map(({ subject }) => subject);
    expect(kinds).toEqual([...new Set(kinds)]);
  });

  it('changes no number with its safe fixes, and leaves nothing of that kind', () => {
    for (const layout of LAYOUTS) {
      for (let seed = 0; seed < 12; seed++) {
        const { text } = randomCase(seed, layout).rendered;
        const safe = fixesOf(RULE, text).filter((fix) => fix?.safety === 'safe');
        const edits = safe.flatMap((fix) => fix?.edits ?? []).sort((a, b) => a.start - b.start);
        const after = applied(text, edits);
        expect(numbersIn(parseReport(after)), `${layout} ${seed}`).toEqual(numbersIn(parseReport(text)));
        expect(fixesOf(RULE, after).filter((fix) => fix?.safety === 'safe')).toEqual([]);
      }
    }
  });
});
