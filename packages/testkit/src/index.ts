/**
 * Reports with known numbers, rendered as text in every layout, and the exact place of each number: what the parser is
 * tested against. Everything follows from seeds: `randomCase(seed, layout)` names a case for good.
 */

export { brokenIdentities } from './identities.ts';
export { DAMAGE_KINDS, type Damage, type DamageKind, randomDamage } from './mutate/damage.ts';
export { type HostileInput, hostile } from './mutate/hostile.ts';
export {
  type ForgottenTotals,
  type Slip,
  type WrongCell,
  withForgottenTotals,
  withWrongCell,
} from './mutate/numbers.ts';
export { type Damaged, type Expected, renderDamaged } from './mutate/render-damaged.ts';
export { garble, truncate } from './mutate/text.ts';
export { numberAt, numbersOf, type ReportNumbers, textAt, withText } from './numbers.ts';
export { LAYOUTS, type LayoutId, type Pages, plainOptions, type RenderOptions } from './options.ts';
export { type Organ, type OrganKind, randomOrgan } from './organ.ts';
export { type Prose, randomProse } from './prose/prose.ts';
export type { Paragraph } from './prose/sections.ts';
export type { ProseSubject } from './prose/subject.ts';
export { type Random, random } from './random.ts';
export { type RandomCase, randomCase } from './random-case.ts';
export { type NumberChoices, randomNumbers, SCALES, type Scale } from './random-numbers.ts';
export { randomOptions } from './random-options.ts';
export { type Rendered, type RenderedCell, render, type SomeOptions } from './render.ts';
export { type ReportChoices, randomReport, type TestReport } from './report.ts';
export { fullWidth, traditional } from './text/characters.ts';
export { chineseNumber } from './text/chinese-number.ts';
export type { CellPlace, HeadingPlace, Place } from './writer.ts';
