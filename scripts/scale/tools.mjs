import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program as it is built here. */
export const GOUJI = fileURLToPath(new URL('../../packages/cli/bin/gouji.js', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));

/** What hosts need, and the Debian packages that have it. */
const TOOLS = {
  parallel: 'parallel',
  ssh: 'openssh-client',
  'ssh-keygen': 'openssh-client',
  sshd: 'openssh-server',
  rsync: 'rsync',
  tar: 'tar',
  ps: 'procps',
};

/** Servers are often not in the path of those who do not start them. */
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** Where a tool is; undefined where it is not. */
export function pathOf(tool) {
  return FOLDERS.map((folder) => join(folder, tool)).find((path) => existsSync(path));
}

/** What is not here and how to get it, a line each. */
export function missingTools(withHosts) {
  const tools = withHosts ? Object.entries(TOOLS).filter(([tool]) => pathOf(tool) === undefined) : [];
  return [
    ...(existsSync(BUNDLE) ? [] : ['the program itself: npm start builds it']),
    ...tools.map(([tool, debian]) => `${tool}: apt-get install ${debian}`),
  ];
}
