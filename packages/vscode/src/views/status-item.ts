import type { IdentityTree } from '@gouji/lsp/protocol';
import { Disposable, type LanguageStatusItem, LanguageStatusSeverity, languages } from 'vscode';
import type { Session } from '../client/session.ts';
import { LANGUAGE } from '../language.ts';
import type { Words } from '../words/index.ts';
import type { IdentitySource } from './identity-source.ts';

/** The language status: how many sums hold, or that nothing is being checked. */
export function statusItem(session: Session, source: IdentitySource, words: () => Words): Disposable {
  const item = languages.createLanguageStatusItem('gouji.status', LANGUAGE);
  const show = () => {
    const { status } = words();
    item.name = status.name;
    item.busy = session.condition === 'starting';
    if (session.condition === 'stopped') showStopped(item, words());
    else if (source.tree === null)
      showWaiting(item, session.condition === 'starting' ? status.starting : status.noReport);
    else showSums(item, source.tree, words());
  };
  show();
  return Disposable.from(item, session.onDidChange(show), source.onDidChange(show));
}

function showStopped(item: LanguageStatusItem, { status }: Words): void {
  item.text = status.stopped;
  item.detail = '';
  item.severity = LanguageStatusSeverity.Error;
  item.command = { command: 'gouji.restartServer', title: status.restart };
}

function showWaiting(item: LanguageStatusItem, text: string): void {
  item.text = text;
  item.detail = '';
  item.severity = LanguageStatusSeverity.Information;
}

function showSums(item: LanguageStatusItem, { identities, allZero }: IdentityTree, { status }: Words): void {
  const { holds, broken, unverifiable } = identities;
  item.text = `${broken > 0 ? '$(error)' : '$(pass)'} ${status.sums(holds, holds + broken + unverifiable)}`;
  item.detail = allZero ? status.allZero : status.detail(broken, unverifiable);
  item.severity = broken > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.command = { command: 'gouji.identities.focus', title: status.showSums };
}
