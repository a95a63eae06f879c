/** Words of `new`. */
export interface NewWords {
  readonly help: {
    readonly organ: string;
    readonly year: string;
    readonly form: string;
    readonly from: string;
    readonly out: string;
    readonly force: string;
    readonly examples: string;
  };
  readonly needsOrgan: string;
  readonly needsYear: string;
  readonly written: (path: string) => string;
  readonly carried: (path: string, cells: number, open: number) => string;
  readonly notCarried: (path: string, lastYear: string) => string;
}

export const NEW_ZH: NewWords = {
  help: {
    organ: '单位全称，如 霁川县云溪镇人民政府',
    year: '报告年度',
    form: '格式：2019、2021（默认按年度）',
    from: '上年的报告：沿用单位名称，把“结转下年度继续办理”填进“上年结转”；正文和其他数字不沿用',
    out: '写到文件（默认标准输出）',
    force: '文件已经存在也覆盖',
    examples: `
示例：
  gouji new --organ 霁川县云溪镇人民政府 --year 2025 --out 2025.txt
  gouji new --from 2024.txt --out 2025.txt      单位不变，年度加一，结转数已填好`,
  },
  needsOrgan: '请用 --organ 写明单位全称，或用 --from 给出上年的报告。',
  needsYear: '请用 --year 写明年度，或用 --from 给出写明年度的上年报告。',
  written: (path) => `已写入 ${path}。`,
  carried: (path, cells, open) =>
    `“上年结转”按 ${path} 填好 ${cells} 格${open > 0 ? `；${open} 格在上年报告里读不出或勾稽不成立，空着` : ''}。`,
  notCarried: (path, lastYear) => `${path} 不是 ${lastYear} 年的报告，没有填写“上年结转”。`,
};

export const NEW_EN: NewWords = {
  help: {
    organ: 'full name of the organ, e.g. 霁川县云溪镇人民政府',
    year: 'year of the report',
    form: 'form: 2019, 2021 (default: by the year)',
    from: 'last year’s report: takes over the organ, and what it carried over into 上年结转; no prose, no other numbers',
    out: 'write to a file (default: standard output)',
    force: 'overwrite a file that is there already',
    examples: `
Examples:
  gouji new --organ 霁川县云溪镇人民政府 --year 2025 --out 2025.txt
  gouji new --from 2024.txt --out 2025.txt      the same organ, the next year, carry-over filled in`,
  },
  needsOrgan: 'Please give the organ’s full name with --organ, or last year’s report with --from.',
  needsYear: 'Please give the year with --year, or with --from a report of last year that says its own.',
  written: (path) => `Wrote ${path}.`,
  carried: (path, cells, open) =>
    `Filled in ${cells} ${cells === 1 ? 'cell' : 'cells'} of 上年结转 from ${path}${open > 0 ? `; ${open} left blank that cannot be read there or take part in a broken sum` : ''}.`,
  notCarried: (path, lastYear) => `${path} is not the report of ${lastYear}; 上年结转 was left blank.`,
};
