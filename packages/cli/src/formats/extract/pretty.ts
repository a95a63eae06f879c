import { evaluate, SECTIONS, TABLE_IDS } from '@gouji/core';
import { tableLines } from '../../terminal/table.ts';
import type { ReportFile } from '../../view/report-file.ts';
import { headingOf } from '../heading.ts';
import type { Reporter, View } from '../reporter.ts';
import { blocksOf } from './blocks.ts';

/** The three tables drawn for a terminal, columns aligned by display width. */
export function prettyReporter(view: View): Reporter<ReportFile> {
  return {
    file: (file) =>
      `${[headingOf(file, evaluate(file.report), view), ...drawnTables(file, view)].join('\n')}\n`,
  };
}

/** Each table with its title. */
export function drawnTables({ report }: Pick<ReportFile, 'report'>, view: View): string[] {
  const { paint, words, locale } = view;
  return TABLE_IDS.map((id) => {
    const { section } = report.form.tables[id];
    const found = SECTIONS.find(({ number }) => number === section);
    const title = locale === 'en' ? found?.en : `${found?.numeral}、${found?.title}`;
    const body =
      report.tables[id] === null
        ? [`  ${words.extract.noTable}`]
        : blocksOf(report, id, locale).flatMap((block) => tableLines(block, view.width, paint));
    return `${paint.strong(title ?? id)}\n${body.join('\n')}\n`;
  });
}
