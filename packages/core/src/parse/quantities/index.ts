export { quantitiesOf } from './quantities.ts';
export type { Applicant, Measure, NumberStyle, Quantity, Unit } from './quantity.ts';
