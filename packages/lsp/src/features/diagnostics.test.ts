import { LAYOUTS, randomCase } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { offsetsOf } from '../text/positions.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { changed, opened, SLIP, SOUND } from './report.test-support.ts';

const ALL = { minSeverity: 'info', maxProblems: 10_000 } as const;

describe('diagnosticsOf', () => {
  it('are none in a sound report', () => {
    expect(diagnosticsOf(opened(SOUND), ALL)).toEqual({ diagnostics: [], all: 0 });
  });

  it('say what is wrong, where, why, and with which other places it has to do', () => {
    const [diagnostic, ...others] = diagnosticsOf(opened(SLIP), ALL).diagnostics;
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      severity: DiagnosticSeverity.Error,
      code: 'sum/row-total',
      codeDescription: { href: expect.stringContaining('sum/row-total') },
      source: 'gouji',
      message: expect.stringContaining('应为 6'),
      data: {
        fix: 'suggested',
        suspects: [{ cell: 'requests/granted/natural-person', found: 5, expected: 6 }],
      },
    });
    expect(diagnostic?.relatedInformation?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^「自然人」列也因此不相等/),
      expect.stringMatching(/^参与计算/),
    ]);
    expect(diagnosticsOf(opened(SLIP, { locale: 'en' }), ALL).diagnostics[0]?.message).toContain(
      'should say 6',
    );
  });

  it('mark what is of no use as unnecessary', () => {
    const text = changed(SOUND, '一、总体情况\n', '一、总体情况\n<!-- gouji-disable-file sum/balance -->\n');
    const unused = diagnosticsOf(opened(text), ALL).diagnostics.find(
      ({ code }) => code === 'suppression/unused',
    );
    expect(unused?.tags).toEqual([DiagnosticTag.Unnecessary]);
  });

  it('are as many as are wanted, and say how many there are', () => {
    const text = SOUND.replaceAll('\t0', '\t０');
    const { diagnostics, all } = diagnosticsOf(opened(text), { ...ALL, maxProblems: 3 });
    expect(diagnostics).toHaveLength(3);
    expect(all).toBeGreaterThan(100);
    expect(diagnosticsOf(opened(text), { ...ALL, minSeverity: 'error' })).toEqual({
      diagnostics: [],
      all: 0,
    });
  });

  it('stand where the findings stand, in every layout and with every line break', () => {
    for (const [seed, layout] of LAYOUTS.entries()) {
      const report = opened(randomCase(seed, layout).rendered.text.replaceAll('年', '年𠮷'));
      const { source } = report.checked.report;
      const { diagnostics } = diagnosticsOf(report, ALL);
      expect(diagnostics.map(({ code, range }) => ({ rule: code, ...offsetsOf(source, range) }))).toEqual(
        report.checked.findings.map(({ rule, start, end }) => ({ rule, start, end })),
      );
    }
  });
});
