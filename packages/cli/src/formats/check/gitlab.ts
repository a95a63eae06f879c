import { type Finding, fingerprintOf, type Severity } from '@gouji/core';
import { sha256 } from '../../sha256.ts';
import type { CheckedFile } from '../../view/report-file.ts';
import { repositoryPath } from '../../view/shown-path.ts';
import { singleLineMessage } from '../../view/single-line.ts';
import type { Reporter } from '../reporter.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's Code Quality: an array of issues, one a line. */
export function gitlabReporter(): Reporter<CheckedFile> {
  return {
    separator: ',\n',
    begin: () => '[\n',
    file: (file) => issuesOf(file).join(',\n'),
    unreadable: (path, message) =>
      issue('unreadable', 'critical', message, path, 1, digest(path, 'unreadable')),
    end: () => '\n]\n',
  };
}

function issuesOf(file: CheckedFile): string[] {
  const seen = new Map<string, number>();
  return file.findings.map((finding) => {
    const fingerprint = fingerprintOf(finding, file.report);
    const before = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, before + 1);
    return issueOf(finding, file, digest(file.path, `${fingerprint} ${before}`));
  });
}

function issueOf(finding: Finding, file: CheckedFile, fingerprint: string): string {
  const { line } = file.report.source.positionAt(finding.start);
  const message = singleLineMessage(finding, file);
  return issue(finding.rule, SEVERITIES[finding.severity], message, file.path, line, fingerprint);
}

function issue(
  check: string,
  severity: string,
  description: string,
  path: string,
  begin: number,
  fingerprint: string,
): string {
  const location = { path: repositoryPath(path), lines: { begin } };
  return JSON.stringify({ type: 'issue', check_name: check, description, severity, fingerprint, location });
}

/** GitLab tells issues apart by their fingerprints alone: two must never have the same. */
function digest(path: string, fingerprint: string): string {
  return sha256('hex', `${repositoryPath(path)}\n${fingerprint}`).slice(0, 40);
}
