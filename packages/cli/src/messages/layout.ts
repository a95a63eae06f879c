/** Words of `fmt`. */
export interface LayoutWords {
  readonly help: { readonly check: string; readonly diff: string };
  readonly changed: (reports: number) => string;
  readonly wouldChange: (reports: number) => string;
}

export const LAYOUT_ZH: LayoutWords = {
  help: {
    check: '只列出版式不规范的文件，不改文件；有则返回 1',
    diff: '只显示会怎样整理，不改文件；有要改的返回 1',
  },
  changed: (reports) => `已整理 ${reports} 份年报的表格。`,
  wouldChange: (reports) => `${reports} 份年报的表格版式可以整理；现在没有改动文件。`,
};

export const LAYOUT_EN: LayoutWords = {
  help: {
    check: 'name the files whose layout is not canonical and change nothing; exit 1 if there are any',
    diff: 'print what would change and change nothing; exit 1 if anything would',
  },
  changed: (reports) => `Laid out the tables of ${reports} report${reports === 1 ? '' : 's'}.`,
  wouldChange: (reports) =>
    `The tables of ${reports} report${reports === 1 ? '' : 's'} are not in the canonical layout; nothing was changed.`,
};
