import { type Suggestion, suggestionsAt } from '@gouji/core';
import {
  type CompletionItem,
  CompletionItemKind,
  type MarkupKind,
  type Position,
} from 'vscode-languageserver';
import { offsetOf, rangeOf } from '../text/positions.ts';
import { ruleNote } from './hover/rule.ts';
import { renderNote } from './note.ts';
import type { OpenReport } from './open-report.ts';

const KINDS: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  report: CompletionItemKind.File,
  section: CompletionItemKind.Module,
  table: CompletionItemKind.Struct,
  row: CompletionItemKind.Field,
  head: CompletionItemKind.Field,
  directive: CompletionItemKind.Keyword,
  group: CompletionItemKind.Folder,
  rule: CompletionItemKind.Value,
};

/** What may be written at a position, in the order in which it should be offered. */
export function completionsAt({ checked, locale }: OpenReport, position: Position): CompletionItem[] {
  const { source } = checked.report;
  const suggestions = suggestionsAt(checked, offsetOf(source, position), locale);
  const digits = String(suggestions.length).length;
  return suggestions.map(({ kind, label, text, detail, rule, start, end }, order) => ({
    label,
    kind: KINDS[kind],
    detail,
    sortText: String(order).padStart(digits, '0'),
    textEdit: { range: rangeOf(source, { start, end }), newText: text },
    ...(rule !== undefined && { data: { rule } }),
  }));
}

/** A completion with all that is to be said about it. */
export function resolvedCompletion(
  item: CompletionItem,
  locale: OpenReport['locale'],
  kind: MarkupKind,
): CompletionItem {
  const rule: unknown = item.data?.rule;
  if (typeof rule !== 'string') return item;
  return { ...item, documentation: { kind, value: renderNote(ruleNote(rule, locale), kind) } };
}
