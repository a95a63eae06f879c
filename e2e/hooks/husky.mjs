import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fullWidth, sound } from './drafts.mjs';
import { Repository } from './repository.mjs';
import { DRAFT, tellCheckStory } from './story.mjs';

const PATTERN = '*.{txt,md,nianbao}';

export function tryHusky({ work, tools, tarball, ...setting }) {
  const { results, root } = setting;
  results.title('husky + lint-staged: gouji check');
  tellCheckStory(drafts(work, tools, tarball, 'check'), setting);

  results.title('husky + lint-staged: gouji fix');
  const repository = drafts(work, tools, tarball, 'fix');
  repository.write(DRAFT, fullWidth(root));
  repository.git('add', '--all');
  const { ok, output } = repository.commit('Add a draft in full-width digits');
  results.expect('lets the draft through', ok, output);
  results.expect('commits it mended', ok && repository.committed(DRAFT) === sound(root), output);
}

function drafts(work, tools, tarball, command) {
  const repository = new Repository(work);
  repository.installGouji(tarball);
  for (const [name, file] of [
    ['husky', 'husky/bin.js'],
    ['lint-staged', 'lint-staged/bin/lint-staged.js'],
  ])
    symlinkSync(join(tools, file), join(repository.path, 'node_modules/.bin', name));
  const manifest = JSON.parse(repository.read('package.json'));
  manifest['lint-staged'] = { [PATTERN]: `gouji ${command} --force-exclude --no-error-on-unmatched` };
  repository.write('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  repository.must('husky');
  repository.write('.husky/pre-commit', 'lint-staged\n');
  return repository;
}
