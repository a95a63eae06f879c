import type { Edit } from '@gouji/core';
import {
  type CodeAction,
  type CodeActionContext,
  type CodeActionKind,
  type Diagnostic,
  type Range,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { offsetsOf, rangeOf, textEdits } from '../text/positions.ts';
import { type Change, editsOf } from './code-actions/change.ts';
import { FIX_ALL, fixAllOffers, type Offer, offersIn } from './code-actions/offers.ts';
import type { OpenReport } from './open-report.ts';

export { CONVERT_TABLE, FIX_ALL } from './code-actions/offers.ts';

/** Shows what a rule is about. Its argument is the rule's id. */
export const EXPLAIN_RULE = 'gouji.explainRule';

/** What an editor can make of code actions. */
export interface ActionSupport {
  /** Edits may follow when an action is chosen. */
  readonly resolve: boolean;
  readonly disabled: boolean;
  /** Edits may say which version of the document they are for. */
  readonly versions: boolean;
}

/** What an action carries to where its edits are made. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly change: Change;
}

/** What can be done about a range, as far as the editor asks for it. */
export function codeActionsIn(
  report: OpenReport,
  range: Range,
  { only, diagnostics }: CodeActionContext,
  support: ActionSupport,
): CodeAction[] {
  const asked = offsetsOf(report.checked.report.source, range);
  // Saving asks for this one alone, at every save.
  const offers = isFixAllAlone(only) ? fixAllOffers(report) : offersIn(report, asked);
  return offers
    .filter(({ kind, disabled }) => {
      const wanted = only === undefined || only.some((each) => isOfKind(kind, each));
      return wanted && (disabled === undefined || support.disabled);
    })
    .map((offer) => actionOf(offer, report, diagnostics, support));
}

function isFixAllAlone(only: CodeActionContext['only']): boolean {
  return (
    only !== undefined && only.length > 0 && only.every((kind) => kind !== '' && isOfKind(FIX_ALL, kind))
  );
}

/** An action with its edits; as it is where the document has changed since. */
export function resolvedAction(action: CodeAction, report: OpenReport, support: ActionSupport): CodeAction {
  const { version, change } = action.data as ActionData;
  if (version !== report.version) return action;
  return { ...action, edit: workspaceEdit(report, editsOf(change, report), support) };
}

/** `quickfix` is asked for by `quickfix` and by the empty kind, `source.fixAll.gouji` by `source` too. */
function isOfKind(kind: CodeActionKind, asked: CodeActionKind): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}

function actionOf(
  { title, kind, change, finding, preferred, disabled, explains }: Offer,
  report: OpenReport,
  diagnostics: readonly Diagnostic[],
  support: ActionSupport,
): CodeAction {
  const mended = finding === undefined ? [] : diagnostics.filter((each) => isAbout(each, finding, report));
  const base: CodeAction = {
    title,
    kind,
    ...(mended.length > 0 && { diagnostics: mended }),
    ...(preferred && { isPreferred: true }),
    ...(disabled !== undefined && { disabled: { reason: disabled } }),
    ...(explains !== undefined && { command: { title, command: EXPLAIN_RULE, arguments: [explains] } }),
  };
  if (change === null || disabled !== undefined) return base;
  const data: ActionData = { uri: report.uri, version: report.version, change };
  const action = { ...base, data };
  return support.resolve ? action : resolvedAction(action, report, support);
}

function isAbout(
  { code, range }: Diagnostic,
  finding: { readonly rule: string; readonly start: number; readonly end: number },
  { checked }: OpenReport,
): boolean {
  const { start, end } = rangeOf(checked.report.source, finding);
  const same = (a: Range['start'], b: Range['start']): boolean =>
    a.line === b.line && a.character === b.character;
  return code === finding.rule && same(range.start, start) && same(range.end, end);
}

function workspaceEdit(
  { uri, version, checked }: OpenReport,
  edits: readonly Edit[],
  { versions }: ActionSupport,
): WorkspaceEdit {
  const changes = textEdits(checked.report.source, edits);
  if (!versions) return { changes: { [uri]: changes } };
  return { documentChanges: [TextDocumentEdit.create({ uri, version }, changes)] };
}
