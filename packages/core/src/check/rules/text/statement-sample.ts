import { disclosureSample, disputesSample, requestsSample, type SampleRows } from '../sample.ts';

export interface StatementRows {
  readonly disclosure?: SampleRows;
  readonly requests?: SampleRows;
  readonly disputes?: SampleRows;
}

/** A report of 2024 that says `words` in section one, with the tables of the given rows. */
export function statementSample(words: string, { disclosure, requests, disputes }: StatementRows): string {
  const tables = [
    disclosure === undefined ? '' : disclosureSample(disclosure),
    requests === undefined ? '' : requestsSample(requests),
    disputes === undefined ? '' : disputesSample(disputes),
  ];
  return `云溪镇人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n\n${words}\n\n${tables.filter((table) => table !== '').join('\n')}`;
}

/** A row of table 3 of which natural persons make up everything. */
export function persons(count: number): readonly number[] {
  return [count, 0, 0, 0, 0, 0, count];
}
