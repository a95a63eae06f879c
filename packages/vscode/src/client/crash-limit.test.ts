import { expect, it } from 'vitest';
import { CrashLimit } from './crash-limit.ts';

it('restarts the server after a few crashes, but not after many in a short time', () => {
  const limit = new CrashLimit(3, 1000, () => 0);
  expect([1, 2, 3, 4].map(() => limit.mayRestart())).toEqual([true, true, true, false]);
});

it('forgets crashes that were long ago', () => {
  let now = 0;
  const limit = new CrashLimit(1, 1000, () => now);
  expect(limit.mayRestart()).toBe(true);
  now = 2000;
  expect(limit.mayRestart()).toBe(true);
  now = 2500;
  expect(limit.mayRestart()).toBe(false);
});
