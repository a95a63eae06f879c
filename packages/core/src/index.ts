export type { CheckResult } from './check/check-report.ts';
export type { Profile, Surroundings } from './check/context.ts';
export { checkReport, fixOf, messageOf, relatedMessageOf } from './check/check-report.ts';
export { type EvaluatedIdentity, type Evaluation, evaluate, type IdentityState } from './check/evaluate.ts';
export type {
  Edit,
  Finding,
  FindingData,
  Fix,
  FixSafety,
  Locale,
  Related,
  Severity,
  Suspect,
} from './check/finding.ts';
export { fingerprintOf } from './check/fingerprint.ts';
export { cellLabel, type EquationOptions, identityEquation } from './check/words.ts';
export * from './form/index.ts';
export { parseReport } from './parse/parse-report.ts';
export {
  type Cell,
  type CellState,
  cellOf,
  type ExtraRow,
  type Located,
  type Notation,
  type Range,
  type Report,
  type ReportRow,
  type ReportTable,
  type Section,
  sectionOf,
  type Value,
} from './parse/report.ts';
export { type SyntaxNode, syntaxTree } from './parse/syntax-tree.ts';
export { fold, isDigit, isHan, type Position, pinyinNotes, SKIP, SourceText } from './text/index.ts';
