import { configMessage, type Locale, parseConfig, type Position as TextPosition } from '@gouji/core';
import { type Diagnostic, DiagnosticSeverity, type Position } from 'vscode-languageserver';
import { SOURCE } from './diagnostics.ts';

/** What is wrong with the text of a configuration. */
export function configDiagnostics(text: string, locale: Locale): Diagnostic[] {
  return parseConfig(text).problems.map((problem) => ({
    range: { start: positionOf(problem.start), end: positionOf(problem.end) },
    severity: DiagnosticSeverity.Error,
    code: `config/${problem.kind}`,
    source: SOURCE,
    message: configMessage(problem, locale),
  }));
}

function positionOf({ line, column }: TextPosition): Position {
  return { line: line - 1, character: column - 1 };
}
