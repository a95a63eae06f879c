import type { Connection } from 'vscode-languageserver';
import type { ClientRequests } from '../protocol.ts';
import type { FileSystem } from './runtime.ts';

/** Files that only the editor can reach: virtual workspaces, and all files in a browser. */
export function clientFiles(connection: Pick<Connection, 'sendRequest'>): FileSystem {
  /** An editor that cannot answer has no such file. */
  const ask = async <Method extends keyof ClientRequests>(
    method: Method,
    uri: string,
  ): Promise<ClientRequests[Method][1] | null> =>
    connection.sendRequest<ClientRequests[Method][1]>(method, { uri }).catch(() => null);
  return {
    read: async (uri) => {
      const base64 = await ask('gouji/readFile', uri);
      return base64 === null ? null : bytesOf(base64);
    },
    stamp: (uri) => ask('gouji/statFile', uri),
    async *list(folder) {
      yield* (await ask('gouji/listFiles', folder)) ?? [];
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
