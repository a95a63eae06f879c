import type { PageWords } from '../../../messages/page.ts';
import type { Counts, FileSummary } from '../../../view/run-summary.ts';
import { type Markup, markup } from '../markup.ts';

/** How a report stands: by its gravest finding. */
export type Status = 'error' | 'warning' | 'info' | 'sound';

/** Told by shape as well as colour: pages are printed in black and white too. */
const SIGNS: Readonly<Record<Status, string>> = { error: '✗', warning: '!', info: 'i', sound: '✓' };

export function statusOf({ error, warning, info }: Counts): Status {
  if (error > 0) return 'error';
  if (warning > 0) return 'warning';
  return info > 0 ? 'info' : 'sound';
}

export function statusMark(status: Status, words: PageWords): Markup {
  return markup`<span class="status ${status}"><b>${SIGNS[status]}</b> ${words.status[status]}</span>`;
}

/** Whether somebody has to look into a report. */
export function wantsWork({ counts }: Pick<FileSummary, 'counts'>): boolean {
  return counts.error + counts.warning > 0;
}

/** 40/42: identities that hold, of all. */
export function identityShare({ evaluated, failed, unverifiable }: FileSummary['identities']): string {
  return `${evaluated - failed}/${evaluated + unverifiable}`;
}
