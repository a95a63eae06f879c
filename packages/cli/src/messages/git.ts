import type { GitFault } from '../files/git.ts';

/** What is said where Git cannot be asked. */
export interface GitWords {
  readonly fault: (fault: GitFault) => string;
}

export const GIT_ZH: GitWords = {
  fault(fault) {
    switch (fault.kind) {
      case 'no-git':
        return '没有找到 git。--staged 和 --changed 要用它来知道改了哪些文件；请安装 git，或直接写出文件。';
      case 'no-repository':
        return '这里不是 git 仓库，--staged 和 --changed 无从知道改了哪些文件。请到仓库里运行，或直接写出文件。';
      case 'unknown-revision':
        return `git 里没有“${fault.revision}”这个分支、标签或提交。浅克隆（CI 常见）可能没有取到它。`;
      case 'failed':
        return `git 出错：${fault.text}`;
    }
  },
};

export const GIT_EN: GitWords = {
  fault(fault) {
    switch (fault.kind) {
      case 'no-git':
        return 'git was not found. --staged and --changed ask it which files have changed; install it, or name the files.';
      case 'no-repository':
        return 'This is no git repository, so --staged and --changed cannot know which files have changed. Run it in a repository, or name the files.';
      case 'unknown-revision':
        return `git knows no branch, tag or commit "${fault.revision}". A shallow clone, as in CI, may lack it.`;
      case 'failed':
        return `git failed: ${fault.text}`;
    }
  },
};
