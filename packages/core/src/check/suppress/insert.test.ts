import { LAYOUTS, randomCase } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../parse/parse-report.ts';
import { checkReport } from '../check-report.ts';
import type { Finding } from '../finding.ts';
import { applied, numbersIn } from '../rules/rule.test-support.ts';
import { requestsSample } from '../rules/sample.ts';
import { suppressionEdit } from './insert.ts';

const WRONG = requestsSample({ new: [1, 0, 0, 0, 0, 0, 2] });

function silenced(text: string, scope: 'line' | 'file'): string {
  const report = parseReport(text);
  const finding = checkReport(report).findings.find(({ rule }) => rule.startsWith('sum/'));
  if (finding === undefined) throw new Error('nothing to silence');
  return applied(text, [suppressionEdit(finding, report, scope)]);
}

describe('silencing a finding', () => {
  it('writes a directive above its line, with the line break of the text', () => {
    expect(silenced(WRONG, 'line')).toMatch(
      /\n<!-- gouji-disable-next-line sum\/row-total -->\n一、本年新收/u,
    );
    expect(silenced(WRONG.replaceAll('\n', '\r\n'), 'line')).toMatch(/row-total -->\r\n一、/u);
    expect(silenced(WRONG, 'file')).toMatch(/^<!-- gouji-disable-file sum\/row-total -->\n三、/u);
  });

  it('writes it into the row of a Markdown table', () => {
    const table = WRONG.replace(/^(.*\t.*)$/gmu, (row) => `| ${row.replaceAll('\t', ' | ')} |`);
    expect(silenced(table, 'line')).toMatch(/ 2 <!-- gouji-disable-line sum\/row-total --> \|\n/u);
  });

  it.each(LAYOUTS)('silences it and changes no number in layout %s', (layout) => {
    for (let seed = 0; seed < 8; seed++) {
      const { text } = randomCase(seed, layout).rendered;
      const report = parseReport(text);
      const finding = checkReport(report).findings.find(({ start }) => start > 0);
      if (finding === undefined) continue;
      for (const scope of ['line', 'file'] as const) {
        const after = parseReport(applied(text, [suppressionEdit(finding, report, scope)]));
        expect(numbersIn(after)).toEqual(numbersIn(report));
        const same = (one: Finding): boolean => one.rule === finding.rule;
        const { findings, suppressed } = checkReport(after);
        expect(suppressed.map((one) => one.finding).filter(same).length).toBeGreaterThan(0);
        expect(findings.filter(same).length).toBeLessThan(checkReport(report).findings.filter(same).length);
        expect(findings.map(({ rule }) => rule)).not.toContain('suppression/unused');
      }
    }
  });
});
