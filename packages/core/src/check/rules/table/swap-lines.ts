/** A sample with the lines that hold two texts in each other's place, for the examples of rules. */
export function swapLines(sample: string, first: string, second: string): string {
  const lines = sample.split('\n');
  const [a, b] = [
    lines.findIndex((line) => line.includes(first)),
    lines.findIndex((line) => line.includes(second)),
  ];
  return lines.map((line, at) => lines[at === a ? b : at === b ? a : at] ?? line).join('\n');
}
