/**
 * As many items as possible, in their order, whose places rise: the rest is what is out of place. Of equally many the
 * first. Takes time by the square of the number of items: meant for sections and rows of a form.
 */
export function longestAscent<T>(items: readonly T[], placeOf: (item: T) => number): readonly T[] {
  let longest: readonly T[] = [];
  const ending: { readonly items: readonly T[]; readonly place: number }[] = [];
  for (const item of items) {
    const place = placeOf(item);
    let before: readonly T[] = [];
    for (const ascent of ending)
      if (ascent.place < place && ascent.items.length > before.length) before = ascent.items;
    const ascent = [...before, item];
    ending.push({ items: ascent, place });
    if (ascent.length > longest.length) longest = ascent;
  }
  return longest;
}
