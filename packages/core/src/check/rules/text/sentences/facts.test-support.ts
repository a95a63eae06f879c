import { disclosureSample, disputesSample, requestsSample } from '../../sample.ts';

/** Table 3 of the report that the sentences are put into; every sum holds. */
const REQUESTS = {
  new: [44, 6, 1, 1, 3, 1, 56],
  'carried-in': [4, 0, 0, 0, 0, 0, 4],
  granted: [9, 6, 1, 1, 3, 1, 21],
  'partially-granted': [9, 0, 0, 0, 0, 0, 9],
  'denied.third-party-rights': [2, 0, 0, 0, 0, 0, 2],
  'denied.internal-affairs': [3, 0, 0, 0, 0, 0, 3],
  'denied.enforcement-file': [1, 0, 0, 0, 0, 0, 1],
  'unavailable.not-held': [8, 0, 0, 0, 0, 0, 8],
  'unavailable.needs-creation': [2, 0, 0, 0, 0, 0, 2],
  'unprocessed.petition-or-complaint': [3, 0, 0, 0, 0, 0, 3],
  'unprocessed.duplicate': [1, 0, 0, 0, 0, 0, 1],
  'other.overdue-correction': [2, 0, 0, 0, 0, 0, 2],
  'other.other': [5, 0, 0, 0, 0, 0, 5],
  concluded: [45, 6, 1, 1, 3, 1, 57],
  'carried-out': [3, 0, 0, 0, 0, 0, 3],
};
const DISPUTES = {
  reconsideration: [5, 2, 1, 3, 11],
  'litigation-direct': [4, 1, 2, 2, 9],
  'litigation-after-reconsideration': [2, 0, 1, 1, 4],
};
const DISCLOSURE = { 'normative-documents': [8, 5, 33] };

/** What the tables say, by the names used in the sentences. */
export const FACTS: Readonly<Record<string, number>> = {
  new: 56,
  newNatural: 44,
  newOrganizations: 12,
  newBusiness: 6,
  newLegal: 3,
  in: 4,
  all: 60,
  done: 57,
  out: 3,
  granted: 21,
  partial: 9,
  public: 30,
  denied: 6,
  deniedThird: 2,
  deniedInternal: 3,
  deniedFile: 1,
  unavailable: 10,
  notHeld: 8,
  needsCreation: 2,
  unprocessed: 4,
  petitions: 3,
  duplicates: 1,
  other: 7,
  rest: 11,
  rec: 11,
  recUpheld: 5,
  recCorrected: 2,
  recOther: 1,
  recPending: 3,
  recDone: 8,
  lit: 13,
  litDone: 10,
  litUpheld: 6,
  litCorrected: 1,
  litPending: 3,
  direct: 9,
  directUpheld: 4,
  directCorrected: 1,
  after: 4,
  afterUpheld: 2,
  afterPending: 1,
  both: 24,
  issued: 8,
  repealed: 5,
  inForce: 33,
};

const SLOT = /\{([a-zA-Z]+)\}/gu;

/** The names of the facts a sentence states, in order. */
export function slotsOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(SLOT)].map(([, name = '']) => name);
}

/** A sentence with the numbers of the tables, the one in slot `changed` replaced. */
export function stated(sentence: string, changed = -1, replacement = ''): string {
  let slot = 0;
  return sentence.replace(SLOT, (_, name: string) =>
    slot++ === changed ? replacement : String(FACTS[name] ?? `no fact ${name}`),
  );
}

/** The report of 2024 with these tables and with `words` in section one (and in section six). */
export function reportSaying(words: string, sixth = '无其他需要报告的事项。'): string {
  return `霁川县人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n\n${words}\n\n${disclosureSample(DISCLOSURE)}\n${requestsSample(REQUESTS)}\n${disputesSample(DISPUTES)}\n五、存在的主要问题及改进情况\n\n公开内容还不够丰富，下一步将加强业务培训。\n\n六、其他需要报告的事项\n\n${sixth}\n`;
}
