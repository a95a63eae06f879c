import { join } from 'node:path';
import { type Git, GitError, listed } from './git.ts';

/** Which files of a repository are meant. */
export type GitScope =
  | { readonly kind: 'staged' }
  /** Changed in the working tree, new files included: since the last commit, or since a branch left another. */
  | { readonly kind: 'changed'; readonly since: string | null };

/** A file in a scope; `blob` is what is staged of it, where that is not what is in the file. */
export interface ScopedFile {
  readonly absolute: string;
  readonly blob?: string;
}

export async function filesInScope(scope: GitScope, git: Git): Promise<readonly ScopedFile[]> {
  const top = await git.top();
  const inTop = git.in(top);
  const files = scope.kind === 'staged' ? await staged(inTop) : await changed(inTop, scope.since);
  return files.map(({ name, ...rest }) => ({ ...rest, absolute: join(top, name) }));
}

interface NamedFile extends Pick<ScopedFile, 'blob'> {
  /** From the repository's top folder. */
  readonly name: string;
}

const COMPARE = ['diff', '--no-ext-diff', '--no-renames', '--no-relative', '--ignore-submodules=all', '-z'];
/** Added, modified, of changed type: what there is to read. */
const READABLE = '--diff-filter=AMT';
const PLAIN_FILE = /^100/u;

/** Each record is `:100644 100644 <blob> <blob> M` and then the name. */
async function staged(git: Git): Promise<readonly NamedFile[]> {
  const fields = listed(await git.run([...COMPARE, '--cached', '--raw', '--no-abbrev', READABLE]));
  const changedSince = new Set(listed(await git.run([...COMPARE, '--name-only'])));
  const files: NamedFile[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', , blob = ''] = fields[at]!.split(' ');
    const name = fields[at + 1]!;
    if (PLAIN_FILE.test(mode)) files.push(changedSince.has(name) ? { name, blob } : { name });
  }
  return files;
}

async function changed(git: Git, since: string | null): Promise<readonly NamedFile[]> {
  const base = await baseOf(git, since);
  const fresh = ['ls-files', '-z', '--others', '--exclude-standard'];
  // Before the first commit everything is new.
  const names =
    base === null
      ? listed(await git.run([...fresh, '--cached']))
      : [
          ...listed(await git.run([...COMPARE, '--name-only', '--diff-filter=d', base])),
          ...listed(await git.run(fresh)),
        ];
  return [...new Set(names)].map((name) => ({ name }));
}

/** The commit to compare with; null before the first one. */
async function baseOf(git: Git, since: string | null): Promise<string | null> {
  const commit = await commitOf(git, since ?? 'HEAD');
  if (since === null) return commit;
  if (commit === null) throw new GitError({ kind: 'unknown-revision', revision: since });
  return oneLine(await git.ask(['merge-base', commit, 'HEAD'])) ?? commit;
}

async function commitOf(git: Git, revision: string): Promise<string | null> {
  return oneLine(
    await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]),
  );
}

function oneLine(output: string | null): string | null {
  return output?.trim() || null;
}
