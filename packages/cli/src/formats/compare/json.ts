import type { InForceTie, Tie } from '@gouji/core';
import type { Compared, ComparedPair, UnpairedReport } from '../../view/compared.ts';
import { jsonOfFile, SCHEMA_VERSION } from '../../view/diagnostic.ts';
import type { ReportFile } from '../../view/report-file.ts';
import { tallyOf } from './words.ts';

const HEAD = { schemaVersion: SCHEMA_VERSION, columnUnit: 'utf16' };

/** The document of `check --format json`, with what each report was compared with. */
export function jsonComparison({ pairs, unpaired, unreadable }: Compared): string {
  const of = (side: UnpairedReport['side']): object[] =>
    unpaired.filter((each) => each.side === side).map(jsonOfUnpaired);
  const document = {
    ...HEAD,
    files: pairs.map(jsonOfPair),
    unpaired: { last: of('last'), current: of('current') },
    errors: unreadable,
    summary: summaryOf(pairs),
  };
  return `${JSON.stringify(document)}\n`;
}

/** A pair a line, then a line for each report without a partner and each that could not be read. */
export function ndjsonComparison({ pairs, unpaired, unreadable }: Compared): string {
  const lines = [
    ...pairs.map((pair) => ({ ...HEAD, ...jsonOfPair(pair) })),
    ...unpaired.map((each) => ({ unpaired: each.side, ...jsonOfUnpaired(each) })),
    ...unreadable.map(({ path, message }) => ({ path, error: message })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function jsonOfPair({ last, current, comparison }: ComparedPair): object {
  const { consecutive, sameOrgan, carryOver, inForce, prose } = comparison;
  return {
    ...jsonOfFile(current),
    lastYear: jsonOfReport(last),
    comparison: {
      consecutive,
      sameOrgan,
      carryOver: carryOver.map(jsonOfTie),
      inForce: inForce.map(jsonOfTie),
      prose: prose?.share ?? null,
    },
  };
}

/** Numbers of a tie that cannot be verified mean nothing. */
function jsonOfTie({ cell, state, ...numbers }: Tie | InForceTie): object {
  return state === 'unverifiable' ? { cell, state } : { cell, state, ...numbers };
}

function jsonOfUnpaired({ file, reason }: UnpairedReport): object {
  return { ...jsonOfReport(file), reason };
}

function jsonOfReport({ path, report }: ReportFile): object {
  return {
    path,
    form: report.form.id,
    year: report.year?.value ?? null,
    organization: report.organization?.value ?? null,
  };
}

function summaryOf(pairs: readonly ComparedPair[]): object {
  const { reports, counts, fixable } = tallyOf({ pairs }, true);
  return { files: reports, errors: counts.error, warnings: counts.warning, infos: counts.info, fixable };
}
