import { type Finding, fixOf, messageOf, type Range, relatedMessageOf, type Severity } from '@gouji/core';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import { rulePageUrl } from '../rule-pages.ts';
import { rangeOf } from '../text/positions.ts';
import type { OpenReport } from './open-report.ts';

export const SOURCE = 'gouji';

/** What an editor hands back with a diagnostic, and an extension may use: the numbers behind the message. */
export interface DiagnosticData {
  readonly cells: Finding['cells'];
  readonly identities?: Finding['identities'];
  readonly computed?: number;
  readonly stated?: number;
  readonly difference?: number;
  readonly suspects?: Finding['suspects'];
  /** How far its fix can be trusted; absent where there is none. */
  readonly fix?: 'safe' | 'suggested';
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether a finding is severe enough to be shown. */
function isShown({ severity }: Finding, least: Severity): boolean {
  return RANK[severity] >= RANK[least];
}

/** A finding as editors show it. */
function diagnosticOf(finding: Finding, report: OpenReport): Diagnostic {
  const { rule, severity, cells, identities, computed, stated, difference, suspects } = finding;
  const { source } = report.checked.report;
  const fix = fixOf(finding, report.checked.report, report.locale);
  const data: DiagnosticData = {
    cells,
    ...(identities && { identities }),
    ...(computed !== undefined && { computed }),
    ...(stated !== undefined && { stated }),
    ...(difference !== undefined && { difference }),
    ...(suspects && { suspects }),
    ...(fix && { fix: fix.safety }),
  };
  const removes = fix?.edits.length === 1 && fix.edits[0]?.text === '' && covers(fix.edits[0], finding);
  return {
    range: rangeOf(source, finding),
    severity: SEVERITIES[severity],
    code: rule,
    codeDescription: { href: rulePageUrl(rule) },
    source: SOURCE,
    message: messageOf(finding, report.locale),
    ...(removes && { tags: [DiagnosticTag.Unnecessary] }),
    ...(finding.related.length > 0 && { relatedInformation: relatedInformation(finding, report) }),
    data,
  };
}

/** The findings to show, in text order, and how many there are in all. */
export function diagnosticsOf(
  report: OpenReport,
  { minSeverity, maxProblems }: { readonly minSeverity: Severity; readonly maxProblems: number },
): { readonly diagnostics: Diagnostic[]; readonly all: number } {
  const findings = report.checked.findings.filter((finding) => isShown(finding, minSeverity));
  const shown = findings.slice(0, maxProblems);
  return { diagnostics: shown.map((finding) => diagnosticOf(finding, report)), all: findings.length };
}

function relatedInformation(
  finding: Finding,
  { uri, checked, locale }: OpenReport,
): DiagnosticRelatedInformation[] {
  return finding.related.map((related) => ({
    location: { uri, range: rangeOf(checked.report.source, related) },
    message: relatedMessageOf(finding, related, locale),
  }));
}

/** A fix that only takes the found words away says that they are of no use. */
function covers(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
