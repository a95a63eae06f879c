import type { Words } from './words.ts';

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

export const EN: Words = {
  offer: {
    question: (name) =>
      `“${name}” looks like an annual report on government information disclosure. Check it as one? Nothing leaves your machine.`,
    yes: 'Check It',
    no: 'No',
    always: 'Always Check',
  },
  status: {
    name: 'Gouji',
    starting: 'Starting the server',
    stopped: 'The server is not running',
    noReport: 'No annual report recognised',
    sums: (holds, all) => `Sums ${holds}/${all}`,
    detail: (broken, unverifiable) => {
      const parts = [
        ...(broken > 0 ? [`${broken} broken`] : []),
        ...(unverifiable > 0 ? [`${unverifiable} cannot be verified`] : []),
      ];
      return parts.length === 0 ? 'All hold' : parts.join(', ');
    },
    allZero: 'All figures are 0',
    showSums: 'Show Sums',
    restart: 'Restart',
  },
  tree: {
    counts: (holds, all) => `${holds}/${all}`,
    state: { holds: 'holds', broken: 'broken', unverifiable: 'cannot be verified' },
  },
  preview: {
    title: 'Official Form',
    nothing: 'Open an annual report, and its three tables are drawn here as the official form prints them.',
    noTable: 'The report has no such table.',
    expected: (value) => `should be ${value}`,
    status: {
      sound: '',
      wrong: 'wrong',
      doubtful: 'part of a sum that does not hold',
      unread: 'no number read',
    },
    legend: 'Legend',
    goTo: 'Click a figure to go to it in the text.',
  },
  paste: { label: 'Paste as a Table of the Report' },
  newReport: {
    title: 'New Annual Report',
    organ: 'Full name of the organ',
    organExample: 'For example 青石县水利局',
    organMissing: 'The full name of the organ is needed.',
    year: 'Year that the report is about (not of publication)',
    yearWrong: 'A year between 2008 and 2100 is needed, such as 2024.',
    form: 'Form of the tables',
    formOfYear: 'That of the year',
    formOfYearDetail: 'Form 2021 for reports of 2021 and later, form 2019 for 2019 and 2020',
    form2021: 'Form 2021 (国办公开办函〔2021〕30号)',
    form2019: 'Form 2019 (国办公开办函〔2019〕60号)',
  },
  check: {
    title: 'Checking the reports of the workspace',
    none: 'No annual report was found in the workspace.',
    sound: (files) => `${counted(files, 'report')} checked, nothing found.`,
    found: (files, findings) => `${counted(files, 'report')} checked, ${counted(findings, 'problem')} found.`,
    showProblems: 'Show Problems',
  },
  fixAll: { nothing: 'There is nothing that can be fixed safely.' },
  explain: {
    prompt: 'Name of the rule, such as sum/row-total',
    unknown: (rule) => `There is no rule ${rule}.`,
  },
  compare: {
    pick: 'Choose last year’s report',
    cannot: 'There are no figures to compare: are both files annual reports?',
    title: (last, current) => `${last} compared with ${current}`,
    notConsecutive: 'The years of the two reports do not follow each other.',
    otherOrgan: 'The reports are of different organs.',
    ties: 'Figures that have to follow from last year’s',
    figures: 'All figures',
    figure: 'Figure',
    last: 'Last year',
    current: 'This year',
    computed: 'Computed',
    stated: 'Stated',
    state: 'Result',
    sameProse: (percent) => `${percent}% of the prose is the same as last year’s.`,
  },
  rollUp: {
    pick: 'Choose the units’ reports (one or more)',
    what: 'What to do with the sums',
    against: (name) => `Compare them with “${name}”`,
    draft: 'Write a new report with them',
    title: 'Roll-up',
    units: 'Units added up',
    unreadable: 'Files that could not be read',
    agrees: 'Every cell is the sum of the units.',
    different: 'Cells that are not the sum of the units',
    cannotCompare: 'These reports are of another form and cannot be compared cell by cell.',
    sum: 'Sum of units',
    parts: 'Units',
  },
  export: { save: 'Export', saved: (name) => `Exported to ${name}.`, open: 'Open' },
  config: {
    folder: 'Folder for the new configuration',
    noFolder: 'Open a folder first: a configuration lies in one.',
  },
  noReport: 'Open an annual report first.',
  server: {
    crashed:
      'Gouji’s server stopped again and again and is not restarted any more. Your files are untouched.',
    notStarted: (reason) => `Gouji’s server did not start: ${reason}`,
    failed: (reason) => `Gouji could not do this: ${reason}`,
    restart: 'Restart',
    showOutput: 'Show Output',
    notRunning: 'Gouji’s server is not running. Try “Restart Server”.',
  },
  task: { workspace: 'check reports' },
  separator: ', ',
  unknown: '—',
};
