/** Whether extensions run in a web worker, as on vscode.dev, and not in Node. */
export const inBrowser: boolean = 'importScripts' in globalThis;
