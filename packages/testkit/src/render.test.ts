import { FORM_2021 } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { LAYOUTS, type LayoutId } from './options.ts';
import { random } from './random.ts';
import { randomCase } from './random-case.ts';
import { type Rendered, render } from './render.ts';
import { randomReport, type TestReport } from './report.ts';

const SEEDS = Array.from({ length: 30 }, (_, i) => i);
const reportOf = (seed: number): TestReport => randomReport(random(seed), FORM_2021);
const renderedOf = (seed: number, layout: LayoutId): Rendered => randomCase(seed, layout).rendered;

/** The number a printed cell states, read without knowing how it was printed. */
function plainNumber(text: string): number {
  const plain = text
    .normalize('NFKC')
    .replaceAll(',', '')
    .replace(/^[增+]/, '')
    .replace(/^[减減]/, '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

describe.each(LAYOUTS)('%s', (layout) => {
  it.each(SEEDS)('prints every number of the form where it says it does (seed %i)', (seed) => {
    const { text, cells, form, blank } = renderedOf(seed, layout);
    const places = form.cells.map(({ id }) => cells.get(id));
    expect(cells.size).toBe(form.cells.length);
    let end = 0;
    for (const [i, place] of places.entries()) {
      const id = form.cells[i]?.id ?? 'disclosure//';
      if (place === undefined) throw new Error(`${id} is not printed`);
      expect(text.slice(place.start, place.end), id).toBe(place.text);
      expect(place.start, `${id} stands behind the cell before it`).toBeGreaterThanOrEqual(end);
      end = place.end;
      if (blank.includes(id)) expect(place.text.trim(), id).toBe('');
      else expect(plainNumber(place.text), id).toBe(place.value);
    }
  });

  it.each(SEEDS)('prints title and headings where it says it does (seed %i)', (seed) => {
    const { text, title, headings, year, options } = renderedOf(seed, layout);
    const printedYear = text.slice(title.start, title.end).normalize('NFKC');
    expect(printedYear).toContain(String(year));
    expect(headings.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { number, start, end } of headings) {
      const heading = text.slice(start, end);
      expect(heading.startsWith(`${'一二三四五六'.charAt(number - 1)}、`), heading).toBe(true);
      if (options.pinyin === 'none') expect(heading).toMatch(/[情概总總事施改况況項项进進体體]/);
    }
  });

  it('follows from the seed alone', () => {
    expect(renderedOf(3, layout)).toEqual(renderedOf(3, layout));
    expect(renderedOf(3, layout).text).not.toBe(renderedOf(5, layout).text);
  });

  it('uses the line break of the options', () => {
    const report = reportOf(1);
    const one = (newline: 'lf' | 'crlf' | 'cr'): string => render(report, { layout, newline }).text;
    expect(one('lf')).not.toContain('\r');
    expect(one('crlf').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(one('cr')).not.toContain('\n');
    expect(one('crlf').replaceAll('\r\n', '\n')).toBe(one('lf'));
  });
});

describe('a plain rendering', () => {
  it('differs between layouts and nowhere else', () => {
    const report = reportOf(1);
    const texts = LAYOUTS.map((layout) => render(report, { layout }).text);
    expect(new Set(texts).size).toBe(LAYOUTS.length);
    const words = texts.map((text) => text.replace(/[^\p{Script=Han}0-9]+/gu, ''));
    // L7 breaks words over lines; the others print the same words in the same order.
    expect(new Set(words.filter((_, i) => LAYOUTS[i] !== 'L7')).size).toBe(1);
  });
});
