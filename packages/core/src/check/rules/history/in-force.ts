import { isYearBefore } from '../../../compare/consecutive.ts';
import { inForce as inForceTies } from '../../../compare/in-force.ts';
import { type CellId, type FormId, formById } from '../../../form/index.ts';
import { cellOf } from '../../../parse/report.ts';
import { cellLabel, signed } from '../../labels.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { disclosureSample } from '../sample.ts';
import { lastYearWords } from './last-year-words.ts';

type InForceData = {
  readonly form: FormId;
  readonly year: number | null;
  readonly last: number;
  readonly issued: number;
  readonly repealed: number;
};

export const inForce = defineRule<InForceData>({
  id: 'history/in-force',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '上年现行有效件数加本年制发、减本年废止，不等于本年现行有效件数。',
      en: 'Last year’s number in force, with what was issued and without what was repealed, is not this year’s.',
    },
    why: {
      'zh-CN':
        '2021 年格式（国办公开办函〔2021〕30号）的表二对规章和行政规范性文件填报制发、废止、现行有效三个数，逐年首尾相接。机构合并、文件清理口径变化时可能确实接不上，所以只作警告。2019 年格式没有“现行有效件数”，不与它比较。',
      en: 'Table 2 of the form of 2021 (国办公开办函〔2021〕30号) gives issued, repealed and in force for regulations and normative documents, which chain from year to year. Merged organs or another way of counting may break the chain rightly, so this is a warning. The form of 2019 has no number in force and is not compared.',
    },
    example: {
      wrong: disclosureSample({ 'normative-documents': [2, 1, 5] }),
      right: disclosureSample({ 'normative-documents': [2, 1, 6] }),
      lastYear: disclosureSample({ 'normative-documents': [0, 0, 5] }),
    },
  }),
  check: ({ report, surroundings: { lastYear } }, emit) => {
    if (lastYear === undefined || !isYearBefore(lastYear, report)) return;
    const year = lastYear.year?.value ?? null;
    for (const { cell, state, computed, stated, last, issued, repealed } of inForceTies(lastYear, report)) {
      const found = cellOf(report, cell);
      if (state !== 'broken' || found === undefined) continue;
      const row = cell.slice(0, cell.lastIndexOf('/'));
      emit({
        ...rangeOf(found),
        data: { form: report.form.id, year, last, issued, repealed },
        cells: [cell, `${row}/issued` as CellId, `${row}/repealed` as CellId],
        computed,
        stated,
        difference: stated - computed,
      });
    }
  },
  message: {
    'zh-CN': ({ data, cells: [cell = 'disclosure//'], computed, stated, difference = 0 }) =>
      `${cellLabel(formById(data.form), cell, 'zh-CN')}与${lastYearWords(data.year, 'zh-CN')}接不上：上年现行有效 ${data.last}＋本年制发 ${data.issued}－本年废止 ${data.repealed}，计算值 ${computed}，填报值 ${stated}，差额 ${signed(difference)}。请核对这三个数和上年的数；如因机构改革或清理口径变化，请在报告中说明。`,
    en: ({ data, cells: [cell = 'disclosure//'], computed, stated, difference = 0 }) =>
      `${cellLabel(formById(data.form), cell, 'en')} does not follow from ${lastYearWords(data.year, 'en')}: in force ${data.last} + issued ${data.issued} − repealed ${data.repealed}, computed ${computed}, stated ${stated}, difference ${signed(difference)}. Please check these numbers; if organs were merged or the way of counting changed, say so in the report.`,
  },
});
