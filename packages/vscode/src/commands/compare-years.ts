import { type Uri, window } from 'vscode';
import { yearsPage, yearsTitle } from '../pages/years-page.ts';
import { pickReports } from './pick-reports.ts';
import type { Setting } from './setting.ts';

/** Compares the report in focus with last year's: the one that the configuration names, else one that is picked. */
export async function compareYears({ session, focus, pages, words }: Setting, given?: Uri): Promise<void> {
  const { document } = focus;
  if (document === null) return void window.showInformationMessage(words().noReport);
  const textDocument = { uri: String(document.uri) };
  const ask = (last?: Uri) =>
    session.request(
      'gouji/compareYears',
      last === undefined ? { textDocument } : { textDocument, last: String(last) },
    );
  const compared = (await ask(given)) ?? (given === undefined ? await askForLast() : null);

  async function askForLast() {
    const [last] = (await pickReports(words().compare.pick, false)) ?? [];
    return last === undefined ? undefined : ask(last);
  }

  // Nobody is told that a comparison failed which they called off.
  if (compared === undefined) return;
  if (compared === null) await window.showWarningMessage(words().compare.cannot);
  else await pages.show(yearsTitle(compared, words()), yearsPage(compared, words()));
}
