// Tries the configurations of docs/editors.md in the real editors, as Debian has them: node e2e/editors/run.mjs
// Wants a built command line (npm start builds it); installs the editors where it may.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { draft } from './draft.mjs';
import { EDITORS } from './editors.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'gouji-editors-'));
let passed = 0;
let failed = 0;

/**
 * @param {string} what
 * @param {boolean} holds
 * @param {unknown} [detail]
 */
function expect(what, holds, detail) {
  if (holds) passed++;
  else failed++;
  console.log(`${holds ? '  ok  ' : 'FAILED'} ${what}`);
  if (!holds && detail !== undefined) console.log(`       | ${JSON.stringify(detail)}`);
}

/** The configuration that the documentation gives for an editor. */
function documented(language) {
  const text = readFileSync(join(root, 'docs/editors.md'), 'utf8');
  const [, code] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'u').exec(text) ?? [];
  if (code === undefined) throw new Error(`docs/editors.md has no configuration in ${language}`);
  return code;
}

/** What an editor shows of a draft and does to it; null where it ended without saying. */
function seenBy(editor, text) {
  const folder = join(work, editor.name);
  mkdirSync(folder);
  const file = join(folder, '2020年度报告.txt');
  writeFileSync(file, text);
  const configuration = join(folder, editor.configuration);
  writeFileSync(configuration, documented(editor.language));
  const seen = join(folder, 'seen.json');
  const run = spawnSync(editor.program, editor.args(configuration, file), {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
    env: {
      ...process.env,
      PATH: `${join(work, 'bin')}:${process.env.PATH}`,
      HOME: folder,
      LANG: 'C.UTF-8',
      GOUJI_DRAFT: file,
      GOUJI_SEEN: seen,
    },
  });
  if (existsSync(seen)) return JSON.parse(readFileSync(seen, 'utf8'));
  console.log(`${run.stdout ?? ''}${run.stderr ?? ''}`.replace(/^/gm, '       | '));
  return null;
}

function tryEditor(editor) {
  const version = editor.install();
  if (version === null) {
    // Where everything is to be tried, as in CI, an editor that cannot be had is a failure.
    if (process.env.CI) expect(`${editor.name} can be had`, false);
    else console.log(`  --   ${editor.name} is not here: not tried`);
    return;
  }
  console.log(`\n${version}`);
  const { text, line, broken, equation, fix, fixed } = draft(root);
  const seen = seenBy(editor, text);
  expect('attaches and opens the draft as a report', /^gouji/u.test(seen?.filetype ?? ''), seen?.filetype);
  expect('shows the broken sums as one error, at the culprit', seen?.found?.length === 1, seen?.found);
  expect(`shows it at line ${line}`, seen?.found?.[0]?.line === line, seen?.found?.[0]);
  expect('says what is wrong', broken.test(seen?.found?.[0]?.message ?? ''), seen?.found?.[0]);
  expect('shows the equation on hover', equation.test(seen?.hover ?? ''), seen?.hover);
  expect('offers the fix first', fix.test(seen?.titles?.[0] ?? ''), seen?.titles);
  expect('applies the fix, and all sums hold', seen?.left === 0, seen?.left);
  expect('changes nothing else', seen?.text.trimEnd() === fixed.trimEnd());
}

try {
  mkdirSync(join(work, 'bin'));
  symlinkSync(join(root, 'packages/cli/bin/gouji.js'), join(work, 'bin/gouji'));
  for (const editor of EDITORS) tryEditor(editor);
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
