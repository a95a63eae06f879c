/** A small seedable stream of random choices: the same seed gives the same choices, on every machine. */
export interface Random {
  /** An integer from `min` to `max`, both inclusive. */
  int(min: number, max: number): number;
  /** True with the given probability (0…1). */
  bool(probability?: number): boolean;
  /** One of the items; throws if there are none. */
  pick<T>(items: readonly T[]): T;
  /** The items in another order. */
  shuffle<T>(items: readonly T[]): T[];
  /** A stream of its own, fixed by this stream's seed and the name: draws from it move nothing else. */
  fork(name: string): Random;
}

/** sfc32, seeded by one integer and, for forks, a path of names. */
export function random(seed: number, path = ''): Random {
  const key = `${seed}${path}`;
  let a = hash(key, 0x9e3779b9);
  let b = hash(key, 0x85ebca6b);
  let c = hash(key, 0xc2b2ae35);
  let d = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 0x100000000;
  };
  for (let i = 0; i < 12; i++) next();
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    int,
    bool: (probability = 0.5) => next() < probability,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('pick from nothing');
      return items[int(0, items.length - 1)] as (typeof items)[number];
    },
    shuffle: (items) => {
      const out = [...items];
      for (let i = out.length - 1; i > 0; i--) {
        const j = int(0, i);
        const held = out[i] as (typeof items)[number];
        out[i] = out[j] as (typeof items)[number];
        out[j] = held;
      }
      return out;
    },
    fork: (name) => random(seed, `${path}/${name}`),
  };
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, start: number): number {
  let h = start;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}
