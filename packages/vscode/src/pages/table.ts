/** A Markdown table; what is put into it stays text. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(plain).join(' | ')} |`;
  const rule = `|${heads.map((_, at) => (at === 0 ? ' --- |' : ' ---: |')).join('')}`;
  return [line(heads), rule, ...rows.map(line)].join('\n');
}

/** Text in which Markdown sees no marks of its own. */
export function plain(text: string | number): string {
  return String(text)
    .replace(/[\\`*_{}[\]<>#|!]/gu, '\\$&')
    .replace(/\s+/gu, ' ');
}
