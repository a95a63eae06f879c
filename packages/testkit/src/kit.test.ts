import { FORM_2019, FORM_2021, type Form } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from './options.ts';
import { random } from './random.ts';
import { randomOptions } from './random-options.ts';
import { randomReport } from './report.ts';
import { type Rendered, render } from './render.ts';

const SEEDS = Array.from({ length: 30 }, (_, i) => i);
const formOf = (seed: number): Form => (seed % 2 === 0 ? FORM_2019 : FORM_2021);

function rendered(seed: number, layout: (typeof LAYOUTS)[number]): Rendered {
  const rng = random(seed);
  return render(randomReport(rng, formOf(seed)), randomOptions(rng.fork('options'), layout));
}

describe.each(LAYOUTS)('%s', (layout) => {
  it.each(SEEDS)('prints every cell of the form once, where it says (seed %i)', (seed) => {
    const { text, cells, form, blank } = rendered(seed, layout);
    expect([...cells.keys()].sort()).toEqual(form.cells.map((cell) => cell.id).sort());
    for (const [id, cell] of cells) {
      expect(text.slice(cell.start, cell.end), id).toBe(cell.text);
      if (blank.includes(id)) expect(cell.value).toBeNull();
      else expect(plainNumber(cell.text), id).toBe(cell.value);
    }
  });
});

/** The number a printed cell states, read independently of how it was printed. */
function plainNumber(text: string): number {
  const plain = text.normalize('NFKC').replaceAll(',', '').replace(/^[增+]/, '').replace(/^[减減]/, '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
