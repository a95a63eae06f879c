export { isOutcome } from './measures.ts';
export { quantitiesOf } from './quantities.ts';
export type {
  Applicant,
  DisputeBody,
  DisputeResult,
  DocumentKind,
  Measure,
  NumberStyle,
  OutcomeGroup,
  OutcomeMeasure,
  Quantity,
  Unit,
} from './quantity.ts';
export { writeNumber } from './write-number.ts';
