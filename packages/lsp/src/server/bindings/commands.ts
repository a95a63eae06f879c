import { ruleDocs } from '@gouji/core';
import { type ExecuteCommandParams, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { EXPLAIN_RULE } from '../../features/code-actions.ts';
import { rulePageUrl } from '../../rule-pages.ts';
import type { Binding, Server } from '../server.ts';

/** What code actions do other than changing the text. An extension may do it in a better way of its own. */
export const commandsBinding: Binding = {
  capabilities: () => ({ executeCommandProvider: { commands: [EXPLAIN_RULE] } }),
  bind: (server) =>
    server.connection.onExecuteCommand(
      server.answers.guarded(null, async ({ command, arguments: [rule] = [] }: ExecuteCommandParams) => {
        if (command === EXPLAIN_RULE && typeof rule === 'string') await explain(rule, server);
        return null;
      }),
    ),
};

/** Opens the rule's page, or says in short what it is about where the editor opens nothing. */
async function explain(id: string, { connection, client, locale }: Server): Promise<void> {
  const rule = ruleDocs().find((each) => each.id === id);
  if (rule === undefined) return;
  if (client.showDocument) {
    const { success } = await connection.window.showDocument({ uri: rulePageUrl(id), external: true });
    if (success) return;
  }
  const message = `${id}\n${rule.summary[locale]}\n${rule.why[locale]}`;
  await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
}
