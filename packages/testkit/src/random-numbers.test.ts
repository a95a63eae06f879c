import { FORMS, type Form } from '@gouji/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenIdentities } from './identities.ts';
import { numberAt, type ReportNumbers } from './numbers.ts';
import { random } from './random.ts';
import { randomNumbers, SCALES } from './random-numbers.ts';

const seeds = fc.integer({ min: 0, max: 0x7fffffff });

function forEachNumbers(check: (numbers: ReportNumbers, form: Form) => void): void {
  fc.assert(
    fc.property(seeds, fc.constantFrom(...FORMS), fc.constantFrom(...SCALES), (seed, form, scale) => {
      check(randomNumbers(random(seed), form, { scale }), form);
    }),
    { numRuns: 300 },
  );
}

describe('random numbers', () => {
  it('keep every identity of their form', () => {
    forEachNumbers((numbers) => expect(brokenIdentities(numbers)).toEqual([]));
  });

  it('have texts of the kind that their column demands', () => {
    forEachNumbers(({ texts, values }, form) => {
      form.cells.forEach((cell, i) => {
        const wanted = { count: /^\d{1,7}$/, change: /^-?\d{1,7}$/, amount: /^\d{1,7}(\.\d{1,4})?$/ }[
          cell.column.kind
        ];
        expect(texts[i], cell.id).toMatch(wanted);
        expect(values[i]).toBe(Number(texts[i]));
      });
    });
  });

  it('let no organ make rules, and publish what form 2019 counts as published', () => {
    forEachNumbers((numbers, form) => {
      for (const cell of form.cells) {
        if (cell.row.id === 'regulations') expect(numberAt(numbers, cell.id)).toBe(0);
      }
      if (form.id !== '2019') return;
      const documents = (column: string): number =>
        numberAt(numbers, `disclosure/normative-documents/${column}`);
      expect(documents('total-published')).toBeGreaterThanOrEqual(documents('published'));
      if (documents('created') > 0) expect(documents('published')).toBeGreaterThan(0);
    });
  });

  it('are all zero on the scale of zeros, and reach seven digits on the large one', () => {
    for (const form of FORMS) {
      expect(new Set(randomNumbers(random(1), form, { scale: 'zeros' }).texts)).toEqual(new Set(['0']));
      const large = Array.from(
        { length: 50 },
        (_, i) => randomNumbers(random(i), form, { scale: 'large' }).values,
      );
      expect(Math.max(...large.flat())).toBeGreaterThanOrEqual(1_000_000);
    }
  });

  it('follow from the seed alone', () => {
    for (const form of FORMS) {
      const [a, b, c] = [7, 7, 8].map((seed) => randomNumbers(random(seed), form, { scale: 'mixed' }).texts);
      expect(a).toEqual(b);
      expect(a).not.toEqual(c);
    }
  });
});
