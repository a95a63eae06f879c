import * as z from 'zod/mini';
import { isYearBefore } from '../../../compare/consecutive.ts';
import { type Jump, jumps } from '../../../compare/jumps.ts';
import { type FormId, formById } from '../../../form/index.ts';
import { cellOf, type Report } from '../../../parse/report.ts';
import type { Draft, Finding, Locale, Related } from '../../finding.ts';
import { cellLabel } from '../../labels.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { disclosureSample } from '../sample.ts';
import { lastYearWords } from './last-year-words.ts';

type JumpData = {
  readonly form: FormId;
  readonly year: number | null;
  readonly last: number;
  readonly current: number;
};

type JumpOptions = { readonly factor: number; readonly floor: number };

const JUMP_OPTIONS: z.core.$ZodType<JumpOptions> = z.strictObject({
  factor: z._default(z.number().check(z.minimum(2)), 10),
  floor: z._default(z.number().check(z.minimum(1)), 20),
});

export const jump = defineRule<JumpData, JumpOptions>({
  id: 'history/jump',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '与上年相比，数字增加到十倍以上，或减少到十分之一以下。',
      en: 'A number is ten times last year’s or more, or a tenth of it or less.',
    },
    why: {
      'zh-CN':
        '职能调整、专项行动会使数字大增大减，但更常见的原因是多写或漏写一个 0、元与万元写错、或把累计数当作当年数，所以只提请留意。两边都不到 20 的小数字不看；一张表里一件事会牵动许多格，合为一条提示。',
      en: 'New duties and campaigns make numbers jump, but more often a zero was added or lost, yuan was written for ten thousand yuan, or an accumulated number for the year’s; so this is a hint. Numbers below 20 on both sides are passed over; within table 3 and table 4, where one cause moves many cells, one hint is given for the table.',
    },
    options: {
      factor: {
        'zh-CN': '相差多少倍才提示。',
        en: 'How many times as large one number must be as the other.',
      },
      floor: { 'zh-CN': '较大的数至少是多少才提示。', en: 'What the larger number must be at least.' },
    },
    example: {
      wrong: disclosureSample({ licensing: [180] }),
      right: disclosureSample({ licensing: [23] }),
      lastYear: disclosureSample({ licensing: [18] }),
    },
  }),
  options: JUMP_OPTIONS,
  check: ({ report, surroundings: { lastYear } }, emit, options) => {
    if (lastYear === undefined || !isYearBefore(lastYear, report)) return;
    for (const group of byCause(jumps(lastYear, report, options)))
      emit(jumpDraft(report, lastYear.year?.value ?? null, group));
  },
  message: {
    'zh-CN': (finding) =>
      `${labelOf(finding, 'zh-CN')}与${lastYearWords(finding.data.year, 'zh-CN')}相差悬殊：上年 ${finding.data.last}，今年 ${finding.data.current}${othersZh(finding)}。请确认没有多写或漏写 0、没有弄错单位；确实如此的，可以在正文中说明原因。`,
    en: (finding) =>
      `${labelOf(finding, 'en')} differs greatly from ${lastYearWords(finding.data.year, 'en')}: ${finding.data.last} then, ${finding.data.current} now${othersEn(finding)}. Please make sure that no zero was added or lost and that the unit is right; if it is so, the prose may say why.`,
  },
  relatedMessage: {
    'zh-CN': (related) =>
      `${relatedLabel(related, 'zh-CN')}：上年 ${numbers(related).last}，今年 ${numbers(related).current}`,
    en: (related) =>
      `${relatedLabel(related, 'en')}: ${numbers(related).last} then, ${numbers(related).current} now`,
  },
});

/** In tables 3 and 4 one cause moves many cells; the rows of table 2 have nothing to do with each other. */
function byCause(all: readonly Jump[]): readonly (readonly Jump[])[] {
  const groups = new Map<string, Jump[]>();
  for (const one of all) {
    const [table = '', row = ''] = one.cell.split('/');
    const key = table === 'disclosure' ? row : table;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function jumpDraft(report: Report, year: number | null, group: readonly Jump[]): Draft<JumpData> {
  const places = group.flatMap((one) => {
    const found = cellOf(report, one.cell);
    return found === undefined ? [] : [{ ...one, ...rangeOf(found), total: found.cell.total }];
  });
  const main = places.find(({ total }) => total) ?? places[0];
  if (main === undefined) throw new Error('a jump without a cell');
  const form = report.form.id;
  const others = places.filter((place) => place !== main);
  return {
    start: main.start,
    end: main.end,
    data: { form, year, last: main.last, current: main.current },
    cells: [main.cell, ...others.map(({ cell }) => cell)],
    related: others.map(({ start, end, cell, last, current }) => ({
      start,
      end,
      cell,
      data: { form, last, current },
    })),
  };
}

function labelOf({ data, cells: [cell = 'requests//'] }: Finding<JumpData>, locale: Locale): string {
  return cellLabel(formById(data.form), cell, locale);
}

function numbers({ data }: Related): JumpData {
  return data as JumpData;
}

function relatedLabel(related: Related, locale: Locale): string {
  return cellLabel(formById(numbers(related).form), related.cell ?? 'requests//', locale);
}

function othersZh({ related }: Finding<JumpData>): string {
  return related.length === 0 ? '' : `（同表另有 ${related.length} 格也是如此）`;
}

function othersEn({ related }: Finding<JumpData>): string {
  return related.length === 0 ? '' : ` (as do ${related.length} more cells of the table)`;
}
