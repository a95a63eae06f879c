/** What is said of configurations, and of reports that they name. */
export interface SettingsWords {
  readonly help: {
    readonly config: string;
    readonly isolated: string;
    readonly file: string;
  };
  /** Where a file has no configuration. */
  readonly none: string;
  /** Of a file, where its configuration has mistakes. */
  readonly bad: (source: string) => string;
  readonly withoutLastYear: (reports: number, first: string) => string;
  readonly unreadable: (role: 'last-year' | 'unit', path: string, problem: string) => string;
}

export const SETTINGS_ZH: SettingsWords = {
  help: {
    config: '所有文件都用这个配置（默认用离文件最近的 gouji.config.json）',
    isolated: '不用任何配置文件',
    file: '文件或文件夹（默认当前目录）',
  },
  none: '没有配置文件：全部规则按各自的级别运行。用 gouji init 生成一个。',
  bad: (source) => `配置 ${source} 有错，未检查。`,
  withoutLastYear: (reports, first) =>
    `${reports} 份年报没有找到配置里写的上年报告（如 ${first}），没有与上年比较。`,
  unreadable: (role, path, problem) =>
    `${path}：${problem}${role === 'unit' ? '缺了这一份，没有核对汇总。' : '没有与上年比较。'}`,
};

export const SETTINGS_EN: SettingsWords = {
  help: {
    config: 'use this configuration for all files (default: the gouji.config.json nearest to each)',
    isolated: 'use no configuration file',
    file: 'file or folder (default: current directory)',
  },
  none: 'No configuration: all rules run with their own severities. gouji init makes one.',
  bad: (source) => `Not checked: its configuration ${source} has mistakes.`,
  withoutLastYear: (reports, first) =>
    `Last year’s report was not found for ${reports} report${reports === 1 ? '' : 's'} (e.g. ${first}), so nothing was compared with it.`,
  unreadable: (role, path, problem) =>
    `${path}: ${problem} ${role === 'unit' ? 'Without it the roll-up was not checked.' : 'Nothing was compared with last year.'}`,
};
