import type { ExecFileException } from 'node:child_process';
import type { Host } from '../host.ts';
import type { Messages } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';

/** Why Git could not be asked, as data. */
export type GitFault =
  | { readonly kind: 'no-git' }
  | { readonly kind: 'no-repository' }
  | { readonly kind: 'unknown-revision'; readonly revision: string }
  /** Git's own last word. */
  | { readonly kind: 'failed'; readonly text: string };

export class GitError extends Refusal {
  readonly fault: GitFault;

  constructor(fault: GitFault) {
    super(fault.kind);
    this.name = 'GitError';
    this.fault = fault;
  }

  override inWords(words: Messages): string {
    return words.git.fault(this.fault);
  }
}

/** The paths of a repository of a million files fit. */
const MOST_BYTES = 500_000_000;

/** Git, asked without a shell, so that no name of a file or revision can be anything but a name. */
export class Git {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;

  constructor({ cwd, env }: Pick<Host, 'cwd' | 'env'>) {
    this.cwd = cwd;
    // Its words are looked at; and reading must not wait for, or hold, the lock of somebody who commits.
    this.env = { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  }

  /** The same in another folder. */
  in(cwd: string): Git {
    return new Git({ cwd, env: this.env });
  }

  /** What Git prints. Rejects with a {@link GitError}. */
  async run(args: readonly string[]): Promise<string> {
    const { execFile } = await import('node:child_process');
    return new Promise((resolve, reject) => {
      const options = { cwd: this.cwd, env: this.env, maxBuffer: MOST_BYTES, windowsHide: true };
      const child = execFile('git', args, options, (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new GitError(faultOf(error, stderr)));
      });
      child.stdin?.end();
    });
  }

  /** What Git prints, or null where it says no. */
  async ask(args: readonly string[]): Promise<string | null> {
    try {
      return await this.run(args);
    } catch (error) {
      if (error instanceof GitError && error.fault.kind === 'failed') return null;
      throw error;
    }
  }

  /** The repository's top folder. */
  async top(): Promise<string> {
    return (await this.run(['rev-parse', '--show-toplevel'])).replace(/\r?\n$/u, '');
  }
}

/** A list that Git prints with `-z`, whatever characters are in the names. */
export function listed(output: string): readonly string[] {
  return output.split('\0').filter((name) => name !== '');
}

function faultOf(error: ExecFileException, stderr: string): GitFault {
  if (error.code === 'ENOENT') return { kind: 'no-git' };
  if (/not a git repository/iu.test(stderr)) return { kind: 'no-repository' };
  const [line = error.message] = stderr.split('\n').filter((text) => text !== '');
  return { kind: 'failed', text: line.replace(/^(?:fatal|error): /u, '') };
}
