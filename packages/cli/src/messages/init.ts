/** Words of `init`. */
export interface InitWords {
  readonly help: {
    readonly folder: string;
    readonly organ: string;
    readonly level: (levels: readonly string[]) => string;
    readonly year: string;
    readonly force: string;
  };
  readonly written: (path: string) => string;
}

export const INIT_ZH: InitWords = {
  help: {
    folder: '写到哪个文件夹（默认当前目录）',
    organ: '单位全称',
    level: (levels) => `单位层级：${levels.join('、')}`,
    year: '报告年度',
    force: '已有配置文件也覆盖',
  },
  written: (path) => `已生成 ${path}，里面有说明。用 gouji config 查看最终生效的配置。`,
};

export const INIT_EN: InitWords = {
  help: {
    folder: 'where to write it (default: current directory)',
    organ: 'full name of the organ',
    level: (levels) => `level of the organ: ${levels.join(', ')}`,
    year: 'year of the report',
    force: 'overwrite a configuration that is there',
  },
  written: (path) =>
    `Wrote ${path}; comments in it say what can be set. gouji config shows what it comes to.`,
};
