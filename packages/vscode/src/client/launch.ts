import type { ExtensionContext } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Condition } from './condition.ts';
import { connect } from './connect.ts';
import { giveFiles } from './file-access.ts';
import { clientOptions, type OptionParts } from './options.ts';

// What it takes to start the server. Loaded when it is needed, so that the extension is up at once without it.

const CONDITIONS: Readonly<Record<State, Condition>> = {
  [State.Stopped]: 'stopped',
  [State.Starting]: 'starting',
  [State.StartFailed]: 'stopped',
  [State.Running]: 'running',
};

/** A client whose server is ready. */
export async function launch(
  context: ExtensionContext,
  parts: OptionParts,
  become: (condition: Condition) => void,
): Promise<BaseLanguageClient> {
  const client = await connect(context, clientOptions(parts));
  giveFiles(client);
  client.onDidChangeState(({ newState }) => become(CONDITIONS[newState]));
  await client.start();
  return client;
}
