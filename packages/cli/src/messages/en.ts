import type { BinaryKind } from '../files/binary.ts';
import type { Problem } from '../files/problem.ts';
import { BASELINE_EN } from './baseline.ts';
import { CHOOSING_EN } from './choosing.ts';
import { COMPARE_EN } from './compare.ts';
import { COMPLETION_EN } from './completing.ts';
import { EXPLAIN_EN } from './explain.ts';
import { FIX_EN } from './fixing.ts';
import { GIT_EN } from './git.ts';
import { INIT_EN } from './init.ts';
import { LAYOUT_EN } from './layout.ts';
import type { Messages, UsageFault } from './messages.ts';
import { NEW_EN } from './new.ts';
import { PAGE_EN } from './page.ts';
import { ROLLUP_EN } from './rollup.ts';
import { SETTINGS_EN } from './settings.ts';
import { megabytes } from './size.ts';
import { SPEED_EN } from './speed.ts';

const SAVE_AS_TEXT =
  'Save it as plain text (.txt) where it was made, or copy all of its text into a text file';

const BINARY: Readonly<Record<BinaryKind, string>> = {
  word: `This is a Word (or WPS Writer) document, not plain text. ${SAVE_AS_TEXT}.`,
  sheet: `This is an Excel (or WPS Spreadsheets) file, not plain text. ${SAVE_AS_TEXT}; tables may be saved as CSV.`,
  slides: `This is a slide show, not plain text. ${SAVE_AS_TEXT}.`,
  ofd: 'This is an OFD document, not plain text. Copy its text with a reader, or export it as .txt.',
  zip: 'This is a ZIP archive, not plain text. Unpack it and check the text files inside.',
  pdf: 'This is a PDF, not plain text. Copy its text into a .txt file, or convert it with pdftotext -layout.',
  rtf: `This is an RTF document, not plain text. ${SAVE_AS_TEXT}.`,
  image:
    'This is a picture; there is no text in it. Recognise the text (OCR), proofread it, and save it as .txt.',
  archive: 'This is a compressed archive, not plain text. Unpack it and check the text files inside.',
  unknown: 'This is not plain text (it contains NUL bytes). If it is UTF-16 without a BOM, save it as UTF-8.',
};

function problem(what: Problem): string {
  switch (what.kind) {
    case 'not-found':
      return 'No such file or directory. Check the path.';
    case 'no-permission':
      return 'Permission denied. Check the permissions of the file or directory.';
    case 'too-large':
      return `Larger than ${megabytes(what.limit)}, not checked. If it really is a report, raise --max-file-size.`;
    case 'binary':
      return BINARY[what.what];
    case 'unknown-encoding':
      return 'Unknown text encoding (not UTF-8, UTF-16 with BOM, or GB18030/GBK). Save it as UTF-8.';
    case 'system':
      return `Cannot be read (${what.code}).`;
  }
}

function usage(fault: UsageFault): string {
  switch (fault.kind) {
    case 'unknown-option':
      return `No option ${fault.name}.${didYouMean(fault.similar)}`;
    case 'unknown-command':
      return `No command ${fault.name}, nor a file of that name.${didYouMean(fault.similar)}`;
    case 'missing-value':
      return `Option ${fault.option} needs a value.`;
    case 'invalid-value':
      return `${fault.option.startsWith('-') ? 'Option' : 'Argument'} ${fault.option} cannot be "${fault.value}". Allowed: ${fault.allowed}.`;
    case 'missing-argument':
      return `The argument <${fault.name}> is missing.`;
    case 'excess-arguments':
      return `Too many arguments for ${fault.command}. Quote names that contain spaces.`;
    case 'one-report':
      return `There is more than one report in "${fault.operand}"; one is wanted here. Please name the file.`;
    case 'two-on-stdout':
      return 'Only one format can go to standard output. Write the others to files, e.g. --format json=out.json.';
    case 'unknown-rule':
      return `No rule or group "${fault.id}".${didYouMean(fault.similar)} gouji rules lists them.`;
    case 'conflict':
      return `${fault.options.join(' and ')} cannot be used together.`;
    case 'needs-option':
      return `${fault.option} needs ${fault.needed}.`;
    case 'stdin-alone':
      return 'Fixed standard input goes to standard output, so no other file can be fixed in the same run.';
    case 'other':
      return fault.text;
  }
}

