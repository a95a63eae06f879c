import type { Problem } from '../files/problem.ts';
import type { Unwritten } from '../files/rewrite.ts';

/** What is said of changing files. */
export interface FixWords {
  readonly help: {
    readonly fix: string;
    readonly unsafe: string;
    readonly diff: string;
  };
  readonly fixed: (fixes: number, reports: number) => string;
  readonly wouldFix: (fixes: number, reports: number) => string;
  readonly stagedFixed: string;
  readonly unwritten: (reason: Unwritten, problem: (what: Problem) => string) => string;
}

export const FIX_ZH: FixWords = {
  help: {
    fix: '修改能安全修改的问题，写回文件',
    unsafe: '连“建议”的修改也用上，请逐处核对',
    diff: '只显示会怎样修改，不改文件；有要改的返回 1',
  },
  fixed: (fixes, reports) => `已在 ${reports} 份年报中修改 ${fixes} 处。`,
  wouldFix: (fixes, reports) => `会在 ${reports} 份年报中修改 ${fixes} 处；现在没有改动文件。`,
  stagedFixed: '修改写在文件里，暂存的还是原来的；请核对后 git add 再提交。',
  unwritten(reason, problem) {
    switch (reason.kind) {
      case 'lossy':
        return '没有修改：文件里有损坏或特殊的字节，按原编码写回会丢失内容。请先另存为 UTF-8。';
      case 'changed':
        return '没有修改：读取之后文件又被改动了。请再运行一次。';
      case 'unstaged':
        return '没有修改：暂存之后文件又有改动，分不清该改哪一份。请先 git add 或撤销这些改动。';
      case 'problem':
        return `没有修改：写不进去。${problem(reason.problem)}`;
    }
  },
};

export const FIX_EN: FixWords = {
  help: {
    fix: 'apply safe fixes and write the files',
    unsafe: 'apply suggested fixes too; look at each of them',
    diff: 'print what would change and change nothing; exit 1 if anything would',
  },
  fixed: (fixes, reports) =>
    `Applied ${count(fixes, 'fix', 'fixes')} in ${count(reports, 'report', 'reports')}.`,
  wouldFix: (fixes, reports) =>
    `Would apply ${count(fixes, 'fix', 'fixes')} in ${count(reports, 'report', 'reports')}; nothing was changed.`,
  stagedFixed:
    'The fixes are in the files, not in what is staged: look at them and git add before committing.',
  unwritten(reason, problem) {
    switch (reason.kind) {
      case 'lossy':
        return 'Not changed: it has damaged or unusual bytes that would be lost in writing it back. Save it as UTF-8 first.';
      case 'changed':
        return 'Not changed: somebody else changed the file after it was read. Run it again.';
      case 'unstaged':
        return 'Not changed: the file has changes that are not staged. git add or undo them first.';
      case 'problem':
        return `Not changed: it cannot be written. ${problem(reason.problem)}`;
    }
  },
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
