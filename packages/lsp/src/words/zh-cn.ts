import type { Severity } from '@gouji/core';
import type { Words } from './words.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

export const ZH_CN: Words = {
  mark: { holds: '✓', broken: '✗', unverifiable: '？' },
  comma: '，',
  colon: '：',
  hover: {
    state: {
      number: '',
      blank: '空着',
      placeholder: '填的是符号，不是数字',
      unreadable: '读不出数字',
      uncertain: '这一行多一个数或少一个数，读不准是哪一列',
      missing: '缺这一行',
    },
    stated: (value) => `填报值 ${value}`,
    expected: (value) => `应为 ${value}`,
    difference: (computed, stated, difference) => `计算值 ${computed}，填报值 ${stated}，差额 ${difference}`,
    lastYear: (value) => `上年 ${value}`,
    prose: (line, value, agrees) => `${agrees ? '✓' : '✗'} 正文第 ${line} 行写的是 ${value}`,
    inProse: (value) => `正文中的数 ${value}`,
    inTable: (place, value, agrees) => `${agrees ? '✓ 与表格一致' : '✗ 与表格不一致'}：${place} ${value}`,
    noSums: '没有勾稽关系',
    severity: SEVERITIES,
    fix: { safe: '可自动修复', suggested: '有修改建议', none: '没有自动修改' },
    page: '完整说明',
    group: (count) => `${count} 条规则`,
    unknownRule: '没有这条规则',
  },
  action: {
    fixRule: (rule, count) => `改正全文同类问题（${rule}，${count} 处）`,
    fixAll: '改正全部可自动修复的问题',
    suppressLine: (rule) => `忽略这一处（${rule}）`,
    suppressFile: (rule) => `整篇忽略（${rule}）`,
    explain: (rule) => `解释这条规则（${rule}）`,
    writeTotal: (value) => `填计算值 ${value}`,
    fillBlanks: (table) => `填满空格：总计填各项之和，其他填 0（${table}）`,
    convertTable: (table) => `整理成规范版式（${table}）`,
  },
  hint: (value) => `＝ ${value}`,
  findings: (counts) => {
    const shown = (['error', 'warning', 'info'] as const).filter((severity) => counts[severity] > 0);
    return shown.length === 0
      ? '没有问题'
      : shown.map((severity) => `${SEVERITIES[severity]} ${counts[severity]}`).join('，');
  },
  identities: (holds, all) => `勾稽 ${holds}/${all}`,
  unverifiable: (count) => `无法核对 ${count}`,
  untitledReport: '（没有标题）',
  checking: '检查年报',
  checked: (done, all) => `${done}/${all}`,
  notice: {
    tooLong: (name, length, limit) =>
      `${name} 有 ${length} 个字符，超过上限 ${limit}，没有检查。可在设置 gouji.maxFileSize 中调高上限。`,
    tooMany: (name, count, limit) =>
      `${name} 有 ${count} 个问题，只显示前 ${limit} 个。可在设置 gouji.maxProblems 中调高上限。`,
    badConfig: (path, line, column, message, more) =>
      `${path}:${line}:${column}：${message}${more > 0 ? `（另有 ${more} 处）` : ''} 改好之前按默认设置检查。`,
    noConfig: (path) => `没有找到配置文件 ${path}（设置 gouji.configFile），按默认设置检查。`,
    noLastYear: (path) => `没有找到上年报告 ${path}，没有与上年对比。`,
    noUnits: (path) => `${path} 中 units 所指的报告没有找到，或有的读不出来，没有核对汇总。`,
    manyFiles: (count, limit) => `工作区有 ${count} 个文本文件，只在前 ${limit} 个里查找。`,
    notFormatted: (table, why) => `${table}没有整理：${why}`,
    failed: (reason) => `内部错误：${reason}`,
  },
};
