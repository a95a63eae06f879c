/**
 * Whether a person who meant `expected` would easily have typed `found`: two neighbouring digits swapped, one digit
 * left out or typed twice, or a zero too many or too few. A found 0 is never a slip: it is what an untouched cell says.
 */
export function isPlausibleSlip(found: number, expected: number): boolean {
  if (found === expected || found <= 0 || expected < 0) return false;
  if (found === expected * 10 || found * 10 === expected) return true;
  const typed = String(found);
  const meant = String(expected);
  return swapped(typed, meant) || dropped(typed, meant) || doubled(typed, meant);
}

function swapped(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const at = firstDifference(typed, meant);
  return (
    typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2)
  );
}

function dropped(typed: string, meant: string): boolean {
  if (typed.length + 1 !== meant.length) return false;
  const at = firstDifference(typed, meant);
  return typed.slice(at) === meant.slice(at + 1);
}

function doubled(typed: string, meant: string): boolean {
  if (typed.length !== meant.length + 1) return false;
  const at = firstDifference(typed, meant);
  return at > 0 && typed[at] === typed[at - 1] && typed.slice(at + 1) === meant.slice(at);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}
