import { carryOver as carriedOver } from '../../../compare/carry-over.ts';
import { isYearBefore } from '../../../compare/consecutive.ts';
import { type FormId, formById } from '../../../form/index.ts';
import { cellOf } from '../../../parse/report.ts';
import type { Finding } from '../../finding.ts';
import { cellLabel, signed } from '../../labels.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { requestsSample } from '../sample.ts';
import { lastYearWords } from './last-year-words.ts';

type CarryOverData = { readonly form: FormId; readonly year: number | null };

const ONE = [1, 0, 0, 0, 0, 0, 1];

export const carryOver = defineRule<CarryOverData>({
  id: 'history/carry-over',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '上年报告结转下来的件数，与本年“二、上年结转”不一致。',
      en: 'What last year’s report carried over is not what this year’s begins with.',
    },
    why: {
      'zh-CN':
        '表三第四项“结转下年度继续办理”就是下一年报告的第二项“上年结转”（国办公开办函〔2021〕30号、〔2019〕60号，两种格式都有这两行），两年的数应当逐列相等。总计不等是错误；只有某一列不等时，可能是申请人类型重新归类，所以只作警告。两份报告的年度不相连，或有一边的数读不出来时，不作判断。',
      en: 'Item 4 of table 3 (结转下年度继续办理) is item 2 (上年结转) of the next year’s report; both forms (国办公开办函〔2021〕30号, 〔2019〕60号) have these rows, so the numbers agree column by column. A different total is an error; a different column may come from applicants classed anew and is a warning. Nothing is said where the years do not follow each other or a number cannot be read.',
    },
    example: {
      wrong: requestsSample({ new: ONE, granted: ONE, concluded: ONE }),
      right: requestsSample({ 'carried-in': ONE, granted: ONE, concluded: ONE }),
      lastYear: requestsSample({ new: ONE, 'carried-out': ONE }),
    },
  }),
  check: ({ report, surroundings: { lastYear } }, emit) => {
    if (lastYear === undefined || !isYearBefore(lastYear, report)) return;
    for (const { cell, state, computed, stated } of carriedOver(lastYear, report)) {
      const found = cellOf(report, cell);
      if (state !== 'broken' || found === undefined) continue;
      emit({
        ...rangeOf(found),
        severity: found.cell.total ? 'error' : 'warning',
        data: { form: report.form.id, year: lastYear.year?.value ?? null },
        cells: [cell],
        computed,
        stated,
        difference: stated - computed,
      });
    }
  },
  message: {
    'zh-CN': (finding) =>
      `${labelOf(finding, 'zh-CN')}与${lastYearWords(finding.data.year, 'zh-CN')}的“四、结转下年度继续办理”不一致：计算值 ${finding.computed}（上年结转下来的），填报值 ${finding.stated}，差额 ${signed(finding.difference ?? 0)}。上年没办完的应当原样转到今年，请对照两年的报告改正错的一边。`,
    en: (finding) =>
      `${labelOf(finding, 'en')} is not what ${lastYearWords(finding.data.year, 'en')} carried over: computed ${finding.computed}, stated ${finding.stated}, difference ${signed(finding.difference ?? 0)}. Requests left open last year go on this year; please compare the two reports and correct the wrong one.`,
  },
});

function labelOf({ data, cells }: Finding<CarryOverData>, locale: 'zh-CN' | 'en'): string {
  const [cell = 'requests//'] = cells;
  return cellLabel(formById(data.form), cell, locale);
}
