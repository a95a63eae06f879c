import { structuredPatch } from 'diff';
import { parseReport } from '../parse/parse-report.ts';
import { checkReport, messageOf } from './check-report.ts';
import type { Surroundings } from './context.ts';
import type { Locale, Severity } from './finding.ts';
import type { RuleExample } from './rule.ts';
import type { RuleDoc } from './rules/rule-docs.ts';

/** Unchanged lines around what differs between the wrong example and the right one. */
const CONTEXT = 2;

/** A rule's example as it is shown. */
export interface ShownExample {
  /** The lines that differ with some around them: `-` wrong, `+` right; the example as it is where only another report differs. */
  readonly lines: readonly string[];
  /** What is said about the wrong example; null where nothing is said without other reports. */
  readonly message: string | null;
}

/** What a rule's documentation shows of its example. */
export function shownExample({ id, example }: RuleDoc, locale: Locale): ShownExample {
  const { findings } = checkReport(parseReport(example.wrong), surroundingsOf(example));
  const finding = findings.find(({ rule }) => rule === id);
  return { lines: difference(example), message: finding === undefined ? null : messageOf(finding, locale) };
}

function surroundingsOf({ lastYear, units }: RuleExample): Surroundings {
  return {
    ...(lastYear !== undefined && { lastYear: parseReport(lastYear) }),
    ...(units !== undefined && { units: units.map(parseReport) }),
  };
}

function difference({ wrong, right }: RuleExample): readonly string[] {
  const { hunks } = structuredPatch('', '', ended(wrong), ended(right), '', '', { context: CONTEXT });
  if (hunks.length === 0) return wrong.trimEnd().split('\n');
  return hunks.flatMap(({ lines }, at) => [...(at > 0 ? ['…'] : []), ...lines.map((line) => line.trimEnd())]);
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** A configuration that sets the rule, as JSON on one line: its first option, or else off. */
export function exampleSetting({ id, severity, options: [option] }: RuleDoc): string {
  const setting =
    option === undefined
      ? '"off"'
      : `["${severity}", { "${option.name}": ${JSON.stringify(option.default)} }]`;
  return `{ "rules": { "${id}": ${setting} } }`;
}

/** A comment that silences one finding of the rule; null where the rule is about such comments. */
export function exampleDirective({ id, group }: RuleDoc, locale: Locale): string | null {
  if (group.id === 'suppression') return null;
  return `<!-- gouji-disable-next-line ${id} -- ${WORDS[locale].reason} -->`;
}

/**
 * What the documentation says about a rule, as Markdown without a title.
 *
 * @param mark what headings begin with
 */
export function rulePage(rule: RuleDoc, locale: Locale, mark = '##'): string {
  const words = WORDS[locale];
  const { lines, message } = shownExample(rule, locale);
  const directive = exampleDirective(rule, locale);
  return [
    rule.summary[locale],
    table([words.severity, words.fix], [[SEVERITIES[locale][rule.severity], FIXES[locale][rule.fix]]]),
    `${mark} ${words.why}`,
    rule.why[locale],
    `${mark} ${words.example}`,
    words.lead,
    fenced(lines.join('\n'), 'diff'),
    ...(message === null ? [] : [words.says, quoted(message)]),
    ...(rule.options.length === 0 ? [] : [`${mark} ${words.options}`, optionTable(rule, locale)]),
    `${mark} ${words.settings}`,
    words.file,
    fenced(exampleSetting(rule), 'json'),
    ...(directive === null ? [] : [words.once, fenced(directive, 'html')]),
  ].join('\n\n');
}

/**
 * Rules as a Markdown table, a line each.
 *
 * @param nameOf how a rule is named, e.g. as a link
 */
export function ruleTable(
  rules: readonly RuleDoc[],
  locale: Locale,
  nameOf: (rule: RuleDoc) => string = ({ id }) => id,
): string {
  const { rule, severity, fix, finds } = WORDS[locale];
  return table(
    [rule, severity, fix, finds],
    rules.map((each) => [
      nameOf(each),
      SEVERITIES[locale][each.severity],
      FIXES[locale][each.fix],
      each.summary[locale],
    ]),
  );
}

const SEVERITIES: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  'zh-CN': { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

const FIXES: Readonly<Record<Locale, Readonly<Record<RuleDoc['fix'], string>>>> = {
  'zh-CN': { safe: '可自动修复', suggested: '有修改建议', none: '无' },
  en: { safe: 'safe', suggested: 'suggested', none: 'none' },
};

const WORDS = {
  'zh-CN': {
    rule: '规则',
    severity: '级别',
    fix: '修复',
    finds: '发现什么',
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
    rule: 'Rule',
    severity: 'Severity',
    fix: 'Fix',
    finds: 'What it finds',
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
} as const;

function optionTable({ options }: RuleDoc, locale: Locale): string {
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

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** A fence longer than any in the text. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
