import type { Random } from '../random.ts';

/** Cuts a text into so many pieces of at least two characters, never before closing punctuation; fewer if too short. */
export function breakWord(text: string, pieces: number, rng: Random): string[] {
  const places: number[] = [];
  for (let i = 2; i <= text.length - 2; i++) {
    if (!/[，。、；：）」”/]/.test(text.charAt(i)) && !/[（「“/]/.test(text.charAt(i - 1))) places.push(i);
  }
  const cuts: number[] = [];
  while (cuts.length < pieces - 1) {
    const free = places.filter((place) => cuts.every((cut) => Math.abs(cut - place) >= 2));
    if (free.length === 0) break;
    cuts.push(rng.pick(free));
  }
  const ends = [...cuts.sort((a, b) => a - b), text.length];
  let start = 0;
  return ends.map((end) => {
    const piece = text.slice(start, end);
    start = end;
    return piece;
  });
}
