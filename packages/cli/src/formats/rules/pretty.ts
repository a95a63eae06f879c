import type { RuleDoc, RuleGroup } from '@gouji/core';
import { displayWidth, padEnd } from '../../terminal/width.ts';
import { wrap } from '../../terminal/wrap.ts';
import type { View } from '../reporter.ts';
import { fixOf, needsOf } from './about.ts';

const GAP = '  ';
const NARROWEST_SUMMARY = 30;

/** Rules group by group in columns: id, severity, fix, summary. */
export function prettyRules(rules: readonly RuleDoc[], view: View): string {
  const groups = new Map<RuleGroup['id'], RuleDoc[]>();
  for (const rule of rules) groups.set(rule.group.id, [...(groups.get(rule.group.id) ?? []), rule]);
  const line = lineIn(rules, view);
  const blocks = [...groups.values()].map((group) =>
    [headOf(group, view), ...group.flatMap(line)].join('\n'),
  );
  return `${[...blocks, view.words.explain.count(rules.length)].join('\n\n')}\n`;
}

function headOf([rule]: readonly RuleDoc[], { paint, words, locale }: View): string {
  if (rule === undefined) return '';
  const needs = needsOf(rule, words);
  const remark = needs === null ? '' : paint.faint(`  ${words.explain.heads.needs} ${needs}`);
  return `${paint.strong(`${rule.group.title[locale]} ${rule.group.id}`)}${remark}`;
}

/** The columns are as wide as all the rules need, so that they stand in line from group to group. */
function lineIn(rules: readonly RuleDoc[], view: View): (rule: RuleDoc) => string[] {
  const { paint, words, locale, width } = view;
  const severityOf = ({ severity }: RuleDoc): string => words.report.severity[severity];
  const widest = (textOf: (rule: RuleDoc) => string): number =>
    Math.max(...rules.map((rule) => displayWidth(textOf(rule))));
  const ids = widest(({ id }) => id);
  const severities = widest(severityOf);
  const fixes = widest((rule) => fixOf(rule, words));
  const before = ids + severities + fixes + 4 * GAP.length;
  const room = Math.max(NARROWEST_SUMMARY, width - before);
  return (rule) => {
    const severity = paint.severity[rule.severity](padEnd(severityOf(rule), severities));
    const [first = '', ...more] = wrap(rule.summary[locale], room, locale);
    const cells = [padEnd(rule.id, ids), severity, paint.faint(padEnd(fixOf(rule, words), fixes)), first];
    return [GAP + cells.join(GAP), ...more.map((rest) => ' '.repeat(before) + rest)];
  };
}
