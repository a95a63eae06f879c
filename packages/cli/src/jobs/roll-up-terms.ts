import { FORMS, type Form, formById, governmentOver, type Profile, type Report } from '@gouji/core';
import type { Messages } from '../messages/index.ts';
import type { FormUse, RollUpFault } from '../messages/rollup.ts';
import { Refusal } from '../refusal.ts';
import type { RollUpRequest } from '../requests.ts';
import type { ReportFile } from '../view/report-file.ts';

/** What reports are added up as. */
export interface RollUpTerms {
  readonly form: Form;
  readonly year: number;
  /** Null where nothing tells it. */
  readonly organ: string | null;
}

/** Reports that cannot be added up as they are. */
export class RollUpRefusal extends Refusal {
  readonly #fault: RollUpFault;

  constructor(fault: RollUpFault) {
    super(fault.kind);
    this.name = 'RollUpRefusal';
    this.#fault = fault;
  }

  override inWords({ rollup }: Messages): string {
    return rollup.fault(this.#fault);
  }
}

/** More files of one form are counted, not named. */
const MOST_PATHS = 3;

/**
 * Settles form, year and organ: as asked for or as the consolidated report has them, else as the configuration or the
 * units do.
 */
export function termsOf(
  { form, year, organ }: RollUpRequest,
  units: readonly ReportFile[],
  whole: ReportFile | null,
  profile: Profile = {},
): RollUpTerms {
  if (units.length === 0) throw new RollUpRefusal({ kind: 'no-units' });
  const reports = units.map(({ report }) => report);
  const settled = whole?.report.year?.value ?? year ?? profile.year ?? mostCommonYear(reports);
  if (settled === null) throw new RollUpRefusal({ kind: 'no-year' });
  const ofYear = [...(whole === null ? [] : [whole]), ...units].filter((file) => isOfYear(file, settled));
  if (ofYear.length === 0) throw new RollUpRefusal({ kind: 'no-units' });
  return {
    form: form === null ? commonForm(ofYear) : formById(form),
    year: settled,
    organ: organ ?? whole?.report.organization?.value ?? profile.organ ?? governmentOver(reports),
  };
}

/** A report that does not say its year may be of any. */
export function isOfYear({ report }: ReportFile, year: number): boolean {
  return report.year === null || report.year.value === year;
}

/** Of years that are equally common the latest. */
function mostCommonYear(reports: readonly Report[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of reports)
    if (year !== null) counts.set(year.value, (counts.get(year.value) ?? 0) + 1);
  const [most] = [...counts].sort(([a, times], [b, others]) => others - times || b - a);
  return most?.[0] ?? null;
}

/** Tables of different forms have different rows and columns: they are added up only where that is asked for. */
function commonForm(files: readonly ReportFile[]): Form {
  const uses = FORMS.map((form) => useOf(form, files)).filter(({ count }) => count > 0);
  if (uses.length > 1) throw new RollUpRefusal({ kind: 'mixed-forms', forms: uses });
  return files[0]!.report.form;
}

function useOf({ id }: Form, files: readonly ReportFile[]): FormUse {
  const own = files.filter(({ report }) => report.form.id === id).map(({ path }) => path);
  return { form: id, count: own.length, paths: own.slice(0, MOST_PATHS) };
}
