import type { Severity } from '@gouji/core';
import type { Words } from './words.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info' };

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

export const EN: Words = {
  mark: { holds: '✓', broken: '✗', unverifiable: '?' },
  comma: ', ',
  colon: ': ',
  hover: {
    state: {
      number: '',
      blank: 'empty',
      placeholder: 'a placeholder, no number',
      unreadable: 'no number can be read here',
      uncertain: 'the row has a value too many or too few; its columns are not certain',
      missing: 'this row is absent',
    },
    stated: (value) => `stated ${value}`,
    expected: (value) => `should be ${value}`,
    difference: (computed, stated, difference) =>
      `computed ${computed}, stated ${stated}, difference ${difference}`,
    lastYear: (value) => `last year ${value}`,
    prose: (line, value, agrees) => `${agrees ? '✓' : '✗'} line ${line} of the text says ${value}`,
    inProse: (value) => `The number ${value} in the text`,
    inTable: (place, value, agrees) => `${agrees ? '✓ agrees with' : '✗ disagrees with'} ${place}: ${value}`,
    noSums: 'takes part in no sum',
    severity: SEVERITIES,
    fix: { safe: 'safe fix', suggested: 'suggested fix', none: 'no fix' },
    page: 'Full page',
    group: (count) => counted(count, 'rule'),
    unknownRule: 'There is no such rule',
  },
  action: {
    fixRule: (rule, count) => `Fix all of ${rule} (${count})`,
    fixAll: 'Fix all safe problems',
    suppressLine: (rule) => `Silence this finding (${rule})`,
    suppressFile: (rule) => `Silence ${rule} in this file`,
    explain: (rule) => `Explain ${rule}`,
    writeTotal: (value) => `Write the computed value ${value}`,
    fillBlanks: (table) => `Fill empty cells: totals with their sums, others with 0 (${table})`,
    convertTable: (table) => `Convert to the canonical layout (${table})`,
  },
  hint: (value) => `= ${value}`,
  findings: (counts) => {
    const shown = (['error', 'warning', 'info'] as const).filter((severity) => counts[severity] > 0);
    return shown.length === 0
      ? 'no problems'
      : shown
          .map((severity) =>
            severity === 'info' ? `${counts.info} info` : counted(counts[severity], SEVERITIES[severity]),
          )
          .join(', ');
  },
  identities: (holds, all) => `sums ${holds}/${all}`,
  unverifiable: (count) => `${count} cannot be verified`,
  untitledReport: '(no title)',
  checking: 'Checking reports',
  checked: (done, all) => `${done}/${all}`,
  notice: {
    tooLong: (name, length, limit) =>
      `${name} has ${length} characters, more than the limit of ${limit}, and was not checked. Raise gouji.maxFileSize to check it.`,
    tooMany: (name, count, limit) =>
      `${name} has ${count} problems; only the first ${limit} are shown. Raise gouji.maxProblems to see more.`,
    badConfig: (path, line, column, message, more) =>
      `${path}:${line}:${column}: ${message}${more > 0 ? ` (and ${more} more)` : ''} Until this is corrected, the defaults are used.`,
    noConfig: (path) =>
      `The configuration ${path} (setting gouji.configFile) was not found; the defaults are used.`,
    noLastYear: (path) => `Last year’s report ${path} was not found; nothing was compared with it.`,
    noUnits: (path) =>
      `The reports that units in ${path} names were not found, or some cannot be read; nothing was added up.`,
    manyFiles: (count, limit) =>
      `The workspace has ${count} text files; only the first ${limit} are searched.`,
    notFormatted: (table, why) => `${table} was not formatted: ${why}`,
    failed: (reason) => `Internal error: ${reason}`,
  },
};
