import type { BinaryKind } from '../files/binary.ts';
import type { Problem } from '../files/problem.ts';
import { BASELINE_ZH } from './baseline.ts';
import { CHOOSING_ZH } from './choosing.ts';
import { COMPARE_ZH } from './compare.ts';
import { COMPLETION_ZH } from './completing.ts';
import { EXPLAIN_ZH } from './explain.ts';
import { FIX_ZH } from './fixing.ts';
import { GIT_ZH } from './git.ts';
import { INIT_ZH } from './init.ts';
import { LAYOUT_ZH } from './layout.ts';
import type { Messages, UsageFault } from './messages.ts';
import { NEW_ZH } from './new.ts';
import { PAGE_ZH } from './page.ts';
import { ROLLUP_ZH } from './rollup.ts';
import { SETTINGS_ZH } from './settings.ts';
import { megabytes } from './size.ts';
import { SPEED_ZH } from './speed.ts';

const SAVE_AS_TEXT = '请在原软件中“另存为”纯文本（.txt），或把全文复制到文本文件里再检查';

const BINARY: Readonly<Record<BinaryKind, string>> = {
  word: `这是 Word（或 WPS 文字）文档，不是纯文本。${SAVE_AS_TEXT}。`,
  sheet: `这是 Excel（或 WPS 表格）文件，不是纯文本。${SAVE_AS_TEXT}；表格可另存为 CSV。`,
  slides: `这是演示文稿，不是纯文本。${SAVE_AS_TEXT}。`,
  ofd: '这是 OFD 版式文件，不是纯文本。请用阅读软件复制全文，或导出为 .txt 再检查。',
  zip: '这是压缩包，不是纯文本。请先解压，再检查其中的文本文件。',
  pdf: '这是 PDF 文件，不是纯文本。请复制全文到 .txt，或用 pdftotext -layout 转换后再检查。',
  rtf: `这是 RTF 文档，不是纯文本。${SAVE_AS_TEXT}。`,
  image: '这是图片，里面没有文字。请先识别文字（OCR），核对后存为 .txt 再检查。',
  archive: '这是压缩包，不是纯文本。请先解压，再检查其中的文本文件。',
  unknown: '这不是纯文本（含有空字节）。若是没有 BOM 的 UTF-16 文本，请另存为 UTF-8。',
};

function problem(what: Problem): string {
  switch (what.kind) {
    case 'not-found':
      return '找不到这个文件或目录。请检查路径。';
    case 'no-permission':
      return '没有读取权限。请检查文件或目录的权限。';
    case 'too-large':
      return `超过 ${megabytes(what.limit)}，未检查。若确是年报，请用 --max-file-size 提高上限。`;
    case 'binary':
      return BINARY[what.what];
    case 'unknown-encoding':
      return '认不出文字编码（不是 UTF-8、带 BOM 的 UTF-16，也不是 GB18030/GBK）。请另存为 UTF-8。';
    case 'system':
      return `读不出来（${what.code}）。`;
  }
}

function usage(fault: UsageFault): string {
  switch (fault.kind) {
    case 'unknown-option':
      return `没有选项 ${fault.name}。${didYouMean(fault.similar)}`;
    case 'unknown-command':
      return `没有命令 ${fault.name}，也没有叫这个名字的文件。${didYouMean(fault.similar)}`;
    case 'missing-value':
      return `选项 ${fault.option} 后面缺少值。`;
    case 'invalid-value':
      return `${fault.option.startsWith('-') ? '选项' : '参数'} ${fault.option} 不能是“${fault.value}”。可用：${fault.allowed}。`;
    case 'missing-argument':
      return `缺少参数 <${fault.name}>。`;
    case 'excess-arguments':
      return `${fault.command} 的参数太多。文件名里有空格时请加引号。`;
    case 'one-report':
      return `“${fault.operand}”里有不止一份报告，这里只要一份。请写出文件名。`;
    case 'two-on-stdout':
      return '标准输出只能有一种格式。其余请写到文件，如 --format json=结果.json。';
    case 'unknown-rule':
      return `没有叫“${fault.id}”的规则或规则组。${didYouMean(fault.similar)}gouji rules 列出全部。`;
    case 'conflict':
      return `选项 ${fault.options.join(' 和 ')} 不能同时用。`;
    case 'needs-option':
      return `选项 ${fault.option} 要和 ${fault.needed} 一起用。`;
    case 'stdin-alone':
      return '修改标准输入时，结果写到标准输出，所以不能同时写别的文件；请分开运行。';
    case 'other':
      return fault.text;
  }
}

function didYouMean(similar: readonly string[]): string {
  return similar.length === 0 ? '' : `是不是想用 ${similar.join('、')}？`;
}

const EXAMPLES = `
示例：
  gouji 年报.txt                          检查一个文件
  gouji check 草稿/                       检查目录中的所有年报（其他文本跳过）
  gouji check "**/*.txt" --format json    输出 JSON
  pdftotext -layout 年报.pdf - | gouji -  检查标准输入
  gouji extract 年报.txt --format csv     把三张表的数字取成 CSV

退出码：0 没有达到 --fail-on 的问题；1 有；2 用法错误、文件读不出来或没有找到文件。`;

