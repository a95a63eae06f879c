import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Script {
  newRule(id: string | undefined, root: string): readonly string[];
  register(index: string, name: string): string;
}
const core = fileURLToPath(new URL('..', import.meta.url));
const repository = join(core, '../..');
const { newRule, register } = (await import(
  new URL('../scripts/new-rule.mjs', import.meta.url).href
)) as Script;

const ID = 'wording/some-name';

/** A copy of the sources, with the libraries that they and their tests need. */
function copyOfCore(): string {
  const root = mkdtempSync(join(tmpdir(), 'gouji-new-rule-'));
  cpSync(join(core, 'src'), join(root, 'src'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  const libraries = readdirSync(join(core, 'node_modules')).filter((name) => !name.startsWith('.'));
  for (const name of libraries) link(join(core, 'node_modules', name), join(root, 'node_modules', name));
  link(join(repository, 'node_modules/vitest'), join(root, 'node_modules/vitest'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }\n');
  const compilerOptions = { composite: false, declaration: false, noEmit: true };
  const files = [`src/check/rules/${ID}.ts`, `src/check/rules/${ID}.test.ts`, 'src/index.ts'];
  const extended = join(repository, 'tsconfig.base.json');
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ extends: extended, compilerOptions, files }));
  return root;
}

/** Windows lets everybody make junctions. */
function link(to: string, from: string): void {
  symlinkSync(to, from, 'junction');
}

function run(root: string, program: string, args: readonly string[], input = ''): string {
  const path = join(repository, 'node_modules', program);
  return execFileSync(process.execPath, [path, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
    input,
  });
}

describe('a rule begun by the script', () => {
  let root = '';
  beforeAll(() => {
    root = copyOfCore();
    newRule(ID, root);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('compiles', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [join(repository, 'node_modules/typescript/bin/tsc'), '-p', '.'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(stdout).toBe('');
  });

  it('passes its own tests and those of every rule', () => {
    const tests = [`src/check/rules/${ID}.test.ts`, 'src/check/rules/rules.test.ts'];
    const output = run(root, 'vitest/vitest.mjs', ['run', '--reporter=json', '-t', ID, ...tests]);
    expect(JSON.parse(output)).toMatchObject({ success: true, numPassedTests: 4 });
  });

  it('is formatted as the formatter has it', () => {
    for (const file of [`${ID}.ts`, `${ID}.test.ts`, 'wording/index.ts']) {
      const text = readFileSync(join(root, 'src/check/rules', file), 'utf8');
      const path = `packages/core/src/check/rules/${file}`;
      const args = ['check', '--write', `--stdin-file-path=${path}`];
      expect(run(repository, '@biomejs/biome/bin/biome', args, text), file).toBe(text);
    }
  });

  it('is not begun over another, nor in no group', () => {
    expect(() => newRule(ID, root)).toThrow(/some-name\.ts is there already/u);
    expect(() => newRule('colour/red', root)).toThrow(/no group “colour”/u);
    for (const id of [undefined, 'wording', 'Wording/X', 'wording/a/b', '../wording/x'])
      expect(() => newRule(id, root)).toThrow(/Usage/u);
  });

  it('stands last in its group', () => {
    const index = readFileSync(join(root, 'src/check/rules/wording/index.ts'), 'utf8');
    expect(index).toMatch(/someName,?\s*\];\s*$/u);
  });
});

describe('the group’s index', () => {
  it('gets the import in its order and the rule at the end', () => {
    const empty =
      "import type { Rule } from '../../rule.ts';\n\nexport const TEXT_RULES: readonly Rule[] = [];\n";
    const one = register(empty, 'b-rule');
    expect(one).toBe(
      "import type { Rule } from '../../rule.ts';\nimport { bRule } from './b-rule.ts';\n\nexport const TEXT_RULES: readonly Rule[] = [bRule];\n",
    );
    expect(register(one, 'a')).toBe(
      "import type { Rule } from '../../rule.ts';\nimport { a } from './a.ts';\nimport { bRule } from './b-rule.ts';\n\nexport const TEXT_RULES: readonly Rule[] = [bRule, a];\n",
    );
  });

  it('breaks its list where the line is full', () => {
    const names = [
      'alpha',
      'beta',
      'gamma',
      'delta',
      'epsilon',
      'zeta',
      'eta',
      'theta',
      'iota',
      'kappa',
      'lambda',
      'mu',
    ];
    const empty =
      "import type { Rule } from '../../rule.ts';\n\nexport const TEXT_RULES: readonly Rule[] = [];\n";
    const full = names.reduce(register, empty);
    expect(full).toContain(`[\n  alpha,\n  beta,\n`);
    expect(register(full, 'nu')).toContain('  mu,\n  nu,\n];\n');
  });
});
