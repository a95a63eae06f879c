import {
  disclosureSample,
  disputesSample,
  outlineSample,
  requestsSample,
  type SampleRows,
} from '../check/rules/sample.ts';
import { parseReport } from '../parse/parse-report.ts';
import { type CheckedReport, checkedReport } from './checked-report.ts';

export interface DraftChoices {
  readonly overview?: string;
  readonly disclosure?: SampleRows;
  readonly requests?: SampleRows;
  readonly disputes?: SampleRows;
  readonly end?: string;
}

/** A report of 2024 with its tables in tab-separated lines; numbers not given are 0. */
export function draft({ overview = '无。', disclosure, requests, disputes, end }: DraftChoices = {}): string {
  return [
    '青石镇人民政府2024年政府信息公开工作年度报告\n\n',
    `一、总体情况\n\n${overview}\n\n`,
    disclosureSample(disclosure ?? {}),
    requestsSample(requests ?? {}),
    disputesSample(disputes ?? {}),
    end ?? outlineSample([5, 6]),
  ].join('');
}

export function checked(text: string, lastYear?: string): CheckedReport {
  return checkedReport(parseReport(text), lastYear === undefined ? {} : { lastYear: parseReport(lastYear) });
}

/** The offset of some words in a text, which must be there; `within` counts on from their beginning. */
export function offsetOf(text: string, words: string, within = 0): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`no ${JSON.stringify(words)} in the draft`);
  return at + within;
}

/** The texts of some places of a report. */
export function textsOf(
  { report }: CheckedReport,
  places: readonly { readonly start: number; readonly end: number }[],
): readonly string[] {
  return places.map(({ start, end }) => report.source.slice(start, end));
}
