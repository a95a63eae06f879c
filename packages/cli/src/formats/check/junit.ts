import type { Finding, Severity } from '@gouji/core';
import type { CheckedFile } from '../../view/report-file.ts';
import { singleLineMessage } from '../../view/single-line.ts';
import type { Reporter } from '../reporter.ts';
import { type Markup, markup } from './markup.ts';

/**
 * JUnit's results as Jenkins and GitLab read them: a suite a file, a case a finding. Errors are failures; warnings and
 * infos are cases that pass and say so, for there is nothing between passing and failing. A sound file is one case.
 */
export function junitReporter(): Reporter<CheckedFile> {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gouji">\n',
    file: (file) => suiteOf(file).text,
    unreadable: (path, message) => unreadableSuite(path, message).text,
    end: () => '</testsuites>\n',
  };
}

function suiteOf(file: CheckedFile): Markup {
  const { path, findings } = file;
  const failures = findings.filter(({ severity }) => isFailure(severity)).length;
  const cases =
    findings.length === 0
      ? [markup`<testcase name="gouji" classname="${path}"/>\n`]
      : findings.map((finding) => caseOf(finding, file));
  return markup`<testsuite name="${path}" tests="${cases.length}" failures="${failures}" errors="0">\n${cases}</testsuite>\n`;
}

function caseOf(finding: Finding, file: CheckedFile): Markup {
  const { line, column } = file.report.source.positionAt(finding.start);
  const { rule, severity } = finding;
  const message = singleLineMessage(finding, file);
  const told = `${file.path}:${line}:${column}: ${severity} ${rule} ${message}`;
  const outcome = isFailure(severity)
    ? markup`<failure type="${rule}" message="${message}">${told}</failure>`
    : markup`<system-out>${told}</system-out>`;
  return markup`<testcase name="${`${rule} ${line}:${column}`}" classname="${file.path}">${outcome}</testcase>\n`;
}

function isFailure(severity: Severity): boolean {
  return severity === 'error';
}

function unreadableSuite(path: string, message: string): Markup {
  const error = markup`<error type="unreadable" message="${message}">${message}</error>`;
  const only = markup`<testcase name="unreadable" classname="${path}">${error}</testcase>\n`;
  return markup`<testsuite name="${path}" tests="1" failures="0" errors="1">\n${only}</testsuite>\n`;
}
