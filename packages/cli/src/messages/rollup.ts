import type { FormId } from '@gouji/core';

/** Why nothing was added up. */
export type RollUpFault =
  | { readonly kind: 'mixed-forms'; readonly forms: readonly FormUse[] }
  | { readonly kind: 'no-year' }
  | { readonly kind: 'no-organ' }
  | { readonly kind: 'no-units' };

export interface FormUse {
  readonly form: FormId;
  readonly count: number;
  /** Some of the files. */
  readonly paths: readonly string[];
}

/** Words of `rollup`. */
export interface RollupWords {
  readonly help: {
    readonly units: string;
    readonly against: string;
    readonly out: string;
    readonly force: string;
    readonly organ: string;
    readonly year: string;
    readonly title: string;
    readonly form: string;
    readonly expect: string;
    readonly examples: string;
  };
  readonly counted: (counted: number, all: number) => string;
  readonly faultyUnits: (count: number) => string;
  readonly broken: (identities: number) => string;
  readonly unread: (cells: number, labels: readonly string[]) => string;
  readonly moreUnits: (units: number) => string;
  readonly summary: (units: number, cells: number, withoutSum: number) => string;
  readonly compared: (agree: number, differ: number, unverifiable: number) => string;
  readonly notCompared: string;
  readonly otherYear: (paths: readonly string[], more: number, year: number) => string;
  readonly written: (path: string) => string;
  readonly fault: (fault: RollUpFault) => string;
}

export const ROLLUP_ZH: RollupWords = {
  help: {
    units: '各单位的报告：文件、目录、通配符（可以是各种版式和编码）',
    against: '与这份汇总报告逐格核对；不写各单位时，用它的配置 units',
    out: '把合计写成一份规范版式的汇总报告',
    force: '文件已经存在也覆盖',
    organ: '汇总单位的名称（默认从各单位名称推出，如 霁川县人民政府）',
    year: '年度；其他年度的报告不计入（默认取多数）',
    title: '标题（默认由单位和年度组成）',
    form: '按哪一种格式汇总：2019、2021；各单位格式不同时必须写明',
    expect: '应当交报告的单位名单（文本文件，一行一个），没交的列出',
    examples: `
示例：
  gouji rollup units/                            各单位逐格相加，画出三张表
  gouji rollup units/ --out 霁川县.md            写成汇总报告（正文留空）
  gouji rollup units/ --against 霁川县.txt       汇总报告有哪些格不等于各单位之和，各单位是多少
  gouji rollup units/ --expect 名单.txt -f csv=合计.csv`,
  },
  counted: (counted, all) =>
    counted === all ? `${all} 个单位` : `${all} 份单位报告，计入 ${counted} 个单位`,
  faultyUnits: (count) => `先要改好的单位 ${count} 个：`,
  broken: (identities) => `勾稽 ${identities} 条不成立`,
  unread: (cells, labels) =>
    `${cells} 格没有可用的数字：${labels.join('；')}${cells > labels.length ? ' 等' : ''}`,
  moreUnits: (units) => `另有 ${units} 个单位`,
  summary: (units, cells, withoutSum) =>
    `${units} 个单位，${cells} 格${withoutSum > 0 ? `，其中 ${withoutSum} 格因有单位没有可用的数字而没有合计` : '都有合计'}。`,
  compared: (agree, differ, unverifiable) =>
    `与各单位之和相比：${agree} 格相等，${differ} 格不等${unverifiable > 0 ? `，${unverifiable} 格无法核对` : ''}。`,
  notCompared: '没有核对：各单位的报告不是同一年的，或者没有可以相加的报告。',
  otherYear: (paths, more, year) =>
    `不是 ${year} 年的报告，没有计入：${paths.join('、')}${more > 0 ? ` 等 ${paths.length + more} 份` : ''}。`,
  written: (path) => `已写入 ${path}。正文留空，没有合计的格空着。`,
  fault: faultZh,
};

