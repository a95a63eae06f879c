export type { Reading } from './readings.ts';
export { isTableNumber, type ReadValue, type Refuted, refutedBy, tableValues } from './statement.ts';
