import type { Range, Report } from '../../parse/report.ts';
import type { SourceText } from '../../text/index.ts';
import type { Edit, Finding } from '../finding.ts';

/** A row of a Markdown table: a comment on a line of its own would end the table there. */
const MARKDOWN_ROW = /^\s*\|.*\S.*\|\s*$/u;
/** Longer lines are no table rows that a person reads. */
const LONGEST_ROW = 2000;

/**
 * The edit that silences a finding where it stands, or its rule in the whole text: what an editor offers beside the
 * fixes. `report` must be the one that was checked.
 */
export function suppressionEdit(finding: Finding, report: Report, scope: 'line' | 'file'): Edit {
  const { source } = report;
  const lineBreak = lineBreakOf(source, finding);
  if (scope === 'file') return insertion(0, `<!-- gouji-disable-file ${finding.rule} -->${lineBreak}`);
  const { line } = source.positionAt(finding.start);
  const start = source.lineStart(line);
  const end = source.lineEnd(line);
  const text = end - start > LONGEST_ROW ? '' : source.slice(start, end);
  if (MARKDOWN_ROW.test(text))
    return insertion(start + text.lastIndexOf('|'), `<!-- gouji-disable-line ${finding.rule} --> `);
  return insertion(start, `<!-- gouji-disable-next-line ${finding.rule} -->${lineBreak}`);
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** As the lines around end. */
function lineBreakOf(source: SourceText, { start }: Range): string {
  const { line } = source.positionAt(start);
  const broken = line < source.lineCount ? line : line - 1;
  return broken < 1 ? '\n' : source.slice(source.lineEnd(broken), source.lineStart(broken + 1));
}
