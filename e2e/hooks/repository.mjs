import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** A git repository of its own, with nobody's settings but its own. */
export class Repository {
  #env;

  constructor(work, env = {}) {
    this.path = mkdtempSync(join(work, 'repository-'));
    const modules = join(this.path, 'node_modules/.bin');
    this.#env = {
      ...process.env,
      PATH: [modules, process.env.PATH].join(delimiter),
      HOME: work,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      LC_ALL: 'C.UTF-8',
      ...env,
    };
    // Hook managers behave differently in CI; these repositories are a person's.
    for (const name of ['CI', 'LEFTHOOK', 'HUSKY', 'GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE'])
      delete this.#env[name];
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'user.name', 'Hooks');
    this.git('config', 'user.email', 'hooks@example.com');
  }

  /** What a command printed, and whether it went well. */
  run(command, ...args) {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd: this.path,
      env: this.#env,
      encoding: 'utf8',
    });
    return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error ?? ''}` };
  }

  /** As `run`, for what has to go well. */
  must(command, ...args) {
    const { ok, output } = this.run(command, ...args);
    if (!ok) throw new Error(`${command} ${args.join(' ')} failed in ${this.path}:\n${output}`);
    return output;
  }

  git(...args) {
    return this.must('git', ...args);
  }

  write(name, text, mode) {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), text, mode === undefined ? {} : { mode });
  }

  read(name) {
    return readFileSync(join(this.path, name), 'utf8');
  }

  /** What is committed under a name. */
  committed(name) {
    return this.git('show', `HEAD:${name}`);
  }

  commit(message) {
    return this.run('git', 'commit', '--message', message);
  }

  /** Installs the packed command line, as a project would that has it among its dependencies. */
  installGouji(tarball) {
    this.write('package.json', '{ "name": "drafts", "private": true, "type": "module" }\n');
    this.write('.gitignore', 'node_modules/\n');
    this.must('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', '--save-dev', tarball);
  }
}
