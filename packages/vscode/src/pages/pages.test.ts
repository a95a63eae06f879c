import type { RolledUp, YearsCompared } from '@gouji/lsp/protocol';
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../words/index.ts';
import { rollUpPage } from './roll-up-page.ts';
import { yearsPage } from './years-page.ts';

const WORDS = wordsFor('zh-CN', 'en');

function name(title: string, year: number) {
  return { uri: `file:///${title}.txt`, title, organization: '青石镇', year };
}

describe('the page of two years', () => {
  const compared: YearsCompared = {
    last: name('去年', 2023),
    current: name('今年', 2024),
    consecutive: true,
    sameOrgan: true,
    cells: [{ cell: 'requests/new/total', range: null, label: '新收', last: 2, current: null }],
    ties: [
      {
        cell: 'requests/carried-in/total',
        range: null,
        label: '结转',
        state: 'broken',
        computed: 1,
        stated: 3,
      },
    ],
    sameProse: 0.914,
  };

  it('has what must follow from last year, and all figures', () => {
    const page = yearsPage(compared, WORDS);
    expect(page).toContain('| 结转 | 1 | 3 | ✗ 不成立 |');
    expect(page).toContain('| 新收 | 2 | — |');
    expect(page).toContain('91%');
    expect(page).not.toContain('⚠');
  });

  it('warns where the reports do not belong together', () => {
    const page = yearsPage({ ...compared, consecutive: false, sameOrgan: false }, WORDS);
    expect(page).toContain(WORDS.compare.notConsecutive);
    expect(page).toContain(WORDS.compare.otherOrgan);
  });
});

describe('the page of a roll-up', () => {
  const rolled: RolledUp = {
    form: '2021',
    units: [name('甲', 2024), { ...name('乙', 2024), organization: '白沙镇' }],
    unreadable: [2],
    cells: [
      {
        cell: 'requests/new/total',
        label: '新收',
        sum: 7,
        contributions: [
          { unit: 0, value: 7 },
          { unit: 1, value: 0 },
        ],
        unverifiable: [],
        stated: 9,
      },
    ],
    different: ['requests/new/total'],
    draft: null,
  };

  it('names the cells that are not the sum, with who gave what', () => {
    expect(rollUpPage(rolled, ['甲.txt', '乙.txt', '丙.txt'], WORDS)).toContain(
      '| 新收 | 9 | 7 | 青石镇 7 |',
    );
  });

  it('names the files that could not be read', () => {
    expect(rollUpPage(rolled, ['甲.txt', '乙.txt', '丙.txt'], WORDS)).toContain(
      `${WORDS.rollUp.unreadable}\n\n- 丙.txt`,
    );
  });

  it('says so where every cell is the sum, or none can be compared', () => {
    expect(rollUpPage({ ...rolled, different: [] }, [], WORDS)).toContain(WORDS.rollUp.agrees);
    expect(rollUpPage({ ...rolled, different: null }, [], WORDS)).toContain(WORDS.rollUp.cannotCompare);
  });
});
