import type { CellId, Form } from '../../../form/index.ts';
import type {
  Applicant,
  DisputeBody,
  DisputeResult,
  Measure,
  Quantity,
} from '../../../parse/quantities/index.ts';

/** One way to understand a stated number: the cells that add up to it, those taken away from the sum apart. */
export interface Reading {
  readonly plus: readonly CellId[];
  readonly minus: readonly CellId[];
}

const ORGANIZATIONS = ['business', 'research', 'nonprofit', 'legal-service', 'other'];

/**
 * Every way in which published reports mean a number, the commonest first; none where the form has no such cells.
 * 收到 and 受理 mean 一 in some regions and 一 + 二 in others; 行政复议 N 件 may leave out those 尚未审结; 办结 may count
 * only what came in this year; 答复 may leave out what was ended without a reply.
 */
export function readingsOf(form: Form, { measures, applicant }: Quantity): readonly Reading[] {
  const ways = measures.map((measure) => waysOf(form, measure, applicant));
  if (ways.length === 0 || ways.some((own) => own.length === 0)) return [];
  const most = Math.max(...ways.map((own) => own.length));
  return Array.from({ length: most }, (_, way) => {
    const chosen = ways.map((own) => own[Math.min(way, own.length - 1)]!);
    return { plus: chosen.flatMap(({ plus }) => plus), minus: chosen.flatMap(({ minus }) => minus) };
  });
}

function waysOf(form: Form, measure: Measure, applicant: Applicant | null): readonly Reading[] {
  const rows = rowsOf(measure);
  if (rows !== null) return rows.map((row) => requestsReading(form, row, applicant));
  if (applicant !== null) return [];
  const [kind, part] = measure.split('/');
  if (isBody(kind)) return disputeWays(kind, part as DisputeResult);
  if (kind !== 'normative-documents' && kind !== 'regulations') return [];
  const columns = DOCUMENT_COLUMNS[form.id][part ?? ''] ?? [];
  return columns.map((column): Reading => ({ plus: [`disclosure/${kind}/${column}`], minus: [] }));
}

/** Rows of table 3; a group's name stands for all of its rows. */
interface Rows {
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
}

const NEW: Rows = { plus: ['new'] };
const NEW_AND_CARRIED: Rows = { plus: ['new', 'carried-in'] };
const CONCLUDED: Rows = { plus: ['concluded'] };
const CONCLUDED_OF_NEW: Rows = { plus: ['concluded'], minus: ['carried-in'] };

function rowsOf(measure: Measure): readonly Rows[] | null {
  switch (measure) {
    case 'received':
      return [NEW, NEW_AND_CARRIED];
    case 'received-or-carried':
      return [NEW_AND_CARRIED];
    case 'handled':
      return [NEW, NEW_AND_CARRIED, CONCLUDED, CONCLUDED_OF_NEW];
    case 'concluded':
      return [CONCLUDED, CONCLUDED_OF_NEW];
    case 'answered':
      return [
        CONCLUDED,
        CONCLUDED_OF_NEW,
        { plus: ['concluded'], minus: ['other'] },
        { plus: ['concluded'], minus: ['unprocessed', 'other'] },
      ];
    case 'carried-in':
    case 'carried-out':
      return [{ plus: [measure] }];
    default:
      return measure.includes('/') || NOT_IN_TABLE_3.has(measure) ? null : [{ plus: [measure] }];
  }
}

const NOT_IN_TABLE_3: ReadonlySet<Measure> = new Set<Measure>([
  'administrative-fees',
  'information-fee',
  'published-items',
  'consultations',
]);

function requestsReading(form: Form, { plus, minus = [] }: Rows, applicant: Applicant | null): Reading {
  const columns =
    applicant === null ? ['total'] : applicant === 'organizations' ? ORGANIZATIONS : [applicant];
  const cells = (names: readonly string[]): CellId[] =>
    names.flatMap((name) =>
      rowsNamed(form, name).flatMap((row) => columns.map((column): CellId => `requests/${row}/${column}`)),
    );
  return { plus: cells(plus), minus: cells(minus) };
}

function rowsNamed(form: Form, name: string): readonly string[] {
  return form.tables.requests.rows
    .map(({ id }) => id)
    .filter((id) => id === name || id.startsWith(`${name}.`));
}

const BODY_ROWS: Readonly<Record<DisputeBody, readonly string[]>> = {
  reconsideration: ['reconsideration'],
  litigation: ['litigation-direct', 'litigation-after-reconsideration'],
  'litigation-direct': ['litigation-direct'],
  'litigation-after-reconsideration': ['litigation-after-reconsideration'],
};

function isBody(kind: string | undefined): kind is DisputeBody {
  return kind !== undefined && Object.hasOwn(BODY_ROWS, kind);
}

function disputeWays(body: DisputeBody, result: DisputeResult): readonly Reading[] {
  const cells = (column: string): CellId[] =>
    BODY_ROWS[body].map((row): CellId => `disputes/${row}/${column}`);
  const concluded: Reading = { plus: cells('total'), minus: cells('pending') };
  if (result === 'concluded') return [concluded];
  const whole: Reading = { plus: cells(result), minus: [] };
  return result === 'total' ? [whole, concluded] : [whole];
}

/** In the form of 2019 制发 may mean what was made or what was published. */
const DOCUMENT_COLUMNS: Readonly<Record<Form['id'], Readonly<Record<string, readonly string[]>>>> = {
  '2019': {
    issued: ['created', 'published'],
    published: ['published', 'total-published'],
    'total-published': ['total-published'],
    'in-force': ['total-published'],
  },
  '2021': { issued: ['issued'], repealed: ['repealed'], 'in-force': ['in-force'] },
};