export const ZH_CN: Messages = {
  help: {
    program: '核对政府信息公开工作年度报告：读文字草稿，查表内勾稽。',
    titles: {
      'Usage:': '用法：',
      'Arguments:': '参数：',
      'Options:': '选项：',
      'Global Options:': '通用选项：',
      'Commands:': '命令：',
    },
    check: '检查年报（默认命令）',
    fix: '修改能安全修改的问题，同 check --fix',
    extract: '取出年报中的数字',
    fmt: '把表格整理成规范版式',
    baseline: '把现有的问题记入基线文件，以后只报告新问题',
    config: '显示某个文件最终用的配置，及每一项写在哪里',
    init: '生成一个带注释的配置文件',
    compare: '本年报告与上年报告对比',
    rollup: '汇总各单位报告，或核对汇总报告',
    new: '新建一份空白报告',
    explain: '解释一条规则',
    rules: '列出规则',
    lsp: '启动语言服务器，供编辑器使用',
    stdio: '通过标准输入输出通信（默认）',
    completion: '输出命令行补全脚本',
    files: '文件、目录、通配符，或 - 表示标准输入（默认当前目录）',
    help: '显示帮助',
    helpCommand: '显示某个命令的帮助',
    version: '显示版本',
    format: (names) => `输出格式：${names.join('、')}；可重复，格式=文件 写到文件`,
    failOn: '达到哪一级就返回 1：error、warning、info、never（默认 error）',
    locale: '语言：zh-CN、en（默认看环境变量）',
    color: '总是用颜色',
    noColor: '不用颜色',
    maxFileSize: '更大的文件不检查，如 500KB、20MB（默认 10MB）',
    quiet: '只输出问题，不输出小结和说明',
    stdinFilename: '标准输入的文件名，用在结果里',
    noErrorOnUnmatched: '没有找到文件时不报错',
    examples: EXAMPLES,
  },
  report: {
    unknownOrganization: '（未识别单位）',
    unknownYear: '（未识别年度）',
    year: (year) => `${year} 年`,
    form: (id, issuedAs) => `${id} 年格式（${issuedAs}）`,
    identities: '勾稽',
    broken: (count) => `${count} 条不成立`,
    unverifiable: (count) => `${count} 条无法核对`,
    allZero: '数字全部为 0',
    severity: { error: '错误', warning: '警告', info: '提示' },
    comma: '，',
    equation: (text) => `算式：${text}`,
    related: (place) => `相关：${place}`,
    moreRelated: (count) => `相关：另有 ${count} 处`,
    fix: (safety, title) => `${safety === 'safe' ? '修改' : '建议'}：${title}`,
    moreEdits: (count) => `另改 ${count} 处`,
    emptyText: '（空）',
    state: { holds: '✓', broken: '✗', unverifiable: '?' },
    sound: '未发现问题。',
    summary: (files, counts, fixable) =>
      `共 ${files} 份年报：${counts.error} 个错误，${counts.warning} 个警告，${counts.info} 个提示${fixable > 0 ? `；${fixable} 个有修改建议` : ''}。`,
    unreadable: (count) => `${count} 个文件没有读成，见上。`,
    overview: {
      columns: ['勾稽不成立', '错误', '警告', '提示'],
      more: (count) => `  另有 ${count} 份有问题。`,
    },
  },
  extract: {
    noTable: '没有找到这张表',
    values: (read, all) => `数字 ${read}/${all}`,
    problems: (count) => `${count} 处读表问题`,
  },
  page: PAGE_ZH,
  choosing: CHOOSING_ZH,
  settings: SETTINGS_ZH,
  git: GIT_ZH,
  speed: SPEED_ZH,
  fix: FIX_ZH,
  init: INIT_ZH,
  layout: LAYOUT_ZH,
  baseline: BASELINE_ZH,
  compare: COMPARE_ZH,
  rollup: ROLLUP_ZH,
  new: NEW_ZH,
  explain: EXPLAIN_ZH,
  completion: COMPLETION_ZH,
  usage,
  usageHint: (command) => `用 ${command} --help 查看用法。`,
  problem,
  problemAt: (path, message) => `${path}：${message}`,
  damaged: (path, encoding, places) =>
    `${path}：按 ${encoding} 读取，有 ${places} 处损坏的字节，显示为“\ufffd”。请核对原文。`,
  skipped: (count) => `跳过 ${count} 个不是年报的文本文件。`,
  unmatched: (operand) =>
    `“${operand}”里没有找到年报。直接写出文件名可强制检查；加 --no-error-on-unmatched 则不算出错。`,
  noReportIn: (operand) => `“${operand}”里没有找到年报。`,
  fileExists: (path) => `${path} 已经存在，没有覆盖。确要覆盖请加 --force，原来的内容会丢失。`,
  cannotWrite: (path, reason) => `写不了 ${path}（${reason}）。`,
  internal: (detail) => `程序内部出错，请把下面的内容和出错的文件反馈给我们：\n${detail}`,
};
