import { lint } from 'markdownlint/sync';

/**
 * All texts in one call, so that its configuration is read once.
 * @param {readonly string[]} texts
 */
export function markdownlint(texts) {
  const strings = Object.fromEntries(texts.map((text, at) => [`${at}.md`, text]));
  return () => lint({ strings, config: { default: true } });
}
