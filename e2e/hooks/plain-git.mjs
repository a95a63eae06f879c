import { Repository } from './repository.mjs';
import { tellCheckStory } from './story.mjs';

const HOOK = '#!/bin/sh\nexec gouji check --staged --no-error-on-unmatched\n';

/** A hook without any tool: three lines in .git/hooks/pre-commit. */
export function tryPlainGit({ work, tarball, ...setting }) {
  setting.results.title('git alone: .git/hooks/pre-commit with gouji check --staged');
  const repository = new Repository(work);
  repository.installGouji(tarball);
  repository.write('.git/hooks/pre-commit', HOOK, 0o755);
  tellCheckStory(repository, setting);
}