function faultZh(fault: RollUpFault): string {
  switch (fault.kind) {
    case 'mixed-forms': {
      const uses = fault.forms.map(
        ({ form, count, paths }) =>
          `${form} 年格式 ${count} 份（${paths.join('、')}${count > paths.length ? ' 等' : ''}）`,
      );
      return `各份报告的格式不同，行列对不上，没有相加：${uses.join('；')}。请把旧格式的报告换成新格式；或者用 --form 2021 只合计两种格式都有的格，其余留空。`;
    }
    case 'no-year':
      return '各份报告都没有写明年度，请用 --year 指定。';
    case 'no-organ':
      return '从各单位名称推不出汇总单位，请用 --organ 指定，如 --organ 霁川县人民政府。';
    case 'no-units':
      return '没有可以相加的单位报告。请写出各单位的报告，或在配置里写 units。';
  }
}

export const ROLLUP_EN: RollupWords = {
  help: {
    units: 'the units’ reports: files, directories, globs (in any layouts and encodings)',
    against:
      'compare with this consolidated report cell by cell; without UNITS, those of its configuration (units)',
    out: 'write the sums as a consolidated report in the canonical layout',
    force: 'overwrite a file that is there already',
    organ:
      'name of the consolidating organ (default: what the units’ names have in common, e.g. 霁川县人民政府)',
    year: 'year; reports of other years are not counted (default: that of most)',
    title: 'title (default: organ and year)',
    form: 'form of the sum: 2019, 2021; needed where the units use different ones',
    expect: 'text file with the organs that must report, one a line; those that have not are listed',
    examples: `
Examples:
  gouji rollup units/                            add up cell by cell, draw the three tables
  gouji rollup units/ --out county.md            write a consolidated report (prose left empty)
  gouji rollup units/ --against county.txt       which cells of the county’s are not the sum, and what the units say
  gouji rollup units/ --expect organs.txt -f csv=sums.csv`,
  },
  counted: (counted, all) =>
    counted === all ? `${all} ${all === 1 ? 'unit' : 'units'}` : `${all} reports, ${counted} units counted`,
  faultyUnits: (count) => `Units to be mended first (${count}):`,
  broken: (identities) => `${identities} ${identities === 1 ? 'sum is' : 'sums are'} broken`,
  unread: (cells, labels) =>
    `no usable number in ${cells} ${cells === 1 ? 'cell' : 'cells'}: ${labels.join('; ')}${cells > labels.length ? ' …' : ''}`,
  moreUnits: (units) => `${units} more units`,
  summary: (units, cells, withoutSum) =>
    `${units} ${units === 1 ? 'unit' : 'units'}, ${cells} cells${withoutSum > 0 ? `, ${withoutSum} of them without a sum because some unit gives no usable number` : ', all with a sum'}.`,
  compared: (agree, differ, unverifiable) =>
    `Against the sum of the units: ${agree} cells agree, ${differ} differ${unverifiable > 0 ? `, ${unverifiable} cannot be verified` : ''}.`,
  notCompared: 'Not compared: the units’ reports are not of one year, or there is none to add up.',
  otherYear: (paths, more, year) =>
    `Not of ${year} and not counted: ${paths.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  written: (path) => `Wrote ${path}. Its prose is empty, and so are cells without a sum.`,
  fault: faultEn,
};

function faultEn(fault: RollUpFault): string {
  switch (fault.kind) {
    case 'mixed-forms': {
      const uses = fault.forms.map(
        ({ form, count, paths }) =>
          `${count} in form ${form} (${paths.join(', ')}${count > paths.length ? ' …' : ''})`,
      );
      return `The reports use different forms, whose rows and columns do not match; nothing was added up: ${uses.join('; ')}. Bring them to one form, or use --form 2021 to add up only the cells that both forms have and leave the others empty.`;
    }
    case 'no-year':
      return 'None of the reports says which year it is of. Please give it with --year.';
    case 'no-organ':
      return 'The units’ names do not tell the consolidating organ. Please give it with --organ, e.g. --organ 霁川县人民政府.';
    case 'no-units':
      return 'No unit’s report to add up. Please name the units’ reports, or set units in the configuration.';
  }
}
