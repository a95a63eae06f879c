/** All words of the extension itself, in one language. What is said of reports comes from the server. */
export interface Words {
  readonly offer: {
    readonly question: (name: string) => string;
    readonly yes: string;
    readonly no: string;
    readonly always: string;
  };
  readonly status: {
    readonly name: string;
    readonly starting: string;
    readonly stopped: string;
    readonly noReport: string;
    readonly sums: (holds: number, all: number) => string;
    readonly detail: (broken: number, unverifiable: number) => string;
    readonly allZero: string;
    readonly showSums: string;
    readonly restart: string;
  };
  readonly tree: {
    readonly counts: (holds: number, all: number) => string;
    readonly state: Readonly<Record<'holds' | 'broken' | 'unverifiable', string>>;
  };
  readonly preview: {
    readonly title: string;
    readonly nothing: string;
    readonly noTable: string;
    readonly expected: (value: number) => string;
    readonly status: Readonly<Record<'sound' | 'wrong' | 'doubtful' | 'unread', string>>;
    readonly legend: string;
    readonly goTo: string;
  };
  readonly paste: { readonly label: string };
  readonly newReport: {
    readonly title: string;
    readonly organ: string;
    readonly organExample: string;
    readonly organMissing: string;
    readonly year: string;
    readonly yearWrong: string;
    readonly form: string;
    readonly formOfYear: string;
    readonly formOfYearDetail: string;
    readonly form2021: string;
    readonly form2019: string;
  };
  readonly check: {
    readonly title: string;
    readonly none: string;
    readonly sound: (files: number) => string;
    readonly found: (files: number, findings: number) => string;
    readonly showProblems: string;
  };
  readonly fixAll: { readonly nothing: string };
  readonly explain: { readonly prompt: string; readonly unknown: (rule: string) => string };
  readonly compare: {
    readonly pick: string;
    readonly cannot: string;
    readonly title: (last: string, current: string) => string;
    readonly notConsecutive: string;
    readonly otherOrgan: string;
    readonly ties: string;
    readonly figures: string;
    readonly figure: string;
    readonly last: string;
    readonly current: string;
    readonly computed: string;
    readonly stated: string;
    readonly state: string;
    readonly sameProse: (percent: number) => string;
  };
  readonly rollUp: {
    readonly pick: string;
    readonly what: string;
    readonly against: (name: string) => string;
    readonly draft: string;
    readonly title: string;
    readonly units: string;
    readonly unreadable: string;
    readonly agrees: string;
    readonly different: string;
    readonly cannotCompare: string;
    readonly sum: string;
    readonly parts: string;
  };
  readonly export: {
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly open: string;
  };
  readonly config: { readonly folder: string; readonly noFolder: string };
  readonly noReport: string;
  readonly server: {
    readonly crashed: string;
    readonly notStarted: (reason: string) => string;
    readonly failed: (reason: string) => string;
    readonly restart: string;
    readonly showOutput: string;
    readonly notRunning: string;
  };
  readonly task: { readonly workspace: string };
  readonly separator: string;
  readonly unknown: string;
}
