export { isOutcome } from './measures.ts';
export { quantitiesOf } from './quantities.ts';
export type {
  Applicant,
  DisputeBody,
  DisputeResult,
  Measure,
  Quantity,
} from './quantity.ts';
export { writeNumber } from './write-number.ts';
