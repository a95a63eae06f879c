import type { RollUpParams } from '@gouji/lsp/protocol';
import { type TextDocument, Uri, window } from 'vscode';
import { rollUpPage } from '../pages/roll-up-page.ts';
import { fileName } from '../places/names.ts';
import { askReport } from './ask-report.ts';
import { openDraft } from './new-report.ts';
import { pickReports } from './pick-reports.ts';
import type { Setting } from './setting.ts';

/**
 * Adds up the reports of units: to compare the report in focus with the sums, or to write a new one.
 *
 * @param picked what the explorer gives: the file that was clicked, and all that are selected
 */
export async function rollUp(setting: Setting, _clicked?: unknown, picked?: unknown): Promise<void> {
  const { session, pages, words } = setting;
  const units = isFiles(picked) ? picked : await pickReports(words().rollUp.pick, true);
  if (units === undefined || units.length === 0) return;
  const purpose = await askPurpose(setting, units);
  if (purpose === undefined) return;
  const rolled = await session.request('gouji/rollUp', { units: units.map(String), ...purpose });
  if (rolled.draft !== null) await openDraft(rolled.draft);
  else await pages.show(words().rollUp.title, rollUpPage(rolled, units.map(fileName), words()));
}

function isFiles(picked: unknown): picked is readonly Uri[] {
  return Array.isArray(picked) && picked.length > 0 && picked.every((each) => each instanceof Uri);
}

type Purpose = Pick<RollUpParams, 'against' | 'draft'>;

async function askPurpose({ focus, words }: Setting, units: readonly Uri[]): Promise<Purpose | undefined> {
  const { rollUp: said } = words();
  const whole = wholeOf(focus.document, units);
  if (whole !== null) {
    const against = said.against(fileName(whole.uri));
    const answer = await window.showQuickPick([against, said.draft], { placeHolder: said.what });
    if (answer === undefined) return undefined;
    if (answer === against) return { against: String(whole.uri) };
  }
  const draft = await askReport(words());
  return draft === undefined ? undefined : { draft };
}

/** The report in focus, unless it is one of the units itself. */
function wholeOf(document: TextDocument | null, units: readonly Uri[]): TextDocument | null {
  const isUnit = units.some((unit) => String(unit) === String(document?.uri));
  return isUnit ? null : document;
}
