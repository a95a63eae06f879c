import { type Form, TABLE_IDS, type TableId } from '@gouji/core';
import type { Messages } from '../../../messages/index.ts';
import type { CheckedFile } from '../../../view/report-file.ts';
import { type FileSummary, summaryOf } from '../../../view/run-summary.ts';
import { type Markup, markup } from '../markup.ts';
import { reportAnchor, TOP } from './anchors.ts';
import { equationsOf } from './equations.ts';
import { findingList } from './findings.ts';
import { marksOf } from './marks.ts';
import { identityShare, statusMark, statusOf, wantsWork } from './status.ts';
import { officialTable, type TableContext, tableTitle } from './tables.ts';

/** One report: open where there is something to do, else folded up to its head. */
export function reportSection(file: CheckedFile, words: Messages): Markup {
  const anchor = reportAnchor(file.path);
  const summary = summaryOf(file, false);
  const context: TableContext = {
    report: file.report,
    marks: marksOf(file.findings),
    anchor,
    locale: file.locale,
    words: words.page,
  };
  const tables = TABLE_IDS.map((id) => tableWithEquations(id, file, context));
  return markup`<details class="report" id="${anchor}"${wantsWork(summary) ? markup` open` : null}>
<summary><h2>${headOf(summary, words)}</h2></summary>
<p class="file">${factsOf(summary, file.report.form, words)} <a class="back" href="#${TOP}">${words.page.toTop}</a></p>
${findingList(file, anchor, words)}${suppressedNote(file, words)}
${tables}</details>\n`;
}

function headOf({ path, organization, year, counts }: FileSummary, words: Messages): Markup {
  const name = organization ?? path;
  const when = year === null ? null : markup` <small>${words.report.year(year)}</small>`;
  return markup`${statusMark(statusOf(counts), words.page)} ${name}${when}`;
}

function factsOf({ path, identities, counts }: FileSummary, form: Form, { report, page }: Messages): Markup {
  const zero = identities.allZero ? report.comma + report.allZero : '';
  const held = `${report.identities} ${identityShare(identities)}${zero}`;
  return markup`<code>${path}</code> · ${report.form(form.id, form.issuedAs)} · ${held} · ${page.counts(counts)}`;
}

function suppressedNote({ suppressed }: CheckedFile, { page }: Messages): Markup | null {
  return suppressed.length === 0 ? null : markup`<p class="note">${page.suppressed(suppressed.length)}</p>`;
}

/** The table and beside it, or below where there is no room, its equations. */
function tableWithEquations(id: TableId, file: CheckedFile, context: TableContext): Markup {
  const absent = file.report.tables[id] === null;
  const equations = absent ? null : equationsOf(id, file, context.words);
  return markup`<section class="table"><h3>${tableTitle(id, context)}</h3>
${officialTable(id, context)}${equations}</section>\n`;
}
