export type { Reading } from './readings.ts';
export {
  compareStatements,
  isTableNumber,
  type ReadValue,
  type Refuted,
  type Statements,
  tableValues,
} from './statement.ts';
