import { FORM_2019, FORM_2021, FORMS, TABLE_IDS } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { brokenIdentities } from '../identities.ts';
import { LAYOUTS } from '../options.ts';
import { random } from '../random.ts';
import { randomNumbers } from '../random-numbers.ts';
import { randomOptions } from '../random-options.ts';
import { render } from '../render.ts';
import { randomReport } from '../report.ts';
import { DAMAGE_KINDS, randomDamage } from './damage.ts';
import { hostile } from './hostile.ts';
import { withForgottenTotals, withWrongCell } from './numbers.ts';
import { renderDamaged } from './render-damaged.ts';
import { garble, truncate } from './text.ts';

const SEEDS = Array.from({ length: 60 }, (_, i) => i);

describe('a wrong cell', () => {
  it.each(TABLE_IDS)('of %s differs from the right one and breaks an identity, if it is in any', (table) => {
    const slips = new Set<string>();
    for (const seed of SEEDS) {
      const form = FORMS[seed % 2] ?? FORM_2021;
      const sound = randomNumbers(random(seed), form, { scale: seed % 3 === 0 ? 'zeros' : 'large' });
      const { numbers, cell, right, wrong, slip } = withWrongCell(random(seed), sound, table);
      slips.add(slip);
      expect(Number(wrong)).not.toBe(Number(right));
      const index = form.cellIndex(cell) ?? -1;
      expect(numbers.texts.filter((text, i) => text !== sound.texts[i])).toEqual([wrong]);
      expect(brokenIdentities(numbers)).toHaveLength(form.identitiesOfCell[index]?.length ?? -1);
    }
    expect(slips.size).toBe(7);
  });

  it('is what makes a forgotten total break four identities', () => {
    for (const form of FORMS) {
      const sound = randomNumbers(random(2), form, { scale: 'large', applicants: ['other'] });
      const { numbers, cells } = withForgottenTotals(sound) ?? { numbers: sound, cells: new Map() };
      expect([...cells.keys()]).toEqual(['requests/concluded/other', 'requests/concluded/total']);
      expect(brokenIdentities(numbers)).toHaveLength(4);
    }
  });
});

describe.each(DAMAGE_KINDS)('damage: %s', (kind) => {
  it.each(LAYOUTS)('leaves every other cell where it says (%s)', (layout) => {
    for (const seed of SEEDS.slice(0, 8)) {
      const report = randomReport(random(seed), seed % 2 === 0 ? FORM_2019 : FORM_2021, { scale: 'large' });
      const damage = randomDamage(random(seed).fork('damage'), report, kind);
      if (damage === null) continue;
      const options = randomOptions(random(seed).fork('options'), layout);
      const { text, cells, uncertain, expected, form } = renderDamaged(report, options, damage);
      const gone = form.cells.filter((cell) => !cells.has(cell.id) && !uncertain.includes(cell.id));
      for (const [id, { start, end, text: own }] of cells) expect(text.slice(start, end), id).toBe(own);
      for (const id of uncertain) expect(cells.has(id), id).toBe(false);
      if (damage.kind === 'missing-row')
        expect(new Set(gone.map((cell) => cell.row.id))).toEqual(new Set([damage.row]));
      else if (damage.kind === 'missing-section')
        expect(new Set(gone.map((cell) => cell.table)).size).toBeLessThan(2);
      else expect(gone).toEqual([]);
      expect(expected.place === null).toBe(kind.startsWith('missing-') && kind !== 'missing-value');
      if (expected.place !== null) expect(expected.place.end).toBeGreaterThan(expected.place.start);
      expect(text).not.toBe(render(report, { ...options, blanks: 0 }).text);
    }
  });
});

describe('garbled text', () => {
  it('is another text, or a part, and follows from the seed', () => {
    const { text } = render(randomReport(random(1), FORM_2021), { layout: 'L1' });
    expect(new Set(SEEDS.map((seed) => garble(random(seed), text))).size).toBe(SEEDS.length);
    expect(garble(random(5), text)).toBe(garble(random(5), text));
    for (const seed of SEEDS) expect(text.startsWith(truncate(random(seed), text))).toBe(true);
  });
});

describe('hostile inputs', () => {
  it('have names of their own and about the size asked for', () => {
    const inputs = hostile(10_000);
    expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length);
    for (const { name, make } of inputs) expect(make().length, name).toBeLessThan(12_000);
  });
});
