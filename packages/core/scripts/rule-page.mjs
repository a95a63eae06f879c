// What a page of the documentation says about one rule.

import { structuredPatch } from 'diff';

const SEVERITIES = {
  'zh-CN': { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

const FIXES = {
  'zh-CN': { safe: '可自动修复', suggested: '有修改建议', none: '无' },
  en: { safe: 'safe', suggested: 'suggested', none: 'none' },
};

/** Unchanged lines around what differs between the wrong example and the right one. */
const CONTEXT = 2;

const WORDS = {
  'zh-CN': {
    severity: '级别',
    fix: '修复',
    why: '为什么',
    example: '例子',
    lead: '`-` 是有问题的写法，`+` 是改正以后：',
    says: '提示是：',
    options: '选项',
    columns: ['选项', '含义', '默认', '可以写'],
    settings: '设置',
    file: '在 `gouji.config.json` 里：',
    once: '只忽略一处，把这一行写在它上面：',
    reason: '理由',
  },
  en: {
    severity: 'Severity',
    fix: 'Fix',
    why: 'Why',
    example: 'Example',
    lead: '`-` is wrong, `+` is right:',
    says: 'The message:',
    options: 'Options',
    columns: ['Option', 'What it does', 'Default', 'Allowed'],
    settings: 'Settings',
    file: 'In `gouji.config.json`:',
    once: 'To silence one finding, put this on the line above it:',
    reason: 'reason',
  },
};

export function severityName({ severity }, locale) {
  return SEVERITIES[locale][severity];
}

export function fixName({ fix }, locale) {
  return FIXES[locale][fix];
}

/** A page: Chinese first, English below. `core` is the public surface of the package. */
export function rulePage(rule, core) {
  const { group } = rule;
  return `${[
    `# ${rule.id}`,
    `[全部规则](../README.md) · [${group.title['zh-CN']}](README.md) · [English](#english)`,
    ...body(rule, core, 'zh-CN', '##'),
    '## English',
    ...body(rule, core, 'en', '###'),
  ].join('\n\n')}\n`;
}

function body(rule, core, locale, mark) {
  const words = WORDS[locale];
  const message = messageOfExample(rule, core, locale);
  return [
    rule.summary[locale],
    table([words.severity, words.fix], [[severityName(rule, locale), fixName(rule, locale)]]),
    `${mark} ${words.why}`,
    rule.why[locale],
    `${mark} ${words.example}`,
    words.lead,
    fenced(difference(rule.example), 'diff'),
    ...(message === null ? [] : [words.says, quoted(message)]),
    ...(rule.options.length === 0 ? [] : [`${mark} ${words.options}`, optionTable(rule, locale)]),
    `${mark} ${words.settings}`,
    words.file,
    fenced(`{ "rules": { "${rule.id}": ${settingOf(rule)} } }`, 'json'),
    ...(rule.group.id === 'suppression' ? [] : [words.once, fenced(directiveFor(rule, words), 'html')]),
  ];
}

function directiveFor({ id }, { reason }) {
  return `<!-- gouji-disable-next-line ${id} -- ${reason} -->`;
}

/** What is said about the wrong example; null where nothing is said without other reports. */
function messageOfExample({ id, example }, core, locale) {
  const { wrong, lastYear, units } = example;
  const around = {
    ...(lastYear !== undefined && { lastYear: core.parseReport(lastYear) }),
    ...(units !== undefined && { units: units.map((unit) => core.parseReport(unit)) }),
  };
  const { findings } = core.checkReport(core.parseReport(wrong), around);
  const finding = findings.find(({ rule }) => rule === id);
  return finding === undefined ? null : core.messageOf(finding, locale);
}

/** The lines that differ, with some around them. Where only another report differs, the example as it is. */
function difference({ wrong, right }) {
  const { hunks } = structuredPatch('', '', ended(wrong), ended(right), '', '', { context: CONTEXT });
  if (hunks.length === 0) return wrong.trimEnd();
  return hunks.map(({ lines }) => lines.map((line) => line.trimEnd()).join('\n')).join('\n…\n');
}

function ended(text) {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function optionTable({ options }, locale) {
  return table(
    WORDS[locale].columns,
    options.map(({ name, what, default: standard, schema }) => [
      `\`${name}\``,
      what[locale],
      `\`${JSON.stringify(standard)}\``,
      `\`${JSON.stringify(schema)}\``,
    ]),
  );
}

function settingOf({ severity, options }) {
  if (options.length === 0) return '"off"';
  const [{ name, default: standard }] = options;
  return `["${severity}", { "${name}": ${JSON.stringify(standard)} }]`;
}

export function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function quoted(text) {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** A fence longer than any in the text. */
function fenced(text, language) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
