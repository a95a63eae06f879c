import { describe, expect, it } from 'vitest';
import { cellOf } from '../parse/report.ts';
import { checked, draft } from './drafts.test-support.ts';
import { identitiesOfCell, identitiesOfColumn, identitiesOfRow, identitySubject } from './identities.ts';

const REPORT = checked(draft({ requests: { granted: [1, 0, 0, 0, 0, 0, 2] } }));
const { requests, disputes } = REPORT.report.tables;

describe('the identities of a cell', () => {
  it('are those of its row and its column, evaluated', () => {
    const cell = cellOf(REPORT.report, 'requests/granted/natural-person')!;
    const found = identitiesOfCell(REPORT, cell.cell.index);
    expect(found.map(({ identity, state }) => `${identity.id} ${state}`)).toEqual([
      'requests/row-total/granted broken',
      'requests/outcome-total/natural-person broken',
    ]);
    expect(found.map(({ identity }) => identitySubject(REPORT.report.form, identity, 'zh-CN'))).toEqual([
      '「（一）予以公开」行',
      '「自然人」列',
    ]);
  });
});

describe('the identities of a label', () => {
  it('are the sum of the row', () => {
    const row = requests!.rows.find(({ row: { id } }) => id === 'granted')!;
    expect(identitiesOfRow(REPORT, requests!, row).map(({ identity }) => identity.id)).toEqual([
      'requests/row-total/granted',
    ]);
  });

  it('are the sums of the column', () => {
    const head = requests!.heads.find((found) => found.head.id === 'business')!;
    expect(identitiesOfColumn(REPORT, requests!, head.head).map(({ identity }) => identity.id)).toEqual([
      'requests/outcome-total/business',
      'requests/balance/business',
    ]);
  });

  it('are that of the one row under a head of table 4', () => {
    const totals = disputes!.heads.filter((found) => found.head.id === 'total');
    expect(
      totals
        .flatMap(({ head }) => identitiesOfColumn(REPORT, disputes!, head))
        .map(({ identity }) => identity.id),
    ).toEqual([
      'disputes/dispute-total/reconsideration',
      'disputes/dispute-total/litigation-direct',
      'disputes/dispute-total/litigation-after-reconsideration',
    ]);
  });
});
