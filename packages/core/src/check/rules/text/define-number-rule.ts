import { type FormId, formById } from '../../../form/index.ts';
import type { Measure } from '../../../parse/quantities/index.ts';
import type { Report } from '../../../parse/report.ts';
import type { Draft, Finding, FindingData, Locale, Related } from '../../finding.ts';
import { cellLabel, signed } from '../../labels.ts';
import { rangeOf } from '../../places.ts';
import { defineRule, type Repair, type Rule, type RuleDocs } from '../../rule.ts';
import type { ReadValue, Refuted } from '../../statements/index.ts';
import { quoteOf } from './quote.ts';
import { readingLabel } from './reading-words.ts';
import { cellIds, inStyleOf, relatedCells } from './table-cells.ts';

/** A statement with what the tables say instead; one entry for every way to understand it that gives another number. */
type NumberData = FindingData & {
  readonly form: FormId;
  readonly quote: string;
  readonly readings: readonly ReadValue[];
  /** The number in the statement's own style; null where there is more than one, or none to be written. */
  readonly replacement: string | null;
};

export interface NumberRuleSpec {
  readonly id: string;
  docs(): RuleDocs;
  /** Whether the rule is about what a statement counts, by its first measure. */
  about(measure: Measure): boolean;
  /** Whether another rule speaks of the statement. */
  except?(report: Report, refuted: Refuted): boolean;
}

/** A rule that compares what the prose states with the cells that count the same thing. */
export function defineNumberRule(spec: NumberRuleSpec): Rule {
  return defineRule<NumberData>({
    id: spec.id,
    severity: 'warning',
    fix: 'suggested',
    docs: spec.docs,
    check: (context, emit) => {
      const { report } = context;
      for (const refuted of context.statements.refuted) {
        const [measure] = refuted.quantity.measures;
        if (measure === undefined || !spec.about(measure) || spec.except?.(report, refuted)) continue;
        emit(numberDraft(report, refuted));
      }
    },
    message: { 'zh-CN': messageZh, en: messageEn },
    relatedMessage: {
      'zh-CN': (related) => tableNumber(related, 'zh-CN'),
      en: (related) => tableNumber(related, 'en'),
    },
    repair: ({ data, start, end }) => replaceNumber(data.replacement, start, end),
  });
}

function numberDraft(report: Report, { quantity, values }: Refuted): Draft<NumberData> {
  const readings = values.filter((one, at) => values.findIndex(({ value }) => value === one.value) === at);
  const [first, second] = readings;
  const computed = first?.value ?? 0;
  const cells = readings.flatMap((reading) => cellIds(report, reading));
  const replacement = first === undefined || second !== undefined ? null : inStyleOf(quantity, first.value);
  return {
    ...rangeOf(quantity),
    data: {
      form: report.form.id,
      quote: quoteOf(report, quantity),
      readings,
      replacement: quantity.negated && quantity.unit === null ? null : replacement,
    },
    cells: [...new Set(cells)],
    computed,
    stated: quantity.value,
    difference: quantity.value - computed,
    related: first === undefined ? [] : relatedCells(report, first),
  };
}

export function replaceNumber(text: string | null, start: number, end: number): Repair | null {
  if (text === null) return null;
  return { title: { 'zh-CN': `改为 ${text}`, en: `Change to ${text}` }, edits: [{ start, end, text }] };
}

function messageZh({ data, computed, stated, difference }: Finding<NumberData>): string {
  const tables = tablesSay(data, 'zh-CN').join('，');
  const ways = data.readings.length > 1 ? '，几种口径都对不上' : '';
  return `正文写“${data.quote}”，${tables}${ways}。计算值 ${computed}，填报值 ${stated}，差额 ${signed(difference ?? 0)}。请对照台账核对，改正正文或表格。`;
}

function messageEn({ data, computed, stated, difference }: Finding<NumberData>): string {
  const tables = tablesSay(data, 'en').join('; ');
  const ways = data.readings.length > 1 ? ', and none of these readings agrees' : '';
  return `The text says “${data.quote}”, but ${tables}${ways}. Computed ${computed}, stated ${stated}, difference ${signed(difference ?? 0)}. Please compare with your records and correct the text or the table.`;
}

function tablesSay({ form, readings }: NumberData, locale: Locale): readonly string[] {
  return readings.map((reading) => {
    const label = readingLabel(formById(form), reading, locale);
    return locale === 'en' ? `${label} is ${reading.value}` : `${label}为 ${reading.value}`;
  });
}

export function tableNumber({ cell, data }: Related, locale: Locale): string {
  const { form, value } = data as { readonly form: FormId; readonly value: number };
  const label = cell === undefined ? '' : cellLabel(formById(form), cell, locale);
  return locale === 'en' ? `In the table: ${label}, ${value}` : `表中的数：${label} ${value}`;
}
