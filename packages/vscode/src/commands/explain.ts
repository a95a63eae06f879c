import { languages, window } from 'vscode';
import type { Session } from '../client/session.ts';
import type { Pages } from '../pages/pages.ts';
import { holds } from '../places/ranges.ts';
import type { ReportFocus } from '../views/report-focus.ts';
import type { Words } from '../words/index.ts';
import type { Setting } from './setting.ts';

/** Shows the page of a rule. */
export async function explainRule(rule: string, session: Session, pages: Pages, words: Words): Promise<void> {
  const explained = await session.request('gouji/explainRule', { rule });
  if (explained === null) await window.showWarningMessage(words.explain.unknown(rule));
  else await pages.show(explained.rule, explained.markdown);
}

/** The rule that is asked for, or that of the finding under the cursor, or one that the person names. */
export async function explain({ session, pages, focus, words }: Setting, given?: unknown): Promise<void> {
  const rule =
    typeof given === 'string'
      ? given
      : await window.showInputBox({ prompt: words().explain.prompt, value: ruleAtCursor(focus) });
  if (rule !== undefined && rule.trim() !== '') await explainRule(rule.trim(), session, pages, words());
}

function ruleAtCursor({ document, cursor }: ReportFocus): string {
  if (document === null || cursor === null) return '';
  const finding = languages
    .getDiagnostics(document.uri)
    .find(({ range, source }) => source === 'gouji' && holds(range, cursor));
  const code = finding?.code;
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}
