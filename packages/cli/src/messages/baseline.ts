/** What is said of a baseline. */
export interface BaselineWords {
  readonly help: { readonly use: string; readonly output: (standard: string) => string };
  readonly invalid: string;
  readonly known: (known: number, gone: number) => string;
  readonly written: (path: string, findings: number, reports: number) => string;
}

export const BASELINE_ZH: BaselineWords = {
  help: {
    use: '不再报告这个基线文件里已有的问题',
    output: (standard) => `写到这个文件；已有则更新（默认 ${standard}）`,
  },
  written: (path, findings, reports) =>
    `已把 ${reports} 份年报的 ${findings} 个问题写进 ${path}；以后用 --baseline ${path} 只报告新问题。`,
  invalid: '不是基线文件，或者是别的版本写的。请用 gouji baseline 重新生成。',
  known: (known, gone) =>
    `基线里已有 ${known} 个问题，没有列出${gone > 0 ? `；另有 ${gone} 个已经解决，可用 gouji baseline 更新基线` : ''}。`,
};

export const BASELINE_EN: BaselineWords = {
  help: {
    use: 'leave out the findings that are in this baseline file',
    output: (standard) => `file to write, or to bring up to date (default: ${standard})`,
  },
  written: (path, findings, reports) =>
    `Wrote ${findings} finding${findings === 1 ? '' : 's'} of ${reports} report${reports === 1 ? '' : 's'} to ${path}; --baseline ${path} tells new ones only.`,
  invalid: 'This is no baseline, or one of another version. Make it anew with gouji baseline.',
  known: (known, gone) =>
    `${known} finding${known === 1 ? ' is' : 's are'} in the baseline and left out${gone > 0 ? `; ${gone} of its entries ${gone === 1 ? 'is' : 'are'} settled, gouji baseline brings it up to date` : ''}.`,
};
