import type { Finding } from '@gouji/core';
import type { CheckedFile } from '../../view/report-file.ts';
import { singleLineMessage } from '../../view/single-line.ts';
import type { Reporter } from '../reporter.ts';
import { type Markup, markup } from './markup.ts';

/** The form of Checkstyle's own results, which Jenkins and many other services read. */
export function checkstyleReporter(): Reporter<CheckedFile> {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n',
    file: (file) =>
      fileWith(
        file.path,
        file.findings.map((finding) => errorFor(finding, file)),
      ),
    unreadable: (path, message) =>
      fileWith(path, [markup`<error line="1" severity="error" message="${message}" source="unreadable"/>\n`]),
    end: () => '</checkstyle>\n',
  };
}

function fileWith(path: string, errors: readonly Markup[]): string {
  return markup`<file name="${path}">\n${errors}</file>\n`.text;
}

function errorFor(finding: Finding, file: CheckedFile): Markup {
  const { line, column } = file.report.source.positionAt(finding.start);
  const { rule, severity } = finding;
  const message = singleLineMessage(finding, file);
  return markup`<error line="${line}" column="${column}" severity="${severity}" message="${message}" source="${rule}"/>\n`;
}
