import { blankReport, formById, formOfYear } from '@gouji/core';
import { type CancellationToken, ResponseError } from 'vscode-languageserver';
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
  RollUpParams,
  ServerRequests,
  YearsCompared,
} from '../../protocol.ts';
import { lastYearUri } from '../../workspace/neighbours.ts';
import { canonical, pathOf } from '../../workspace/uris.ts';
import type { Answer, Refusal } from '../answers.ts';
import { checkWorkspace } from '../check-workspace.ts';
import type { Binding, Server } from '../server.ts';

type Handlers = {
  readonly [Method in keyof ServerRequests]: (
    params: ServerRequests[Method][0],
    token: CancellationToken,
  ) => Answer<ServerRequests[Method][1]>;
};

function handlersOf(server: Server): Handlers {
  const { answers } = server;
  return {
    'gouji/identityTree': answers.about(null, ({ report }) => identityTreeOf(report)),
    'gouji/tablePreview': answers.about(null, ({ report }) => tablePreview(report)),
    'gouji/blankReport': answers.guarded({ text: '' }, (params) => ({ text: blankText(params) })),
    'gouji/compareYears': answers.guarded(null, (params, token) => compare(params, token, server)),
    'gouji/rollUp': answers.guarded(rolledUp([], null, undefined, 'zh-CN'), (params) =>
      rollUpOf(params, server),
    ),
    'gouji/export': answers.about<ServerRequests['gouji/export'][0], ServerRequests['gouji/export'][1]>(
      null,
      ({ report }, { format }) => ({ text: exported(report, pathOf(report.uri), format) }),
    ),
    'gouji/convertTable': answers.guarded(null, convertPasted),
    'gouji/explainRule': answers.guarded(null, ({ rule }) => explainedRule(rule, server.locale)),
    'gouji/checkWorkspace': answers.guarded({ files: [] }, (params, token) =>
      checkWorkspace(params, token, server),
    ),
  };
}

const METHODS: readonly (keyof ServerRequests)[] = [
  'gouji/identityTree',
  'gouji/tablePreview',
  'gouji/blankReport',
  'gouji/compareYears',
  'gouji/rollUp',
  'gouji/export',
  'gouji/convertTable',
  'gouji/explainRule',
  'gouji/checkWorkspace',
];

/** What only Gouji's own extensions ask; see `protocol.ts`. */
export const requestsBinding: Binding = {
  capabilities: () => ({ experimental: { gouji: { requests: METHODS } } }),
  bind: (server) => {
    const handlers: Readonly<Record<string, (params: never, token: CancellationToken) => Promise<unknown>>> =
      handlersOf(server);
    for (const method of METHODS)
      server.connection.onRequest(method, (params: unknown, token) =>
        handlers[method]!(params as never, token),
      );
  },
};

function blankText({ organ, year, form }: BlankReportParams): string {
  return blankReport(form === undefined ? formOfYear(year) : formById(form), organ, year);
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
