import { type FormatProblem, formatProblemMessage, tableName } from '@gouji/core';
import { type CodeAction, CodeActionKind, type CompletionItem, ResponseError } from 'vscode-languageserver';
import {
  type ActionData,
  CONVERT_TABLE,
  codeActionsIn,
  FIX_ALL,
  resolvedAction,
} from '../../features/code-actions.ts';
import { completionsAt, resolvedCompletion } from '../../features/completion.ts';
import { formatting } from '../../features/formatting.ts';
import type { OpenReport } from '../../features/open-report.ts';
import { wordsIn } from '../../words/index.ts';
import type { Refusal } from '../answers.ts';
import type { Binding, Server } from '../server.ts';

/** What changes the text. */
export const editingBindings: readonly Binding[] = [
  {
    capabilities: ({ actions }) => ({
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, CONVERT_TABLE, FIX_ALL],
        resolveProvider: actions.resolve,
      },
    }),
    bind: (server) => {
      const { connection, answers } = server;
      connection.onCodeAction(
        answers.about([], ({ report }, { range, context }) =>
          codeActionsIn(report, range, context, server.client.actions),
        ),
      );
      if (!server.client.actions.resolve) return;
      connection.onCodeActionResolve((action, token) =>
        answers.guarded<CodeAction, CodeAction>(action, async () => resolveAction(action, server, token))(
          action,
          token,
        ),
      );
    },
  },
  {
    capabilities: () => ({ documentFormattingProvider: true }),
    bind: (server) =>
      server.connection.onDocumentFormatting(
        server.answers.about([], ({ report }) => {
          const { edits, problems } = formatting(report);
          sayWhatIsLeft(problems, report, server);
          return edits;
        }),
      ),
  },
  {
    capabilities: () => ({ documentRangeFormattingProvider: true }),
    bind: (server) =>
      server.connection.onDocumentRangeFormatting(
        server.answers.about([], ({ report }, { range }) => {
          const { edits, problems } = formatting(report, range);
          sayWhatIsLeft(problems, report, server);
          return edits;
        }),
      ),
  },
  {
    capabilities: () => ({
      completionProvider: { triggerCharacters: ['<', '-', '/', '|', '、'], resolveProvider: true },
    }),
    bind: (server) => {
      const { connection, answers } = server;
      connection.onCompletion(
        answers.about([], ({ report }, { position }) => completionsAt(report, position)),
      );
      connection.onCompletionResolve((item, token) =>
        answers.guarded<CompletionItem, CompletionItem>(item, () =>
          resolvedCompletion(item, server.locale, server.client.documentation),
        )(item, token),
      );
    },
  },
];

async function resolveAction(
  action: CodeAction,
  { answers, documents, client }: Server,
  token: Parameters<Server['answers']['shown']>[1],
): Promise<CodeAction | Refusal> {
  const document = documents.get((action.data as ActionData | undefined)?.uri ?? '');
  if (document === undefined) return action;
  const shown = await answers.shown(document, token);
  if (shown instanceof ResponseError) return shown;
  return shown === null ? action : resolvedAction(action, shown.report, client.actions);
}

/** A person who asked for tables to be formatted is told about each that was not. */
function sayWhatIsLeft(
  problems: readonly FormatProblem[],
  { uri, locale }: OpenReport,
  { notices }: Server,
): void {
  for (const problem of problems) {
    const why = formatProblemMessage(problem, locale);
    const occasion = `format ${uri} ${problem.table}`;
    notices.end(occasion);
    notices.say(occasion, wordsIn(locale).notice.notFormatted(tableName(problem.table, locale), why));
  }
}
