/**
 * - `government`: a people's government;
 * - `department`: 局, 委, 厅 of a government, its general office included;
 * - `office`: what a government sends out: 街道办事处, 行政公署, 管理委员会;
 * - `institution`: schools, hospitals, companies, villagers' committees and whatever else publishes a report.
 */
export type OrganKind = 'government' | 'department' | 'office' | 'institution';

const BRACKETS = /\([^()]*\)$/;
const GOVERNMENT = /^(?:人民)?政府$/;
const OFFICE = /^(?:街道)?办事处$|^(?:行政公署|行署)$|(?:管理委员会|管委会)$/;
const VILLAGERS = /[村居]民委员会$|[村居]委会$/;
const DEPARTMENT = /(?:局|厅|委员会|委|办公室|办|部|署|总队|支队|大队)$/;
/** The general office answers for its government's report in many places. */
const GENERAL_OFFICE = /^(?:人民)?政府办(?:公[室厅])?$/;

/** What the words after the places say the organ is; brackets as in 教育局（本级）don't count. */
export function kindOfTail(tail: string): OrganKind {
  const plain = tail.replace(BRACKETS, '');
  if (plain === '' || GOVERNMENT.test(plain)) return 'government';
  if (OFFICE.test(plain)) return 'office';
  return DEPARTMENT.test(plain) && !VILLAGERS.test(plain) ? 'department' : 'institution';
}

export function isGeneralOffice(tail: string): boolean {
  return GENERAL_OFFICE.test(tail.replace(BRACKETS, ''));
}

const UNITS: readonly (readonly [ending: RegExp, unit: string])[] = [
  [/局$/, '局'],
  [/厅$/, '厅'],
  [/(?:管理委员会|管委会)$/, '管委会'],
  [/(?:委员会|委)$/, '委'],
  [/(?:办公室|办|办事处)$/, '办'],
  [/(?:医院|学院|院)$/, '院'],
  [/(?:学校|大学|中学|小学|校)$/, '校'],
  [/中心$/, '中心'],
  [/站$/, '站'],
  [/所$/, '所'],
  [/队$/, '队'],
  [/(?:公司|集团)$/, '公司'],
];

/** The word an organ with such a tail uses for itself after 我: 局, 委, 中心; null where there is none. */
export function unitOfTail(tail: string): string | null {
  const plain = tail.replace(BRACKETS, '');
  return UNITS.find(([ending]) => ending.test(plain))?.[1] ?? null;
}
