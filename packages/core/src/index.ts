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
export type { Catalogue } from './check/catalogue.ts';
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
export {
  exampleDirective,
  exampleSetting,
  rulePage,
  ruleTable,
  type ShownExample,
  shownExample,
} from './check/rule-page.ts';
export type { RuleGroup } from './check/rules/groups.ts';
export { ruleCatalogue } from './check/rules/rule-catalogue.ts';
export { type OptionDoc, type RuleDoc, ruleDocs, ruleGroups } from './check/rules/rule-docs.ts';
export type { CheckResult, RuleMeter } from './check/run-rules.ts';
export type { CheckSettings, RuleSetting } from './check/settings.ts';
export { suppressionEdit } from './check/suppress/insert.ts';
export { isSilenceable, type Suppressed } from './check/suppress/suppress.ts';
export { cellLabel, type EquationOptions, identityEquation } from './check/words.ts';
export { type AlikeUnits, alikeUnits } from './compare/alike-units.ts';
export { compareRollUp, type RollUpComparison, type RollUpDifference } from './compare/compare-roll-up.ts';
export { compareYears, type YearComparison } from './compare/compare-years.ts';
export { governmentOver } from './compare/government-over.ts';
export type { InForceTie } from './compare/in-force.ts';
export type { Jump, JumpLimits } from './compare/jumps.ts';
export type { Likeness } from './compare/likeness.ts';
export { isSameOrgan, organKey, type PairedReports, pairByOrgan } from './compare/organs.ts';
export { type Contribution, type RolledCell, type RollUp, rollUp } from './compare/roll-up.ts';
export type { SameNumbers } from './compare/same-numbers.ts';
export type { Tie } from './compare/tie.ts';
export type { UnitGroup } from './compare/unit-groups.ts';
export { historyPath, type ReportPath } from './config/history-path.ts';
export { configJsonSchema } from './config/json-schema.ts';
export {
  type ConfigHost,
  type LoadedConfig,
  loadConfig,
  type SourcedProblem,
} from './config/load-config.ts';
export { configMessage } from './config/messages.ts';
export { type ParsedConfig, parseConfig, placeInConfig } from './config/parse-config.ts';
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
export { blankReport, type DraftContent } from './edit/canonical/blank-report.ts';
export { carriedIn } from './edit/canonical/carried-in.ts';
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
export { type CellStatus, cellStatuses } from './query/cell-status.ts';
export { CheckedReport, checkedReport } from './query/checked-report.ts';
export { type ConvertedText, convertTables } from './query/convert-tables.ts';
export { enclosingRanges } from './query/enclosing.ts';
export { type ExpectedTotal, expectedTotals } from './query/expected-totals.ts';
export { type ExtractedReport, extractReport } from './query/extracted.ts';
export { fillBlanks } from './query/fill-blanks.ts';
export { type Fold, foldsOf } from './query/folds.ts';
export {
  type Grid,
  type GridBlock,
  type GridCell,
  type GridHead,
  type GridRow,
  gridOf,
} from './query/form-grid.ts';
export {
  identitiesOfCell,
  identitiesOfColumn,
  identitiesOfRow,
  identityKindName,
  identitySubject,
} from './query/identities.ts';
export { type IdentityGroup, type IdentityItem, identityTree } from './query/identity-tree.ts';
export { isReport } from './query/is-report.ts';
export { type LinkedPlace, linkedPlaces, originsOf } from './query/links.ts';
export { mentionedRules } from './query/mentioned-rules.ts';
export { tableName } from './query/names.ts';
export { type OutlineNode, outlineOf } from './query/outline.ts';
export { type Part, partAt } from './query/part-at.ts';
export type { PlacedCell } from './query/places.ts';
export { type SectionStatus, sectionStatus } from './query/section-status.ts';
export { readingLabel, type StatedNumber, statedNumbersOf } from './query/stated-numbers.ts';
export { type Suggestion, suggestionsAt } from './query/suggest/index.ts';
export {
  type BlockView,
  type CellView,
  type RowView,
  type TableView,
  tableViews,
} from './query/table-view.ts';
export { type TextToken, textTokens } from './query/text-tokens.ts';
export { type WebLink, webLinks } from './query/web-links.ts';
export { fold, isDigit, isHan, type Position, pinyinNotes, SKIP, SourceText } from './text/index.ts';
