import { type Finding, type Fix, messageOf, type Related, relatedMessageOf } from '@gouji/core';
import type { Messages } from '../../../messages/index.ts';
import type { CheckedFile } from '../../../view/report-file.ts';
import { type Markup, markup } from '../markup.ts';
import { findingAnchor, ruleAnchor } from './anchors.ts';
import { signed } from './equations.ts';
import { type Numbered, partedByRule } from './parted.ts';
import { quoteOf } from './quote.ts';
import { hasNote } from './rules.ts';

/** More would drown the finding. */
const MOST_RELATED = 5;
const MOST_EDITS = 5;

/** What was found in a report, numbered as the marks in its tables are. */
export function findingList(file: CheckedFile, anchor: string, words: Messages): Markup {
  if (file.findings.length === 0) return markup`<p class="holds">✓ ${words.page.noFindings}</p>`;
  const { shown, folded } = partedByRule(file.findings);
  const items = shown.map((each) => findingItem(each, findingAnchor(anchor, each.number), file, words));
  const folds = [...folded].map(([rule, findings]) => foldOf(rule, findings, anchor, file, words));
  return markup`<ol class="findings">${items}</ol>${folds}`;
}

function foldOf(
  rule: string,
  findings: readonly Numbered[],
  anchor: string,
  file: CheckedFile,
  words: Messages,
): Markup {
  const items = findings.map(({ finding, number }) => {
    const place = placeOf(finding.start, file, words);
    const message = messageOf(finding, file.locale);
    return markup`<li id="${findingAnchor(anchor, number)}" value="${number}" class="${finding.severity}">${place} ${message}</li>\n`;
  });
  const name = words.page.moreOfRule(rule, findings.length);
  return markup`<details class="more"><summary>${name}</summary><ol class="findings">${items}</ol></details>\n`;
}

function findingItem({ finding, number }: Numbered, id: string, file: CheckedFile, words: Messages): Markup {
  const { severity, rule } = finding;
  const { report, locale } = file;
  const badge = markup`<b class="badge">${words.report.severity[severity]}</b>`;
  const name = hasNote(rule) ? markup`<a href="#${ruleAnchor(rule)}">${rule}</a>` : rule;
  const about = markup`${placeOf(finding.start, file, words)} · ${name}`;
  return markup`<li id="${id}" value="${number}" class="${severity}">
<p class="message">${badge} ${messageOf(finding, locale)}</p>
<p class="place">${about}</p>
<blockquote>${quoteOf(report.source, finding, words.page.cutText)}</blockquote>
${numbersOf(finding, words)}${relatedList(finding, file, words)}${fixNote(file.fix(finding), file, words)}</li>\n`;
}

function placeOf(offset: number, { report }: CheckedFile, words: Messages): string {
  const { line, column } = report.source.positionAt(offset);
  return words.page.place(line, column);
}

function numbersOf({ computed, stated, difference }: Finding, words: Messages): Markup | null {
  if (computed === undefined || stated === undefined) return null;
  const { numbers } = words.page;
  const pairs: readonly (readonly [string, string | number])[] = [
    [numbers.computed, computed],
    [numbers.stated, stated],
    [numbers.difference, signed(difference ?? stated - computed)],
  ];
  const entries = pairs.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return markup`<dl class="numbers">${entries}</dl>\n`;
}

function relatedList(finding: Finding, file: CheckedFile, words: Messages): Markup | null {
  if (finding.related.length === 0) return null;
  const item = (related: Related): Markup => {
    const message = relatedMessageOf(finding, related, file.locale);
    return markup`<li>${placeOf(related.start, file, words)} ${message}</li>`;
  };
  const shown = finding.related.slice(0, MOST_RELATED).map(item);
  const rest = finding.related.length - shown.length;
  const more = rest > 0 ? markup`<li>${words.page.moreRelated(rest)}</li>` : null;
  return markup`<ul class="related">${shown}${more}</ul>\n`;
}

/** What to change: what stands there and what shall. */
function fixNote(fix: Fix | null, { report }: CheckedFile, words: Messages): Markup | null {
  if (fix === null) return null;
  const text = (part: string): string => (part === '' ? words.report.emptyText : part);
  const edits = fix.edits.slice(0, MOST_EDITS).map(({ start, end, text: shall }) => {
    const { line, column } = report.source.positionAt(start);
    const stands = report.source.slice(start, end);
    return markup`<li>${words.page.place(line, column)} <del>${text(stands)}</del> → <ins>${text(shall)}</ins></li>`;
  });
  const rest = fix.edits.length - edits.length;
  const more = rest > 0 ? markup`<li>${words.report.moreEdits(rest)}</li>` : null;
  return markup`<div class="fix"><p>${words.report.fix(fix.safety, fix.title)}</p><ul>${edits}${more}</ul></div>\n`;
}
