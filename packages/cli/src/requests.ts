import type { Locale, Severity } from '@gouji/core';
import type { InputRequest } from './files/inputs.ts';
import type { Target } from './output/target.ts';

/** What every command that reads reports is asked for. Flags become requests; the work knows no flags. */
export interface ReportRequest<Format extends string> extends InputRequest {
  /** At most one of them goes to standard output. */
  readonly targets: readonly Target<Format>[];
  readonly locale: Locale;
  /** Undefined: as the surroundings have it. */
  readonly color: boolean | undefined;
  readonly quiet: boolean;
  readonly errorOnUnmatched: boolean;
}

export const CHECK_FORMATS = ['pretty', 'concise', 'json', 'ndjson'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const satisfies readonly (
  | Severity
  | 'never'
)[];
export type FailOn = (typeof FAIL_ON)[number];

export interface CheckRequest extends ReportRequest<CheckFormat> {
  readonly failOn: FailOn;
}

export const EXTRACT_FORMATS = ['json', 'ndjson', 'csv', 'pretty', 'concise'] as const;
export type ExtractFormat = (typeof EXTRACT_FORMATS)[number];

export type ExtractRequest = ReportRequest<ExtractFormat>;