function didYouMean(similar: readonly string[]): string {
  return similar.length === 0 ? '' : ` Did you mean ${similar.join(' or ')}?`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const EXAMPLES = `
Examples:
  gouji report.txt                          check one file
  gouji check drafts/                       check every report in a directory (other text is skipped)
  gouji check "**/*.txt" --format json      print JSON
  pdftotext -layout report.pdf - | gouji -  check standard input
  gouji extract report.txt --format csv     take the figures of the three tables as CSV

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage, unreadable file or nothing matched.`;

export const EN: Messages = {
  help: {
    program:
      "Checks drafts of China's 政府信息公开工作年度报告: reads plain text, verifies that the figures agree.",
    titles: {},
    check: 'check reports (default command)',
    fix: 'apply safe fixes; the same as check --fix',
    extract: 'take the figures out of reports',
    fmt: 'write the tables in the canonical layout',
    baseline: 'write the present findings to a baseline file, to be told only of new ones',
    config: 'show the configuration of a file, and where each part of it stands',
    init: 'write a configuration with comments',
    compare: 'compare this year’s reports with last year’s',
    rollup: 'add up units’ reports, or check a consolidated one',
    new: 'begin an empty report',
    explain: 'explain a rule',
    rules: 'list the rules',
    lsp: 'start the language server, for editors',
    stdio: 'speak over standard input and output (the default)',
    completion: 'print a script that makes a shell complete gouji',
    files: 'files, directories, globs, or - for standard input (default: current directory)',
    help: 'show help',
    helpCommand: 'show the help of a command',
    version: 'show the version',
    format: (names) => `output format: ${names.join(', ')}; repeatable, FORMAT=FILE writes to a file`,
    failOn: 'exit 1 at this severity or above: error, warning, info, never (default: error)',
    locale: 'language: zh-CN, en (default: from the environment)',
    color: 'always use colours',
    noColor: 'never use colours',
    maxFileSize: 'do not read larger files, e.g. 500KB, 20MB (default: 10MB)',
    quiet: 'print findings only, no summaries or notes',
    stdinFilename: 'what to call standard input in the results',
    noErrorOnUnmatched: 'it is no error when nothing matches',
    examples: EXAMPLES,
  },
  report: {
    unknownOrganization: '(organ not recognised)',
    unknownYear: '(year not recognised)',
    year: (year) => `${year}`,
    form: (id, issuedAs) => `form ${id} (${issuedAs})`,
    identities: 'identities',
    broken: (count) => `${count} broken`,
    unverifiable: (count) => `${count} unverifiable`,
    allZero: 'all figures are 0',
    severity: { error: 'error', warning: 'warning', info: 'info' },
    comma: ', ',
    equation: (text) => `equation: ${text}`,
    related: (place) => `related: ${place}`,
    moreRelated: (count) => `related: ${plural(count, 'more place')}`,
    fix: (safety, title) => `${safety === 'safe' ? 'fix' : 'suggestion'}: ${title}`,
    moreEdits: (count) => `${plural(count, 'more edit')}`,
    emptyText: '(empty)',
    state: { holds: '✓', broken: '✗', unverifiable: '?' },
    sound: 'No problems found.',
    summary: (files, counts, fixable) =>
      `${plural(files, 'report')}: ${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}, ${plural(counts.info, 'info')}${fixable > 0 ? `; ${fixable} with a fix` : ''}.`,
    unreadable: (count) => `${plural(count, 'file')} could not be read, see above.`,
    overview: {
      columns: ['broken sums', 'errors', 'warnings', 'infos'],
      more: (count) => `  ${plural(count, 'more report')} with findings.`,
    },
  },
  extract: {
    noTable: 'this table was not found',
    values: (read, all) => `figures ${read}/${all}`,
    problems: (count) => plural(count, 'problem'),
  },
  page: PAGE_EN,
  choosing: CHOOSING_EN,
  settings: SETTINGS_EN,
  git: GIT_EN,
  speed: SPEED_EN,
  fix: FIX_EN,
  init: INIT_EN,
  layout: LAYOUT_EN,
  baseline: BASELINE_EN,
  compare: COMPARE_EN,
  rollup: ROLLUP_EN,
  new: NEW_EN,
  explain: EXPLAIN_EN,
  completion: COMPLETION_EN,
  usage,
  usageHint: (command) => `See ${command} --help.`,
  problem,
  problemAt: (path, message) => `${path}: ${message}`,
  damaged: (path, encoding, places) =>
    `${path}: read as ${encoding}; ${plural(places, 'place')} with damaged bytes, shown as "\ufffd". Compare with the original.`,
  skipped: (count) =>
    `Skipped ${plural(count, 'text file')} that ${count === 1 ? 'is no report' : 'are no reports'}.`,
  unmatched: (operand) =>
    `No report found in "${operand}". Name a file to check it regardless; --no-error-on-unmatched makes this no error.`,
  noReportIn: (operand) => `No report found in "${operand}".`,
  fileExists: (path) =>
    `${path} is there already and was left alone. Use --force to overwrite it; what is in it will be lost.`,
  cannotWrite: (path, reason) => `Cannot write ${path} (${reason}).`,
  internal: (detail) =>
    `Internal error. Please report it with the following and the file it happened on:\n${detail}`,
};
