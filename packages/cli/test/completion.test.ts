import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Folder, folderWith } from './support/run.ts';

const BIN = fileURLToPath(new URL('../bin/gouji.js', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../dist/main.js', import.meta.url));

let folder: Folder;

beforeAll(() => {
  if (!existsSync(BUNDLE)) throw new Error('the program is not built: run `npm run build` first');
  folder = folderWith({
    'bin/gouji': `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`,
    'drafts/a.txt': '',
    '草稿.txt': '',
  });
  chmodSync(`${folder.path}/bin/gouji`, 0o755);
});
afterAll(() => folder.remove());

function isThere(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0;
}

/** What a script of a real shell prints, a line each. */
function linesOf(shell: string, script: string): string[] {
  const { stdout, stderr } = spawnSync(shell, ['-c', script], {
    cwd: folder.path,
    env: { ...process.env, PATH: `${folder.path}/bin:${process.env.PATH}`, LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.trimEnd().split('\n');
}

/** Each line as it is typed, and what it becomes at the tab key; a shell that completes directories adds a slash. */
const COMPLETED: readonly (readonly [typed: string, completed: string])[] = [
  ['gouji comple', 'gouji completion'],
  ['gouji explain sum/bal', 'gouji explain sum/balance'],
  ['gouji rules sum history/ju', 'gouji rules sum history/jump'],
  ['gouji check --fail-on nev', 'gouji check --fail-on never'],
  ['gouji check --format=htm', 'gouji check --format=html'],
  ['gouji check --format json=dra', 'gouji check --format json=drafts'],
  ['gouji check dra', 'gouji check drafts'],
  ['gouji check 草', 'gouji check 草稿.txt'],
  ['gouji check --only sum,cell/to', 'gouji check --only sum,cell/torn-digits'],
];

describe.skipIf(!isThere('bash'))('bash', () => {
  /** The words of a line as bash cuts them: = is a word of its own. */
  const wordsOf = (line: string): string => line.replaceAll('=', ' = ').trim();

  it('completes what the program says', () => {
    const asked = COMPLETED.map(
      ([typed]) => `COMP_WORDS=(${wordsOf(typed)}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _gouji gouji
        echo "\${COMPREPLY[*]}"`,
    );
    const replies = linesOf('bash', ['source <(gouji completion bash)', ...asked].join('\n'));
    const lastWord = (line: string): string => line.split(/[ =]/u).at(-1) ?? '';
    expect(replies).toEqual(COMPLETED.map(([, completed]) => lastWord(completed)));
  });

  it('offers every candidate where there are several', () => {
    const script = `source <(gouji completion bash); COMP_WORDS=(gouji new --f); COMP_CWORD=2; _gouji gouji
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(linesOf('bash', script).sort()).toEqual(['--force', '--form', '--from']);
  });
});

describe.skipIf(!isThere('fish'))('fish', () => {
  it('completes what the program says', () => {
    const asked = COMPLETED.map(
      ([typed]) => `complete -C '${typed}' | string split -f 1 \\t | string trim -r -c /`,
    );
    const lastWord = (line: string): string => line.split(' ').at(-1) ?? '';
    expect(linesOf('fish', ['gouji completion fish | source', ...asked].join('\n'))).toEqual(
      COMPLETED.map(([, completed]) => lastWord(completed)),
    );
  });
});

describe.skipIf(!isThere('zsh'))('zsh', () => {
  it('completes what the program says', () => {
    // A zsh that believes to be typed to: tab completes, control-T writes down what stands there.
    const script = `
      zmodload zsh/zpty
      zpty inner "PS1= zsh -f -i"
      zpty -w inner "autoload -Uz compinit; compinit -u -D; source <(gouji completion zsh)"
      zpty -w inner "note() { print -r -- \\$BUFFER >> typed; zle kill-whole-line }; zle -N note; bindkey '^T' note"
      for line in ${COMPLETED.map(([typed]) => `'${typed}'`).join(' ')}; do
        zpty -w -n inner "$line"$'\\t'$'\\x14'
      done
      for ((i = 0; i < 600; i++)); do
        zpty -r -t inner ignored
        [[ -f typed && $(wc -l < typed) -ge ${COMPLETED.length} ]] && break
        sleep 0.1
      done
      zpty -d inner
      cat typed`;
    const typed = linesOf('zsh', script).map((line) => line.trimEnd().replace(/\/$/u, ''));
    expect(typed).toEqual(COMPLETED.map(([, completed]) => completed));
  });
});
