import { type Uri, window } from 'vscode';

/** Asks for files with reports; undefined where the person gives up. */
export async function pickReports(title: string, many: boolean): Promise<readonly Uri[] | undefined> {
  return window.showOpenDialog({
    title,
    openLabel: title,
    canSelectMany: many,
    filters: { '*.txt, *.md, *.nianbao': ['txt', 'md', 'nianbao'], '*': ['*'] },
  });
}
