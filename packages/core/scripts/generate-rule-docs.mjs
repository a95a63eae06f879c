// Writes what is generated from the rules: docs/rules (a page for each rule, a list for each group, a list of all) and
// schema/gouji.config.schema.json.
//
//   node scripts/generate-rule-docs.mjs

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSources } from './sources.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Everything in this folder is generated, and what is not generated any more goes. */
const PAGES = 'docs/rules';
const SCHEMA = 'packages/core/schema/gouji.config.schema.json';

/** The generated files by their paths from the repository's root. `core` is the public surface of the package. */
export function generate(core) {
  const rules = core.ruleDocs();
  const groups = core.ruleGroups();
  const inGroup = ({ id }) => rules.filter(({ group }) => group.id === id);
  const files = new Map();
  files.set(`${PAGES}/README.md`, overview(groups, inGroup, core));
  for (const group of groups)
    files.set(`${PAGES}/${group.id}/README.md`, groupPage(group, inGroup(group), core));
  for (const rule of rules) files.set(`${PAGES}/${rule.id}.md`, rulePage(rule, core));
  files.set(SCHEMA, `${JSON.stringify(core.configJsonSchema(), null, 2)}\n`);
  return files;
}

/** The files that are there now and belong to the generated ones. */
export function present() {
  const pages = join(root, PAGES);
  const found = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  const paths = [SCHEMA, ...found.map((file) => relative(root, join(pages, file)).split(sep).join('/'))];
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function overview(groups, inGroup, core) {
  const lists = (locale, mark) =>
    groups.flatMap((group) => [
      `${mark} ${locale === 'en' ? group.title.en : `${group.title['zh-CN']} \`${group.id}\``}`,
      core.ruleTable(inGroup(group), locale, ({ id }) => `[${id}](${id}.md)`),
    ]);
  return page([
    '# 检查规则',
    '每条规则一页，由规则本身生成；[怎样设置和忽略](../configuration.md)。[English](#english)',
    ...lists('zh-CN', '##'),
    '## English',
    'One page a rule, generated from the rule itself; [how to set and silence them](../configuration.md).',
    ...lists('en', '###'),
  ]);
}

function groupPage({ id, title }, rules, core) {
  const link = (rule) => `[${rule.id}](${rule.id.slice(id.length + 1)}.md)`;
  return page([
    `# ${title['zh-CN']} \`${id}\``,
    '[全部规则](../README.md) · [English](#english)',
    core.ruleTable(rules, 'zh-CN', link),
    `## English`,
    title.en,
    core.ruleTable(rules, 'en', link),
  ]);
}

/** A rule's page: Chinese first, English below. */
function rulePage(rule, core) {
  return page([
    `# ${rule.id}`,
    `[全部规则](../README.md) · [${rule.group.title['zh-CN']}](README.md) · [English](#english)`,
    core.rulePage(rule, 'zh-CN'),
    '## English',
    core.rulePage(rule, 'en', '###'),
  ]);
}

function page(blocks) {
  return `${blocks.join('\n\n')}\n`;
}

function write(files) {
  rmSync(join(root, PAGES), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write(generate(await loadSources('src/index.ts')));
