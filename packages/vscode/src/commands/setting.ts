import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { Session } from '../client/session.ts';
import type { Pages } from '../pages/pages.ts';
import type { PreviewPanel } from '../views/preview/preview-panel.ts';
import type { ReportFocus } from '../views/report-focus.ts';
import type { Words } from '../words/index.ts';

/** What commands work with. */
export interface Setting {
  readonly context: ExtensionContext;
  readonly session: Session;
  readonly focus: ReportFocus;
  readonly preview: PreviewPanel;
  readonly pages: Pages;
  readonly output: LogOutputChannel;
  readonly words: () => Words;
}
