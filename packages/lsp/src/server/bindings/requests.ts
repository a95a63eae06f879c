import { blankReport, formById, formOfYear } from '@gouji/core';
import { type CancellationToken, ResponseError } from 'vscode-languageserver';
import type { OpenReport } from '../../features/open-report.ts';
import { convertPasted } from '../../features/paste/convert-pasted.ts';
import { yearsCompared } from '../../features/requests/compare-years.ts';
import { explainedRule } from '../../features/requests/explained-rule.ts';
import { exported } from '../../features/requests/exported.ts';
import { identityTreeOf } from '../../features/requests/identity-tree.ts';
import { rolledUp, type Unit } from '../../features/requests/roll-up.ts';
import { tablePreview } from '../../features/requests/table-preview.ts';
import type {
  BlankReportParams,
  CompareYearsParams,
  ExportParams,
  RollUpParams,
  ServerRequests,
  YearsCompared,
} from '../../protocol.ts';
import { lastYearUri } from '../../workspace/neighbours.ts';
import { canonical, pathOf } from '../../workspace/uris.ts';
import type { Answer, Refusal } from '../answers.ts';
import { checkWorkspace } from '../check-workspace.ts';
import type { Binding, Server } from '../server.ts';

type Handler<Method extends keyof ServerRequests> = (
  params: ServerRequests[Method][0],
  token: CancellationToken,
) => Answer<ServerRequests[Method][1]>;

const HANDLERS: { readonly [Method in keyof ServerRequests]: (server: Server) => Handler<Method> } = {
  'gouji/identityTree': ({ answers }) => answers.about(null, ({ report }) => identityTreeOf(report)),
  'gouji/tablePreview': ({ answers }) => answers.about(null, ({ report }) => tablePreview(report)),
  'gouji/blankReport': ({ answers }) => answers.demanded(blankText),
  'gouji/compareYears': (server) =>
    server.answers.guarded(null, (params, token) => compare(params, token, server)),
  'gouji/rollUp': (server) => server.answers.demanded((params) => rollUpOf(params, server)),
  'gouji/export': ({ answers }) => answers.about(null, ({ report }, params) => exportText(report, params)),
  'gouji/convertTable': ({ answers }) => answers.guarded(null, convertPasted),
  'gouji/explainRule': (server) =>
    server.answers.guarded(null, ({ rule }) => explainedRule(rule, server.locale)),
  'gouji/checkWorkspace': (server) =>
    server.answers.guarded({ files: [] }, (params, token) => checkWorkspace(params, token, server)),
};

/** What only Gouji's own extensions ask; see `protocol.ts`. */
export const requestsBinding: Binding = {
  capabilities: () => ({ experimental: { gouji: { requests: Object.keys(HANDLERS) } } }),
  bind: (server) => {
    for (const [method, handlerIn] of Object.entries(HANDLERS)) {
      // Each handler was given the parameters of its own method above.
      const handler = handlerIn(server) as (params: unknown, token: CancellationToken) => Promise<unknown>;
      server.connection.onRequest(method, handler);
    }
  },
};

function blankText({ organ, year, form }: BlankReportParams): { readonly text: string } {
  return { text: blankReport(form === undefined ? formOfYear(year) : formById(form), organ, year) };
}

function exportText(report: OpenReport, { format }: ExportParams): { readonly text: string } | null {
  return { text: exported(report, pathOf(report.uri), format) };
}

async function compare(
  { textDocument, last }: CompareYearsParams,
  token: CancellationToken,
  { answers, documents, workspace, stored }: Server,
): Promise<YearsCompared | null | Refusal> {
  const document = documents.get(textDocument.uri);
  const shown = document === undefined ? null : await answers.shown(document, token);
  if (shown === null || shown instanceof ResponseError) return shown;
  const { report } = shown;
  const uri = canonical(report.uri);
  const named = last ?? lastYearUri(uri, report.checked.report, await workspace.configOf(uri));
  const before = named === null ? null : await stored.once(canonical(named));
  return named === null || before === null ? null : yearsCompared(report, { uri: named, report: before });
}

async function rollUpOf(
  { units, against, draft }: RollUpParams,
  { stored, locale }: Server,
): Promise<ServerRequests['gouji/rollUp'][1]> {
  const read: Unit[] = [];
  for (const uri of units) read.push({ uri, report: await stored.once(canonical(uri)) });
  const whole = against === undefined ? null : await stored.once(canonical(against));
  return rolledUp(read, whole, draft, locale);
}
