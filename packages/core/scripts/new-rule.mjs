// Begins a new rule: its file, its test, and its place in the group.
//
//   pnpm new-rule text/some-name
//
// What it writes compiles, and its tests pass; the words in it that say TODO are yours to write.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const RULES = 'src/check/rules';
const ID = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/u;
const RESERVED = new Set([
  'case',
  'class',
  'default',
  'delete',
  'enum',
  'export',
  'for',
  'if',
  'in',
  'new',
  'null',
  'this',
]);
const LONGEST_LINE = 110;

/** `some-name` → someName; a word of the language gets a tail. */
function variableOf(name) {
  const variable = name.replace(/-([a-z])/gu, (_, letter) => letter.toUpperCase());
  return RESERVED.has(variable) ? `${variable}Rule` : variable;
}

function ruleFile(id, variable) {
  const type = `${variable[0].toUpperCase()}${variable.slice(1)}Data`;
  return `import { defineRule } from '../../rule.ts';
import { outlineSample } from '../sample.ts';

/** TODO: what the words of a finding are made from. */
type ${type} = { readonly text: string };

export const ${variable} = defineRule<${type}>({
  id: '${id}',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': 'TODO：一句话说明这条规则发现什么。',
      en: 'TODO: one line on what the rule finds.',
    },
    why: {
      'zh-CN': 'TODO：为什么要紧，依据是哪份文件、哪一条。',
      en: 'TODO: why it matters, with the source of the domain fact.',
    },
    example: {
      wrong: outlineSample([1]).replace('无。', '此处待写。'),
      right: outlineSample([1]),
    },
  }),
  // Looked for in one pass together with the words of all other rules; in simplified characters.
  words: ['此处待写'],
  check: (context, emit) => {
    for (const { start, end } of context.hits('${id}')) {
      emit({ start, end, data: { text: context.report.source.slice(start, end) } });
    }
  },
  message: {
    'zh-CN': ({ data }) => \`TODO：“\${data.text}”哪里不对、为什么、怎么办。\`,
    en: ({ data }) => \`TODO: what is wrong with “\${data.text}”, why, and what to do.\`,
  },
});
`;
}

function testFile(id, name) {
  return `import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { outlineSample } from '../sample.ts';
import { ${variableOf(name)} } from './${name}.ts';

const RULE = '${id}';

describe(RULE, () => {
  it('points at TODO: what is wrong', () => {
    const text = ${variableOf(name)}.docs().example.wrong;
    expect(findingsOf(RULE, text).map((finding) => marked(text, finding))).toEqual(['此处待写']);
  });

  // One for each case from real life that looks alike and is right: a false alarm costs more than a missed hint.
  it('is silent about TODO: what is right', () => {
    expect(findingsOf(RULE, outlineSample([1, 2, 3, 4, 5, 6]))).toEqual([]);
  });
});
`;
}

/** A group's index with the rule at the end of its list. */
export function register(index, name) {
  const variable = variableOf(name);
  const line = `import { ${variable} } from './${name}.ts';`;
  const imports = [...index.matchAll(/^import .+ from '\.\/(.+)\.ts';$/gmu)];
  const next = imports.find(([, other]) => other > name);
  const last = [...index.matchAll(/^import .+;$/gmu)].at(-1);
  const at = next?.index ?? last.index + last[0].length;
  const withImport = `${index.slice(0, at)}${next === undefined ? `\n${line}` : `${line}\n`}${index.slice(at)}`;
  return withImport.replace(/\[([^[\]]*)\];\s*$/u, (_, list) => `${listWith(withImport, list, variable)};\n`);
}

/** On one line while it fits, as the formatter has it. */
function listWith(text, list, variable) {
  const entries = [...list.split(',').map((entry) => entry.trim()), variable].filter((entry) => entry !== '');
  const start = text.lastIndexOf('\n', text.lastIndexOf('[')) + 1;
  const before = text.lastIndexOf('[') - start;
  const short = `[${entries.join(', ')}]`;
  if (!list.includes('\n') && before + short.length < LONGEST_LINE) return short;
  return `[\n${entries.map((entry) => `  ${entry},\n`).join('')}]`;
}

/** Writes the files under `root`, the package's folder, and gives their paths; throws what a person should be told. */
export function newRule(id, root) {
  const [, group, name] = ID.exec(id ?? '') ?? [];
  if (name === undefined) throw new Error('Usage: pnpm new-rule GROUP/NAME, such as text/some-name');
  const folder = join(root, RULES, group);
  const indexPath = join(folder, 'index.ts');
  if (!existsSync(indexPath))
    throw new Error(`There is no group “${group}”; the groups are listed in ${RULES}/groups.ts`);
  const [rulePath, testPath] = [join(folder, `${name}.ts`), join(folder, `${name}.test.ts`)];
  if (existsSync(rulePath)) throw new Error(`${relative(root, rulePath)} is there already`);
  const index = register(readFileSync(indexPath, 'utf8'), name);
  writeFileSync(rulePath, ruleFile(id, variableOf(name)));
  writeFileSync(testPath, testFile(id, name));
  writeFileSync(indexPath, index);
  return [rulePath, testPath, indexPath];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  try {
    const { positionals } = parseArgs({ allowPositionals: true });
    for (const path of newRule(positionals[0], root)) console.log(relative(process.cwd(), path));
    console.log('Write what says TODO, then: pnpm generate && pnpm unit');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
