import {
  type Finding,
  fingerprintOf,
  messageOf,
  type Position,
  type Range,
  type Related,
  relatedMessageOf,
  type SourceText,
} from '@gouji/core';
import type { CheckedFile } from './report-file.ts';

export const SCHEMA_VERSION = 1;

interface JsonRange {
  readonly start: Position;
  readonly end: Position;
}

function jsonRange(source: SourceText, { start, end }: Range): JsonRange {
  return { start: source.positionAt(start), end: source.positionAt(end) };
}

/** A checked file in the shape of the public contract. Keys may be added, never renamed. */
export function jsonOfFile(file: CheckedFile): object {
  const { form, year, organization } = file.about;
  return {
    path: file.path,
    encoding: file.encoding,
    form,
    year,
    organization,
    identities: file.identities,
    diagnostics: file.findings.map((finding) => jsonOfFinding(finding, file)),
  };
}

/** Keys without a value are left out by JSON. */
function jsonOfFinding(finding: Finding, file: CheckedFile): object {
  const { report, locale } = file;
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: messageOf(finding, locale),
    range: jsonRange(report.source, finding),
    cells: finding.cells,
    identities: finding.identities,
    computed: finding.computed,
    stated: finding.stated,
    difference: finding.difference,
    suspects: finding.suspects,
    related: finding.related.map((related) => jsonOfRelated(finding, related, file)),
    fix: file.fix(finding) ?? undefined,
    fingerprint: fingerprintOf(finding, report),
  };
}

function jsonOfRelated(finding: Finding, related: Related, { report, locale }: CheckedFile): object {
  return {
    cell: related.cell,
    range: jsonRange(report.source, related),
    message: relatedMessageOf(finding, related, locale),
  };
}
