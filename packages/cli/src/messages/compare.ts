import type { UnpairedReason } from '../view/compared.ts';

/** Words of `compare`. */
export interface CompareWords {
  readonly help: {
    readonly last: string;
    readonly current: string;
    readonly examples: string;
  };
  /** What is compared, one line over the findings. */
  readonly carryOver: string;
  readonly inForce: string;
  readonly prose: (percent: number) => string;
  /** What is the matter with those that do not hold; empty where all do. */
  readonly remarks: (broken: number, unverifiable: number) => string;
  readonly notConsecutive: (last: string, current: string) => string;
  readonly otherOrgan: (last: string, current: string) => string;
  readonly unpaired: (side: 'last' | 'current', count: number) => string;
  readonly reason: Readonly<Record<UnpairedReason, string>>;
  readonly summary: (pairs: number, last: number, current: number) => string;
  readonly nothing: string;
  readonly bothStdin: string;
}

export const COMPARE_ZH: CompareWords = {
  help: {
    last: '上年的报告：一个文件，或放着各单位报告的目录',
    current: '本年的报告：一个文件，或一个目录（按单位配对，文件名不必相同）',
    examples: `
示例：
  gouji compare 2024.txt 2025.txt     上年结转、现行有效件数是否接得上，数字有没有突变，正文是不是照抄
  gouji compare 2024/ 2025/           两个目录，按单位配对，没有配上的另列
  gouji compare 2024/ 2025/ --fail-on warning --format json`,
  },
  carryOver: '结转',
  inForce: '现行有效',
  prose: (percent) => `正文 ${percent}% 相同`,
  remarks: (broken, unverifiable) => {
    const remarks = [
      ...(broken > 0 ? [`${broken} 格接不上`] : []),
      ...(unverifiable > 0 ? [`${unverifiable} 格无法核对`] : []),
    ];
    return remarks.length === 0 ? '' : ` ${remarks.join('，')}`;
  },
  notConsecutive: (last, current) =>
    `没有比较：一份是 ${last}的，一份是 ${current}的，不是相连的两年。上年的写在前面。`,
  otherOrgan: (last, current) => `注意：两份报告不是同一个单位的（${last}，${current}）。`,
  unpaired: (side, count) => `${side === 'last' ? '上年' : '本年'}没有配上的报告 ${count} 份：`,
  reason: {
    'no-organ': '读不出单位名称',
    'no-counterpart': '另一年没有这个单位的报告',
    'second-report': '同一单位另有一份报告已经配上',
  },
  summary: (pairs, last, current) =>
    `比较了 ${pairs} 对报告${last + current > 0 ? `；没有配上的：上年 ${last} 份，本年 ${current} 份` : ''}。`,
  nothing:
    '没有可以比较的：两边没有同一单位相连两年的报告。用法是 gouji compare 上年 本年，两边都是文件或都是目录。',
  bothStdin: '标准输入只能用一次。',
};

export const COMPARE_EN: CompareWords = {
  help: {
    last: 'last year’s: a file, or a directory with the reports of several organs',
    current: 'this year’s: a file, or a directory (paired by organ; files may have other names)',
    examples: `
Examples:
  gouji compare 2024.txt 2025.txt     do carry-over and numbers in force chain, do numbers jump, is prose copied
  gouji compare 2024/ 2025/           two directories, paired by organ; what has no partner is listed
  gouji compare 2024/ 2025/ --fail-on warning --format json`,
  },
  carryOver: 'carry-over',
  inForce: 'in force',
  prose: (percent) => `prose ${percent}% the same`,
  remarks: (broken, unverifiable) => {
    const remarks = [
      ...(broken > 0 ? [`${broken} broken`] : []),
      ...(unverifiable > 0 ? [`${unverifiable} unverifiable`] : []),
    ];
    return remarks.length === 0 ? '' : ` ${remarks.join(', ')}`;
  },
  notConsecutive: (last, current) =>
    `Not compared: one is of ${last}, the other of ${current}, which do not follow each other. Last year’s comes first.`,
  otherOrgan: (last, current) => `Note: the two reports are of different organs (${last}, ${current}).`,
  unpaired: (side, count) =>
    `${side === 'last' ? 'Last year’s' : 'This year’s'} reports without a partner (${count}):`,
  reason: {
    'no-organ': 'names no organ that could be read',
    'no-counterpart': 'the other year has none of this organ',
    'second-report': 'another report of the organ was compared',
  },
  summary: (pairs, last, current) =>
    `Compared ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of reports${last + current > 0 ? `; without a partner: ${last} of last year, ${current} of this year` : ''}.`,
  nothing:
    'Nothing to compare: the two sides have no reports of one organ for years that follow each other. Usage: gouji compare LAST THIS, both files or both directories.',
  bothStdin: 'Standard input can be used only once.',
};
