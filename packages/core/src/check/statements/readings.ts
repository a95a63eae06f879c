import type { Form, FormId } from '../../form/index.ts';
import type {
  Applicant,
  DisputeBody,
  DisputeResult,
  Measure,
  Quantity,
} from '../../parse/quantities/index.ts';

/** One way to understand a stated number: cells (by index) that add up to it, those taken away from the sum apart. */
export interface Reading {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

const NO_READINGS: readonly Reading[] = [];

/**
 * Every way in which published reports mean a number, the commonest first; none where the form has no such cells.
 * 收到 and 受理 mean 一 in some regions and 一 + 二 in others; 行政复议 N 件 may leave out those 尚未审结; 办结 may count
 * only what came in this year; 答复 may leave out what was ended without a reply. To say that there was none (未收到,
 * 未发生) leaves out nothing.
 */
export function readingsOf(form: Form, { measures, applicant, negated, unit }: Quantity): readonly Reading[] {
  const [measure, second] = measures;
  if (measure === undefined) return NO_READINGS;
  const dictionary = readingsIn(form);
  const readings =
    second === undefined ? dictionary.of(measure, applicant) : together(dictionary, measures, applicant);
  return negated && unit === null ? readings.slice(0, 1) : readings;
}

/** One number that counts several things: each way of the one goes with the same way of the others. */
function together(
  dictionary: FormReadings,
  measures: readonly Measure[],
  applicant: Applicant | null,
): readonly Reading[] {
  const ways = measures.map((measure) => dictionary.of(measure, applicant));
  if (ways.some((own) => own.length === 0)) return NO_READINGS;
  const most = Math.max(...ways.map((own) => own.length));
  return Array.from({ length: most }, (_, way) => {
    const chosen = ways.map((own) => own[Math.min(way, own.length - 1)]!);
    return { plus: chosen.flatMap(({ plus }) => plus), minus: chosen.flatMap(({ minus }) => minus) };
  });
}

/** The readings of single measures in one form, each made when it is first asked for. */
class FormReadings {
  readonly #form: Form;
  readonly #made = new Map<string, readonly Reading[]>();

  constructor(form: Form) {
    this.#form = form;
  }

  of(measure: Measure, applicant: Applicant | null): readonly Reading[] {
    const key = applicant === null ? measure : `${measure} ${applicant}`;
    let readings = this.#made.get(key);
    if (readings === undefined) {
      readings = waysOf(this.#form, measure, applicant).filter(({ plus }) => plus.length > 0);
      this.#made.set(key, readings);
    }
    return readings;
  }
}

/** There are as many as there are forms, and forms never change. */
const BY_FORM = new Map<FormId, FormReadings>();

function readingsIn(form: Form): FormReadings {
  let readings = BY_FORM.get(form.id);
  if (readings === undefined) {
    readings = new FormReadings(form);
    BY_FORM.set(form.id, readings);
  }
  return readings;
}

function waysOf(form: Form, measure: Measure, applicant: Applicant | null): readonly Reading[] {
  const rows = rowsOf(measure);
  if (rows !== null) return rows.map((row) => requestsReading(form, row, applicant));
  if (applicant !== null) return NO_READINGS;
  const [kind, part] = measure.split('/');
  if (isBody(kind)) return disputeWays(form, kind, part as DisputeResult);
  if (kind !== 'normative-documents' && kind !== 'regulations') return NO_READINGS;
  const columns = DOCUMENT_COLUMNS[form.id][part ?? ''] ?? [];
  return columns.map((column) => ({ plus: cellsAt(form, 'disclosure', [kind], [column]), minus: [] }));
}

function cellsAt(
  form: Form,
  table: 'disclosure' | 'requests' | 'disputes',
  rows: readonly string[],
  columns: readonly string[],
): readonly number[] {
  return rows.flatMap((row) =>
    columns.flatMap((column) => form.cellIndex(`${table}/${row}/${column}`) ?? []),
  );
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
const REPLIED: Rows = { plus: ['concluded'], minus: ['other'] };
const DECIDED: Rows = { plus: ['concluded'], minus: ['unprocessed', 'other'] };

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
      return [CONCLUDED, CONCLUDED_OF_NEW, REPLIED, DECIDED];
    case 'administrative-fees':
    case 'information-fee':
    case 'published-items':
    case 'consultations':
      return null;
    default:
      return measure.includes('/') ? null : [{ plus: [measure] }];
  }
}

const ORGANIZATIONS = ['business', 'research', 'nonprofit', 'legal-service', 'other'];

function requestsReading(form: Form, { plus, minus = [] }: Rows, applicant: Applicant | null): Reading {
  const columns =
    applicant === null ? ['total'] : applicant === 'organizations' ? ORGANIZATIONS : [applicant];
  const cells = (names: readonly string[]): readonly number[] =>
    cellsAt(
      form,
      'requests',
      names.flatMap((name) => rowsNamed(form, name)),
      columns,
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

function disputeWays(form: Form, body: DisputeBody, result: DisputeResult): readonly Reading[] {
  const cells = (column: string): readonly number[] => cellsAt(form, 'disputes', BODY_ROWS[body], [column]);
  const concluded: Reading = { plus: cells('total'), minus: cells('pending') };
  if (result === 'concluded') return [concluded];
  const whole: Reading = { plus: cells(result), minus: [] };
  return result === 'total' ? [whole, concluded] : [whole];
}

/** In the form of 2019 制发 may mean what was made or what was published. */
const DOCUMENT_COLUMNS: Readonly<Record<FormId, Readonly<Record<string, readonly string[]>>>> = {
  '2019': {
    issued: ['created', 'published'],
    published: ['published', 'total-published'],
    'total-published': ['total-published'],
    'in-force': ['total-published'],
  },
  '2021': { issued: ['issued'], repealed: ['repealed'], 'in-force': ['in-force'] },
};
