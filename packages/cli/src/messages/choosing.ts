/** Help on the flags that choose files and findings. */
export interface ChoosingWords {
  readonly help: {
    readonly only: string;
    readonly skip: string;
    readonly minSeverity: string;
    readonly maxWarnings: string;
    readonly staged: string;
    readonly changed: string;
    readonly since: string;
    readonly fileList: string;
    readonly forceExclude: string;
  };
}

export const CHOOSING_ZH: ChoosingWords = {
  help: {
    only: '只用这些规则或规则组，如 sum,text/received；可重复',
    skip: '不用这些规则或规则组；可重复',
    minSeverity: '只列出这一级以上的问题：error、warning、info（默认 info）',
    maxWarnings: '警告超过这个数也返回 1',
    staged: '只检查 git 暂存了的文件，按暂存的内容',
    changed: '只检查 git 中有改动的文件，含新文件',
    since: '与 --changed 合用：从与这个分支（或提交）分开时算起',
    fileList: '从文件（- 为标准输入）读取文件名，一行一个或以 NUL 分隔',
    forceExclude: '写出名字的文件也服从 .gitignore、.goujiignore，不像年报的也跳过（用于提交钩子）',
  },
};

export const CHOOSING_EN: ChoosingWords = {
  help: {
    only: 'run only these rules or groups, e.g. sum,text/received; repeatable',
    skip: 'do not run these rules or groups; repeatable',
    minSeverity: 'list findings of this severity and above: error, warning, info (default: info)',
    maxWarnings: 'exit 1 if there are more warnings than this',
    staged: 'only files that are staged in git, as they are staged',
    changed: 'only files that are changed in git, new ones included',
    since: 'with --changed: since the work left this branch or commit',
    fileList: 'read names of files from a file (- for standard input), one a line or separated by NUL',
    forceExclude:
      'ignore files count for named files too, and those that are no reports are skipped (for hooks)',
  },
};
