import type { Messages } from '../../../messages/index.ts';
import { version } from '../../../version.ts';
import type { FileSummary, RunSummary } from '../../../view/run-summary.ts';
import { type Insert, type Markup, markup } from '../markup.ts';
import { reportAnchor, TOP } from './anchors.ts';
import { identityShare, type Status, statusMark, statusOf, wantsWork } from './status.ts';

const STATUSES: readonly Status[] = ['error', 'warning', 'info', 'sound'];

/** What stands first on the page: how many reports stand how, and the list of them, those with work to do in front. */
export function overview(run: RunSummary, words: Messages): Markup {
  const { page } = words;
  const work = gravestFirst(run.files.filter(wantsWork));
  const rest = run.files.filter((file) => !wantsWork(file));
  return markup`<header id="${TOP}">
<h1>${page.title}</h1>
${tiles(run, words)}${run.fixed > 0 ? markup`<p class="note">${page.fixed(run.fixed)}</p>` : null}
${work.length > 0 ? workList(work, words) : null}${rest.length > 0 ? restList(rest, words) : null}${unreadList(run, words)}
${run.reports > 0 ? legend(words) : markup`<p class="note">${page.nothingChecked}</p>`}
<p class="note">${page.madeBy(version())}</p>
</header>\n`;
}

function gravestFirst(files: readonly FileSummary[]): FileSummary[] {
  const rank = ({ counts }: FileSummary): number => STATUSES.indexOf(statusOf(counts));
  return [...files].sort((a, b) => rank(a) - rank(b));
}

function tiles({ files, reports, counts, unreadable }: RunSummary, { page }: Messages): Markup {
  const tile = (name: Insert, value: Insert): Markup => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const byStatus = STATUSES.map((status) => ({
    status,
    count: files.filter((file) => statusOf(file.counts) === status).length,
  })).filter(({ count }) => count > 0);
  return markup`<dl class="tiles">${tile(page.reports, page.counted(reports))}${byStatus.map(
    ({ status, count }) => tile(statusMark(status, page), page.counted(count)),
  )}${unreadable.length > 0 ? tile(page.unread, String(unreadable.length)) : null}${tile(page.findings, page.counts(counts))}</dl>\n`;
}

function workList(files: readonly FileSummary[], words: Messages): Markup {
  const { page, report } = words;
  const heads = [
    page.columns.status,
    page.columns.report,
    page.columns.year,
    page.columns.identities,
    ...(['error', 'warning', 'info'] as const).map((severity) => report.severity[severity]),
    page.columns.file,
  ].map((head) => markup`<th scope="col">${head}</th>`);
  const rows = files.map((file) => workRow(file, words));
  return markup`<h2>${page.toMend(files.length)}</h2>
<div class="wide"><table class="list"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>\n`;
}

function workRow(file: FileSummary, { page, report }: Messages): Markup {
  const { path, organization, year, identities, counts } = file;
  const name = organization ?? report.unknownOrganization;
  const numbers = [counts.error, counts.warning, counts.info].map((count) =>
    count === 0 ? markup`<td class="zero">0</td>` : markup`<td>${count}</td>`,
  );
  return markup`<tr><td>${statusMark(statusOf(counts), page)}</td><th scope="row"><a href="#${reportAnchor(path)}">${name}</a></th><td>${year ?? '?'}</td><td>${identityShare(identities)}</td>${numbers}<td class="path">${path}</td></tr>\n`;
}

/** Nothing to do: names alone, folded up. */
function restList(files: readonly FileSummary[], { page }: Messages): Markup {
  const items = files.map(
    ({ path, organization }) =>
      markup`<li><a href="#${reportAnchor(path)}" title="${path}">${organization ?? path}</a></li>\n`,
  );
  return markup`<details class="rest"><summary><h2>${page.inOrder(files.length)}</h2></summary><ul>${items}</ul></details>\n`;
}

function unreadList({ unreadable }: RunSummary, { page }: Messages): Markup | null {
  if (unreadable.length === 0) return null;
  const items = unreadable.map(({ path, message }) => markup`<li><code>${path}</code> ${message}</li>\n`);
  return markup`<h2>${page.unreadFiles(unreadable.length)}</h2><ul class="unreadable">${items}</ul>\n`;
}

/** What the marks in the tables mean, drawn as they are there. */
function legend({ page }: Messages): Markup {
  const { wrong, doubtful, involved, unread } = page.legendEntries;
  const entries: readonly (readonly [Markup, string])[] = [
    [markup`<span class="wrong"><s>5</s><ins>→6</ins><sup>1</sup></span>`, wrong],
    [markup`<span class="error">7<sup>2</sup></span>`, doubtful],
    [markup`<span class="involved">8<sup>1</sup></span>`, involved],
    [markup`<span class="unread">?</span>`, unread],
  ];
  const items = entries.map(([sample, meaning]) => markup`<li>${sample} ${meaning}</li>`);
  return markup`<div class="legend"><h2>${page.legend}</h2><ul>${items}</ul></div>`;
}
