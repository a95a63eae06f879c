/** Prose as section one, so that it is read as prose. */
export function prose(...paragraphs: readonly string[]): string {
  return `一、总体情况\n\n${paragraphs.join('\n\n')}\n`;
}
