import { DISCLOSURE_2019, DISCLOSURE_2021 } from './disclosure.ts';
import { DISPUTES } from './disputes.ts';
import { identitiesOf } from './identities.ts';
import { REQUESTS_2019, REQUESTS_2021 } from './requests.ts';
import { OUTCOME_TOTAL_ROW } from './rows.ts';
import type { CellId, Form, FormCell, FormId, FormTable, TableId } from './types.ts';

export const TABLE_IDS: readonly TableId[] = ['disclosure', 'requests', 'disputes'];

type Issue = Pick<Form, 'id' | 'issuedAs' | 'firstYear' | 'lastYear'>;

function buildForm(issue: Issue, disclosure: FormTable, requests: FormTable): Form {
  const tables = { disclosure, requests, disputes: DISPUTES };
  const cells: FormCell[] = [];
  for (const id of TABLE_IDS) {
    for (const row of tables[id].rows) {
      for (const column of row.columns) {
        const total = column.id === 'total' || row.id === OUTCOME_TOTAL_ROW;
        cells.push({
          id: `${id}/${row.id}/${column.id}`,
          index: cells.length,
          table: id,
          row,
          column,
          total,
        });
      }
    }
  }
  const identities = identitiesOf(tables, cells);
  const identitiesOfCell: number[][] = cells.map(() => []);
  identities.forEach((identity, i) => {
    for (const cell of [...identity.addends, ...identity.totals]) identitiesOfCell[cell]?.push(i);
  });
  const byId = new Map<CellId, number>(cells.map((cell) => [cell.id, cell.index]));
  return { ...issue, tables, cells, identities, identitiesOfCell, cellIndex: (id) => byId.get(id) };
}

/** 《政府信息公开工作年度报告格式（试行）》 */
export const FORM_2019 = buildForm(
  { id: '2019', issuedAs: '国办公开办函〔2019〕60号', firstYear: 2019, lastYear: 2020 },
  DISCLOSURE_2019,
  REQUESTS_2019,
);

/** 《中华人民共和国政府信息公开工作年度报告格式》 */
export const FORM_2021 = buildForm(
  { id: '2021', issuedAs: '国办公开办函〔2021〕30号', firstYear: 2021, lastYear: null },
  DISCLOSURE_2021,
  REQUESTS_2021,
);

/** Every form, oldest first. */
export const FORMS: readonly Form[] = [FORM_2019, FORM_2021];

export function formById(id: FormId): Form {
  return id === '2019' ? FORM_2019 : FORM_2021;
}

/** The form that reports of a year must use; years before the first form have none of their own and get the first. */
export function formOfYear(year: number): Form {
  return year >= FORM_2021.firstYear ? FORM_2021 : FORM_2019;
}
