import type { Finding, Severity } from '@gouji/core';
import { printable } from '../../terminal/printable.ts';
import type { CheckedFile } from '../../view/report-file.ts';
import { repositoryPath } from '../../view/shown-path.ts';
import { singleLineMessage } from '../../view/single-line.ts';
import type { Reporter, View } from '../reporter.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands: GitHub Actions shows each beside the line it is about. */
export function githubReporter({ words, quiet }: View): Reporter<CheckedFile> {
  return {
    file: (file) => file.findings.map((finding) => annotation(finding, file)).join(''),
    unreadable: (path, message) => command('error', { file: repositoryPath(path) }, message),
    note: ({ reports, counts }) => (quiet || reports === 0 ? '' : words.report.summary(reports, counts, 0)),
  };
}

function annotation(finding: Finding, file: CheckedFile): string {
  const place = { file: repositoryPath(file.path), ...placeOf(finding, file) };
  const title = { title: finding.rule };
  return command(COMMANDS[finding.severity], { ...place, ...title }, singleLineMessage(finding, file));
}

/** Columns go with a place on one line only: with more lines GitHub refuses them. */
function placeOf({ start, end }: Finding, { report }: CheckedFile): Readonly<Record<string, number>> {
  const from = report.source.positionAt(start);
  const to = report.source.positionAt(end);
  if (from.line !== to.line) return { line: from.line, endLine: to.line };
  return { line: from.line, endLine: to.line, col: from.column, endColumn: to.column };
}

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${list.join(',')}::${data(text)}\n`;
}

function data(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
