import { type Part, partAt } from '@gouji/core';
import type { Hover, MarkupKind, Position } from 'vscode-languageserver';
import { offsetOf, rangeOf } from '../text/positions.ts';
import { cellNote } from './hover/cell.ts';
import { labelNote } from './hover/label.ts';
import { ruleNote } from './hover/rule.ts';
import { sectionNote } from './hover/section.ts';
import { statedNote } from './hover/stated.ts';
import { type Note, renderNote } from './note.ts';
import type { OpenReport } from './open-report.ts';

/** What there is to say about a place: the equations of a number, the state of a section, the meaning of a rule. */
export function hoverAt(report: OpenReport, position: Position, kind: MarkupKind): Hover | null {
  const { source } = report.checked.report;
  const part = partAt(report.checked, offsetOf(source, position));
  const note = part === null ? null : noteOf(part, report);
  if (part === null || note === null) return null;
  return { range: rangeOf(source, part), contents: { kind, value: renderNote(note, kind) } };
}

function noteOf(part: Part, report: OpenReport): Note | null {
  switch (part.kind) {
    case 'cell':
      return cellNote(part.cell, report);
    case 'row':
    case 'head':
      return labelNote(part, report);
    case 'section':
      return sectionNote(part.section, report);
    case 'stated':
      return statedNote(part.stated, report);
    case 'rule':
      return ruleNote(part.rule.id, report.locale);
  }
}
