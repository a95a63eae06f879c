import { version } from '../version.ts';

let pages: string | undefined;

/** Where the page of a rule can be read. The pages are published inside the package, so each version has its own. */
export function rulePageAddress(rule: string): string {
  pages ??= `https://unpkg.com/gouji@${version()}/dist/rules`;
  return `${pages}/${rule}.md`;
}
