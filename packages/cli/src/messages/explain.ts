import type { FixSafety } from '@gouji/core';

/** Words of `explain` and `rules`. */
export interface ExplainWords {
  readonly help: {
    readonly rule: string;
    readonly rules: string;
  };
  readonly fix: Readonly<Record<FixSafety | 'none', string>>;
  readonly heads: { readonly severity: string; readonly fix: string; readonly needs: string };
  /** What a group's rules compare the report with. */
  readonly needs: { readonly lastYear: string; readonly units: string };
  readonly why: string;
  readonly example: string;
  readonly exampleLead: string;
  readonly says: string;
  readonly options: string;
  readonly standard: (value: string) => string;
  readonly settings: string;
  readonly inConfig: string;
  readonly once: string;
  readonly count: (rules: number) => string;
}

export const EXPLAIN_ZH: ExplainWords = {
  help: {
    rule: '规则或规则组，如 sum/row-total、privacy',
    rules: '只列这些规则或规则组（默认全部）',
  },
  fix: { safe: '可自动修复', suggested: '有修改建议', none: '无' },
  heads: { severity: '级别', fix: '修复', needs: '需要' },
  needs: {
    lastYear: '上年的报告（gouji compare，或配置 history）',
    units: '各单位的报告（gouji rollup --against，或配置 units）',
  },
  why: '为什么',
  example: '例子',
  exampleLead: '- 是有问题的写法，+ 是改正以后：',
  says: '提示是：',
  options: '选项',
  standard: (value) => `默认 ${value}`,
  settings: '设置',
  inConfig: '在 gouji.config.json 里：',
  once: '只忽略一处，把这一行写在它上面：',
  count: (rules) => `共 ${rules} 条规则。用 gouji explain 规则 看说明。`,
};

export const EXPLAIN_EN: ExplainWords = {
  help: {
    rule: 'rule or group of rules, e.g. sum/row-total, privacy',
    rules: 'list only these rules or groups (default: all)',
  },
  fix: { safe: 'safe fix', suggested: 'suggested fix', none: 'none' },
  heads: { severity: 'Severity', fix: 'Fix', needs: 'Needs' },
  needs: {
    lastYear: 'last year’s report (gouji compare, or history in the configuration)',
    units: 'the units’ reports (gouji rollup --against, or units in the configuration)',
  },
  why: 'Why',
  example: 'Example',
  exampleLead: '- is wrong, + is right:',
  says: 'The message:',
  options: 'Options',
  standard: (value) => `default ${value}`,
  settings: 'Settings',
  inConfig: 'In gouji.config.json:',
  once: 'To silence one finding, put this on the line above it:',
  count: (rules) => `${rules} rules. gouji explain RULE tells about one.`,
};
