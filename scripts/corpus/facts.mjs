/**
 * What is true of each report of the corpus, as its README states it, checked by hand: found again here by running the
 * command line on the files where they lie. Lines count from 1.
 *
 * @typedef {object} Facts
 * @property {string} organization
 * @property {number} year
 * @property {string} form
 * @property {readonly number[]} sections
 * @property {boolean} allZero
 * @property {readonly [evaluated: number, failed: number, unverifiable: number]} identities
 * @property {readonly string[]} nulls cells without a number
 * @property {readonly {rule: string, line: number, cells?: readonly string[], suspects?: readonly string[]}[]} findings
 *   of sums and shapes; there may be no other error of these groups
 * @property {Readonly<Record<string, number>>} [numbers] some cells and what they hold
 */

/** @type {Readonly<Record<string, Facts>>} */
export const FACTS = {
  '000_136ea058dc8c6160.txt': {
    organization: '横道河子镇人民政府',
    year: 2020,
    form: '2019',
    sections: [1, 2, 3, 4, 5, 6],
    allZero: false,
    identities: [40, 0, 0],
    nulls: [],
    findings: [
      { rule: 'table/value-count', line: 56 },
      { rule: 'table/value-count', line: 57 },
    ],
    numbers: { 'disclosure/procurement/projects': 39, 'disclosure/procurement/amount': 132243 },
  },
  '001_7a4690d65c5df8d4.txt': {
    organization: '德惠市郭家镇人民政府',
    year: 2020,
    form: '2019',
    sections: [1, 2, 3, 4, 5, 6],
    allZero: true,
    identities: [40, 0, 0],
    nulls: [],
    findings: [],
  },
  '002_47ca45022deb3961.txt': {
    organization: '湘潭县锦石乡',
    year: 2020,
    form: '2019',
    sections: [1, 2, 3, 4, 5],
    allZero: false,
    identities: [40, 4, 0],
    nulls: [],
    findings: [
      {
        rule: 'sum/outcome-total',
        line: 332,
        cells: ['requests/concluded/other', 'requests/concluded/total'],
        suspects: ['requests/concluded/other 0 3', 'requests/concluded/total 0 3'],
      },
      { rule: 'structure/missing-section', line: 387 },
    ],
    numbers: {
      'disclosure/normative-documents/created': 3,
      'disclosure/normative-documents/published': 0,
      'requests/new/other': 3,
    },
  },
  '003_058ad4fdf1251cff.txt': {
    organization: '安达市吉星岗镇人民政府',
    year: 2024,
    form: '2021',
    sections: [1, 2, 3, 4, 5, 6],
    allZero: true,
    identities: [42, 0, 0],
    nulls: [],
    findings: [],
  },
  '004_c09c82378b8e7991.txt': {
    organization: '大章镇人民政府',
    year: 2021,
    form: '2021',
    sections: [1, 2, 3, 4, 5, 6],
    allZero: true,
    identities: [40, 0, 2],
    nulls: ['requests/unavailable.not-held/total'],
    findings: [
      { rule: 'structure/duplicate-section', line: 7 },
      { rule: 'cell/blank', line: 91, cells: ['requests/unavailable.not-held/total'] },
    ],
  },
};

/** Groups of rules whose errors must be exactly the ones above. */
export const GROUPS = ['sum/', 'table/', 'cell/', 'structure/missing-section', 'structure/duplicate-section'];
