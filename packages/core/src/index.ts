export {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  type BaselineResult,
  baselineOf,
  type Fingerprinted,
  parseBaseline,
  printBaseline,
} from './check/baseline.ts';
export { checkReport, fixOf, messageOf, relatedMessageOf } from './check/check-report.ts';
export type { Profile, Surroundings } from './check/context.ts';
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
export type { RuleExample, RuleOptions, Words } from './check/rule.ts';
export type { RuleGroup } from './check/rules/groups.ts';
export { type OptionDoc, type RuleDoc, ruleDocs, ruleGroups } from './check/rules/rule-docs.ts';
export type { CheckResult } from './check/run-rules.ts';
export type { CheckSettings, RuleSetting } from './check/settings.ts';
export { suppressionEdit } from './check/suppress/insert.ts';
export type { Suppressed } from './check/suppress/suppress.ts';
export { cellLabel, type EquationOptions, identityEquation } from './check/words.ts';
export { type AlikeUnits, alikeUnits } from './compare/alike-units.ts';
export { compareRollUp, type RollUpComparison, type RollUpDifference } from './compare/compare-roll-up.ts';
export { compareYears, type YearComparison } from './compare/compare-years.ts';
export type { InForceTie } from './compare/in-force.ts';
export type { Jump, JumpLimits } from './compare/jumps.ts';
export type { Likeness } from './compare/likeness.ts';
export { isSameOrgan, organKey, type PairedReports, pairByOrgan } from './compare/organs.ts';
export { type Contribution, type RolledCell, type RollUp, rollUp } from './compare/roll-up.ts';
export type { SameNumbers } from './compare/same-numbers.ts';
export type { Tie } from './compare/tie.ts';
export { historyPath, type ReportPath } from './config/history-path.ts';
export { configJsonSchema } from './config/json-schema.ts';
export {
  type ConfigHost,
  type LoadedConfig,
  loadConfig,
  type SourcedProblem,
} from './config/load-config.ts';
export { configMessage } from './config/messages.ts';
export { type ParsedConfig, parseConfig } from './config/parse-config.ts';
export type { ConfigProblem, ConfigProblemKind, SyntaxDetail } from './config/problem.ts';
export {
  type ConfigLayer,
  configResolver,
  type MatchesGlobs,
  type ResolvedConfig,
  resolveConfig,
} from './config/resolve-config.ts';
export type { Config, ConfigOverride, ConfigPart, ConfiguredRule } from './config/schema.ts';
export { applyEdits } from './edit/apply-edits.ts';
export {
  applyFixes,
  type FixAllOptions,
  type FixedReport,
  type FixedText,
  type FixOptions,
  fixAll,
  type PlannedFixes,
  planFixes,
} from './edit/apply-fixes.ts';
export { blankReport } from './edit/canonical/blank-report.ts';
export {
  type FormatProblem,
  type FormatReason,
  formatProblemMessage,
} from './edit/canonical/format-problem.ts';
export {
  type FormatPlan,
  formatProblems,
  formatReport,
  formatText,
  planFormat,
} from './edit/canonical/format-report.ts';
export * from './form/index.ts';
export { parseReport } from './parse/parse-report.ts';
export {
  type Cell,
  type CellState,
  cellOf,
  type ExtraRow,
  type GroupValues,
  type Head,
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
