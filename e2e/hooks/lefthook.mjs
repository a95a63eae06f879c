import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Repository } from './repository.mjs';
import { tellCheckStory } from './story.mjs';

const CONFIGURATION = `pre-commit:
  jobs:
    - name: gouji
      glob: "*.{txt,md,nianbao}"
      run: gouji check --staged --no-error-on-unmatched
`;

export function tryLefthook({ work, tools, tarball, ...setting }) {
  setting.results.title('lefthook');
  const repository = new Repository(work);
  repository.installGouji(tarball);
  symlinkSync(join(tools, 'lefthook/bin/index.js'), join(repository.path, 'node_modules/.bin/lefthook'));
  repository.write('lefthook.yml', CONFIGURATION);
  repository.must('lefthook', 'install');
  tellCheckStory(repository, setting);
}
