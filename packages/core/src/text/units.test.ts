import { describe, expect, it } from 'vitest';
import { circledNumber, isDigit, isHan } from './units.ts';

const unit = (character: string): number => character.charCodeAt(0);

describe('units', () => {
  it('are Han when they are ideographs or stand in for one', () => {
    for (const character of '一鿿㐀䶿〇々⺀⻳⼀⿕豈\ufa12')
      expect(isHan(unit(character)), character).toBe(true);
    for (const character of 'a1 、。《㈠①あア가😀～') expect(isHan(unit(character)), character).toBe(false);
  });

  it('are digits only in ASCII', () => {
    for (const character of '0189') expect(isDigit(unit(character))).toBe(true);
    for (const character of '/:０９一①') expect(isDigit(unit(character))).toBe(false);
  });

  it('may be one-unit enumerators that stand for a number', () => {
    expect([...'㈠㈡㈩'].map((character) => circledNumber(unit(character)))).toEqual([1, 2, 10]);
    expect([...'①⑳⑴⒇⒈⒛'].map((character) => circledNumber(unit(character)))).toEqual([1, 20, 1, 20, 1, 20]);
    expect([...'㈟㈪⒜一1'].map((character) => circledNumber(unit(character)))).toEqual([0, 0, 0, 0, 0]);
  });
});
