import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fullWidth, sound } from './drafts.mjs';
import { Repository } from './repository.mjs';
import { DRAFT, tellCheckStory } from './story.mjs';

/** pre-commit with the hooks of this repository, and with a local hook that installs gouji by itself. */
export function tryPreCommit(setting) {
  const { results, root, work } = setting;
  results.title('pre-commit');
  const version = installed();
  if (version === null)
    return results.missing('pre-commit', 'apt-get install pre-commit did not work either');
  console.log(`       ${version}`);

  const manifest = join(root, '.pre-commit-hooks.yaml');
  const valid = spawnSync('pre-commit', ['validate-manifest', manifest], { encoding: 'utf8' });
  results.expect('.pre-commit-hooks.yaml is valid', valid.status === 0, valid.stdout + valid.stderr);

  const hooks = publishedHooks(work, manifest);
  results.title('pre-commit: gouji-check');
  tellCheckStory(drafts(setting, published(hooks, 'gouji-check')), setting);
  results.title('pre-commit: gouji-fix');
  tellFixStory(drafts(setting, published(hooks, 'gouji-fix')), setting);
  results.title('pre-commit: local hook that installs gouji');
  tellCheckStory(drafts({ ...setting, tarball: null }, local(setting.tarball)), setting);
}

function installed() {
  const version = () => {
    const { status, stdout } = spawnSync('pre-commit', ['--version'], { encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
  };
  if (version() !== null) return version();
  console.log('       installing pre-commit with apt-get …');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  const args = ['install', '-y', '-qq', '--no-install-recommends', 'pre-commit'];
  spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return version();
}

/** This repository as pre-commit clones it: all that it takes from there is the list of hooks. */
function publishedHooks(work, manifest) {
  const repository = new Repository(work);
  cpSync(manifest, join(repository.path, '.pre-commit-hooks.yaml'));
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'Hooks');
  repository.git('tag', 'v1.0.0');
  return repository.path;
}

function published(path, id) {
  return `repos:\n  - repo: file://${path}\n    rev: v1.0.0\n    hooks:\n      - id: ${id}\n`;
}

function local(tarball) {
  return `repos:
  - repo: local
    hooks:
      - id: gouji-check
        name: gouji check
        language: node
        language_version: system
        additional_dependencies: ['${tarball}']
        entry: gouji check --force-exclude --no-error-on-unmatched
        files: \\.(txt|md|nianbao)$
        require_serial: true
`;
}

function drafts({ work, tarball }, configuration) {
  const cache = join(work, 'pre-commit-cache');
  mkdirSync(cache, { recursive: true });
  const repository = new Repository(work, { PRE_COMMIT_HOME: cache });
  if (tarball !== null) repository.installGouji(tarball);
  repository.write('.pre-commit-config.yaml', configuration);
  repository.must('pre-commit', 'install', '--install-hooks');
  return repository;
}

function tellFixStory(repository, { root, results }) {
  repository.write(DRAFT, fullWidth(root));
  repository.git('add', '--all');
  const first = repository.commit('Add a draft in full-width digits');
  results.expect('stops where it has changed a file', !first.ok, first.output);
  results.expect('has mended the file', repository.read(DRAFT) === sound(root));
  repository.git('add', '--all');
  const second = repository.commit('Add it mended');
  results.expect('lets the mended file through', second.ok, second.output);
}
