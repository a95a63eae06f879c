import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('the nearest word', () => {
  const words = ['rules', 'profile', 'history', 'units', 'overrides'];

  it('is the one that a slip of the hand leads away from', () => {
    expect(nearest('rule', words)).toBe('rules');
    expect(nearest('hsitory', words)).toBe('history');
    expect(nearest('override', words)).toBe('overrides');
  });

  it('is none where nothing is near', () => {
    expect(nearest('severity', words)).toBeUndefined();
    expect(nearest('', words)).toBeUndefined();
    expect(nearest('rules', [])).toBeUndefined();
  });
});
