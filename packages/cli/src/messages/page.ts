import type { IdentityKind, Severity } from '@gouji/core';

type Counts = Readonly<Record<Severity, number>>;

/** What the page for a superior (`check --format html`) says beside the findings. */
export interface PageWords {
  readonly title: string;
  readonly madeBy: (version: string) => string;
  readonly status: Readonly<Record<'error' | 'warning' | 'info' | 'sound', string>>;
  readonly unread: string;
  readonly reports: string;
  readonly counted: (count: number) => string;
  readonly findings: string;
  readonly toMend: (count: number) => string;
  readonly inOrder: (count: number) => string;
  readonly unreadFiles: (count: number) => string;
  readonly nothingChecked: string;
  readonly columns: Readonly<Record<'status' | 'report' | 'year' | 'identities' | 'file', string>>;
  readonly counts: (counts: Counts) => string;
  readonly fixed: (count: number) => string;
  readonly suppressed: (count: number) => string;
  readonly noFindings: string;
  readonly place: (line: number, column: number) => string;
  readonly cutText: string;
  readonly numbers: Readonly<Record<'identity' | 'computed' | 'stated' | 'difference', string>>;
  readonly kinds: Readonly<Record<IdentityKind, string>>;
  readonly row: (label: string) => string;
  readonly column: (label: string) => string;
  readonly allHold: (count: number) => string;
  readonly noTable: string;
  readonly shouldBe: (found: string, expected: number) => string;
  readonly seeFinding: (number: number) => string;
  readonly legend: string;
  readonly legendEntries: Readonly<Record<'wrong' | 'doubtful' | 'involved' | 'unread', string>>;
  readonly aboutRules: string;
  readonly toTop: string;
  readonly moreRelated: (count: number) => string;
  readonly moreOfRule: (rule: string, count: number) => string;
}

export const PAGE_ZH: PageWords = {
  title: '政府信息公开工作年度报告检查结果',
  madeBy: (version) => `由勾稽（Gouji）${version} 生成。检查只依据文稿本身，请与台账核对后修改。`,
  status: { error: '有错误', warning: '有警告', info: '有提示', sound: '未发现问题' },
  unread: '未读成',
  reports: '年报',
  counted: (count) => `${count} 份`,
  findings: '问题',
  toMend: (count) => `需要修改或核对的年报（${count} 份）`,
  inOrder: (count) => `没有错误和警告的年报（${count} 份）`,
  unreadFiles: (count) => `没有读成的文件（${count} 个）`,
  nothingChecked: '没有检查任何年报。',
  columns: { status: '情况', report: '单位', year: '年度', identities: '勾稽', file: '文件' },
  counts: ({ error, warning, info }) => `错误 ${error} · 警告 ${warning} · 提示 ${info}`,
  fixed: (count) => `已自动修改 ${count} 处。`,
  suppressed: (count) => `另有 ${count} 处按文稿中的忽略标记没有列出。`,
  noFindings: '未发现问题。',
  place: (line, column) => `第 ${line} 行第 ${column} 列`,
  cutText: '…',
  numbers: { identity: '勾稽关系', computed: '计算值', stated: '填报值', difference: '差额' },
  kinds: {
    'row-total': '各类申请人之和',
    'outcome-total': '各项办理结果之和',
    balance: '收办平衡',
    'dispute-total': '各项结果之和',
  },
  row: (label) => `「${label}」`,
  column: (label) => `「${label}」列`,
  allHold: (count) => `✓ 本表 ${count} 条勾稽关系全部成立。`,
  noTable: '文稿里没有找到这张表。',
  shouldBe: (found, expected) => `填的是 ${found}，应为 ${expected}`,
  seeFinding: (number) => `见问题 ${number}`,
  legend: '图例',
  legendEntries: {
    wrong: '很可能填错的数，箭头后是应有的数',
    doubtful: '有问题的格，数字是问题的编号',
    involved: '参与不成立的勾稽关系',
    unread: '没有读出数字，不当作 0',
  },
  aboutRules: '检查规则说明',
  toTop: '回到目录',
  moreRelated: (count) => `另有 ${count} 处`,
  moreOfRule: (rule, count) => `${rule}：另有 ${count} 处同类问题`,
};

export const PAGE_EN: PageWords = {
  title: 'Annual reports on government information disclosure: results of the check',
  madeBy: (version) =>
    `Made by Gouji ${version} from the drafts alone. Compare with your records before you change a figure.`,
  status: { error: 'errors', warning: 'warnings', info: 'infos', sound: 'no problems' },
  unread: 'not read',
  reports: 'Reports',
  counted: (count) => `${count}`,
  findings: 'Findings',
  toMend: (count) => `Reports to correct or look into (${count})`,
  inOrder: (count) => `Reports without errors or warnings (${count})`,
  unreadFiles: (count) => `Files that could not be read (${count})`,
  nothingChecked: 'No report was checked.',
  columns: { status: 'Status', report: 'Organ', year: 'Year', identities: 'Identities', file: 'File' },
  counts: ({ error, warning, info }) => `errors ${error} · warnings ${warning} · infos ${info}`,
  fixed: (count) => `${count} fixed automatically.`,
  suppressed: (count) => `${count} more not listed, as comments in the draft ask.`,
  noFindings: 'No problems found.',
  place: (line, column) => `line ${line}, column ${column}`,
  cutText: '…',
  numbers: { identity: 'Identity', computed: 'computed', stated: 'stated', difference: 'difference' },
  kinds: {
    'row-total': 'sum of applicants',
    'outcome-total': 'sum of outcomes',
    balance: 'received = handled',
    'dispute-total': 'sum of results',
  },
  row: (label) => `“${label}”:`,
  column: (label) => `column “${label}”:`,
  allHold: (count) => `✓ All ${count} identities of this table hold.`,
  noTable: 'This table was not found in the draft.',
  shouldBe: (found, expected) => `states ${found}, should be ${expected}`,
  seeFinding: (number) => `see finding ${number}`,
  legend: 'Marks',
  legendEntries: {
    wrong: 'most likely wrong; behind the arrow what it should be',
    doubtful: 'something is wrong here; the number is that of the finding',
    involved: 'takes part in a broken identity',
    unread: 'no number could be read; not taken for 0',
  },
  aboutRules: 'About the rules',
  toTop: 'to the list',
  moreRelated: (count) => `${count} more`,
  moreOfRule: (rule, count) => `${rule}: ${count} more of the same`,
};
