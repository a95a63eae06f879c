import { exampleDirective, exampleSetting, type RuleDoc, shownExample } from '@gouji/core';
import { printable } from '../../terminal/printable.ts';
import { wrap } from '../../terminal/wrap.ts';
import { rulePageAddress } from '../../view/rule-page-address.ts';
import type { View } from '../reporter.ts';
import { fixOf, needsOf } from '../rules/about.ts';

const WIDEST = 100;
const INDENT = '  ';

/** What there is to know about rules, for reading on a terminal. */
export function prettyExplanation(rules: readonly RuleDoc[], view: View): string {
  return rules.map((rule) => `${page(rule, view).join('\n')}\n`).join('\n');
}

function page(rule: RuleDoc, view: View): string[] {
  const { paint, words, locale, width } = view;
  const text = (prose: string): string[] =>
    wrap(prose, Math.min(width, WIDEST) - INDENT.length, locale).map((line) => INDENT + line);
  const part = (head: string, ...lines: string[]): string[] => ['', paint.strong(head), ...lines];
  const { message } = shownExample(rule, locale);
  const { explain } = words;
  return [
    `${paint.strong(rule.id)}  ${paint.faint(rule.group.title[locale])}`,
    ...about(rule, view),
    '',
    ...text(rule.summary[locale]),
    ...part(explain.why, ...text(rule.why[locale])),
    ...part(explain.example, ...text(explain.exampleLead), '', ...exampleLines(rule, view)),
    ...(message === null ? [] : ['', `${INDENT}${explain.says}`, ...text(message)]),
    ...(rule.options.length === 0 ? [] : part(explain.options, ...rule.options.flatMap(optionLines(view)))),
    ...part(explain.settings, ...settingLines(rule, view)),
    '',
    paint.faint(rulePageAddress(rule.id)),
  ];
}

function about(rule: RuleDoc, { words, paint }: View): string[] {
  const { heads } = words.explain;
  const severity = paint.severity[rule.severity](words.report.severity[rule.severity]);
  const needs = needsOf(rule, words);
  return [
    `${heads.severity} ${severity} · ${heads.fix} ${fixOf(rule, words)}`,
    ...(needs === null ? [] : [`${heads.needs} ${needs}`]),
  ];
}

function exampleLines(rule: RuleDoc, { locale, paint }: View): string[] {
  return shownExample(rule, locale).lines.map((line) => {
    const shown = INDENT + printable(line);
    if (line.startsWith('-')) return paint.bad(shown);
    return line.startsWith('+') ? paint.good(shown) : paint.faint(shown);
  });
}

function optionLines({ locale, words, paint }: View): (option: RuleDoc['options'][number]) => string[] {
  return ({ name, what, default: standard }) => {
    const value = paint.faint(words.explain.standard(JSON.stringify(standard)));
    return [`${INDENT}${name}  ${value}`, `${INDENT}${INDENT}${what[locale]}`];
  };
}

function settingLines(rule: RuleDoc, { words, locale }: View): string[] {
  const { inConfig, once } = words.explain;
  const directive = exampleDirective(rule, locale);
  return [
    `${INDENT}${inConfig}`,
    `${INDENT}${INDENT}${exampleSetting(rule)}`,
    ...(directive === null ? [] : [`${INDENT}${once}`, `${INDENT}${INDENT}${directive}`]),
  ];
}
