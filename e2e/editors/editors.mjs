import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The first line that a program says of its version; null where there is no such program. */
function versionOf(program) {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n')[0] ?? '') : null;
}

/** The version of a program of Debian's, installed if need be; null where it cannot be. */
function debian(program, packages) {
  const known = versionOf(program);
  if (known !== null) return known;
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (apt('update').status !== 0) return null;
  apt('install', '--yes', '--no-install-recommends', ...packages);
  return versionOf(program);
}

/** The editors whose configurations are tried, each with the language that its configuration is written in. */
export const EDITORS = [
  {
    name: 'Neovim',
    program: 'nvim',
    language: 'lua',
    configuration: 'init.lua',
    install: () => debian('nvim', ['neovim']),
    args: (configuration, draft) => [
      '--clean',
      '--headless',
      '-u',
      configuration,
      draft,
      '-c',
      `luafile ${script('neovim.lua')}`,
    ],
  },
  {
    name: 'Emacs',
    program: 'emacs',
    language: 'elisp',
    configuration: 'init.el',
    install: () => debian('emacs', ['emacs-nox', 'elpa-eglot']),
    args: (configuration) => [
      '--batch',
      '--eval',
      '(package-initialize)',
      '-l',
      configuration,
      '-l',
      script('emacs.el'),
    ],
  },
];
