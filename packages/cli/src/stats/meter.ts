import type { RuleMeter } from '@gouji/core';
import { now } from './clock.ts';

export const PHASES = ['read', 'parse', 'check', 'write'] as const;
/** What is done with a file, one after the other. */
export type Phase = (typeof PHASES)[number];

/** What a run has cost. Plain data: threads hand theirs over at the end. */
export interface Timings {
  readonly files: number;
  readonly bytes: number;
  /** Files whose findings were known from an earlier run. */
  readonly recalled: number;
  /** Milliseconds. */
  readonly phases: Readonly<Record<Phase, number>>;
  /** Milliseconds by rule. What several rules need is made at the first that asks, and counts as that one's. */
  readonly rules: Readonly<Record<string, number>>;
}

const NO_TIMINGS: Timings = {
  files: 0,
  bytes: 0,
  recalled: 0,
  phases: { read: 0, parse: 0, check: 0, write: 0 },
  rules: {},
};

/** Measures what each phase and each rule costs. */
export class Meter implements RuleMeter {
  files = 0;
  bytes = 0;
  recalled = 0;
  readonly #phases: Record<Phase, number> = { ...NO_TIMINGS.phases };
  readonly #rules = new Map<string, number>();
  #began = 0;

  begin(_rule: string): void {
    this.#began = now();
  }

  end(rule: string): void {
    this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + now() - this.#began);
  }

  /** A file has been read. */
  read(bytes: number, milliseconds: number): void {
    this.files++;
    this.bytes += bytes;
    this.add('read', milliseconds);
  }

  add(phase: Phase, milliseconds: number): void {
    this.#phases[phase] += milliseconds;
  }

  get timings(): Timings {
    const { files, bytes, recalled } = this;
    return { files, bytes, recalled, phases: this.#phases, rules: Object.fromEntries(this.#rules) };
  }
}

/** Does something, and where there is a meter tells it what that cost. */
export function timed<Result>(meter: Meter | null, phase: Phase, run: () => Result): Result {
  if (meter === null) return run();
  const began = now();
  try {
    return run();
  } finally {
    meter.add(phase, now() - began);
  }
}

export function sumOf(timings: readonly Timings[]): Timings {
  const rules: Record<string, number> = {};
  for (const each of timings)
    for (const [rule, time] of Object.entries(each.rules)) rules[rule] = (rules[rule] ?? 0) + time;
  const total = (of: (each: Timings) => number): number => timings.reduce((sum, each) => sum + of(each), 0);
  return {
    files: total(({ files }) => files),
    bytes: total(({ bytes }) => bytes),
    recalled: total(({ recalled }) => recalled),
    phases: {
      read: total(({ phases }) => phases.read),
      parse: total(({ phases }) => phases.parse),
      check: total(({ phases }) => phases.check),
      write: total(({ phases }) => phases.write),
    },
    rules,
  };
}
