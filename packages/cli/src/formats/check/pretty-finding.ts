import {
  type Finding,
  type Fix,
  identityEquation,
  messageOf,
  type Related,
  relatedMessageOf,
} from '@gouji/core';
import { frameOf } from '../../terminal/frame.ts';
import { printable } from '../../terminal/printable.ts';
import { truncate } from '../../terminal/width.ts';
import type { CheckedFile } from '../../view/report-file.ts';
import { rulePageAddress } from '../../view/rule-page-address.ts';
import type { View } from '../reporter.ts';

/** More would hide the next finding. */
const MOST_RELATED = 5;
const MOST_EDITS = 3;
const QUOTED = 40;

/** One finding as a compiler shows it: what is wrong, where, the line itself, the numbers, what to change. */
export function prettyFinding(finding: Finding, file: CheckedFile, view: View): string {
  const { paint, words, locale, width } = view;
  const { source } = file.report;
  const { line, column } = source.positionAt(finding.start);
  const color = paint.severity[finding.severity];
  const margin = ' '.repeat(String(line).length);
  const bar = paint.faint(`${margin} |`);
  const frame = frameOf(source, line, finding.start, finding.end, width - margin.length - 3);
  const head = `${color(words.report.severity[finding.severity])} ${paint.faint(paint.link(finding.rule, rulePageAddress(finding.rule)))}`;
  const lines = [
    `${head} ${paint.strong(printable(messageOf(finding, locale)))}`,
    `${margin}${paint.faint('-->')} ${printable(file.path)}:${line}:${column}`,
    bar,
    `${paint.faint(`${line} |`)} ${frame.line}`,
    `${bar} ${frame.indent}${color(frame.carets)}`,
    ...notesOf(finding, file, view).map(
      (note) => `${margin} ${note.startsWith(' ') ? ' ' : paint.faint('=')} ${note}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function notesOf(finding: Finding, file: CheckedFile, view: View): string[] {
  const words = view.words.report;
  const equation = equationOf(finding, file);
  const fix = file.fix(finding);
  return [
    ...(equation === null ? [] : [words.equation(equation)]),
    ...relatedOf(finding, file, view),
    ...(fix === null ? [] : [words.fix(fix.safety, printable(fix.title)), ...editsOf(fix, file, view)]),
  ];
}

/** The finding's own equation with the report's numbers in it; further broken ones are among its related places. */
function equationOf({ identities }: Finding, { evaluation, report, locale }: CheckedFile): string | null {
  const own = evaluation.identities.find(({ identity }) => identity.id === identities?.[0]);
  return own === undefined ? null : identityEquation(own, report, locale);
}

function relatedOf(finding: Finding, { report }: CheckedFile, { words, locale }: View): string[] {
  const show = (related: Related): string => {
    const { line, column } = report.source.positionAt(related.start);
    const message = printable(relatedMessageOf(finding, related, locale));
    return words.report.related(`${line}:${column} ${message}`.trimEnd());
  };
  const shown = finding.related.slice(0, MOST_RELATED).map(show);
  const rest = finding.related.length - shown.length;
  return rest > 0 ? [...shown, words.report.moreRelated(rest)] : shown;
}

/** What stands there and what shall, indented under the fix's title. */
function editsOf({ edits }: Fix, { report }: CheckedFile, { words }: View): string[] {
  const quote = (text: string): string =>
    text === '' ? words.report.emptyText : truncate(printable(text), QUOTED);
  const shown = edits.slice(0, MOST_EDITS).map(({ start, end, text }) => {
    const { line, column } = report.source.positionAt(start);
    return `    ${line}:${column} ${quote(report.source.slice(start, end))} → ${quote(text)}`;
  });
  const rest = edits.length - shown.length;
  return rest > 0 ? [...shown, `    ${words.report.moreEdits(rest)}`] : shown;
}
