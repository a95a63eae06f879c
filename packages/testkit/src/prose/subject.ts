import type { Form } from '@gouji/core';
import type { ReportNumbers } from '../numbers.ts';
import type { Organ } from '../organ.ts';

/** What prose is to be about. */
export interface ProseSubject {
  readonly form: Form;
  readonly year: number;
  readonly organ: Organ;
  readonly numbers: ReportNumbers;
}
