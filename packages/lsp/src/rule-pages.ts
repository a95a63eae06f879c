/** Where the page of a rule can be read. The command line publishes the pages. */
export function rulePageUrl(rule: string): string {
  return `https://unpkg.com/gouji/dist/rules/${rule}.md`;
}
