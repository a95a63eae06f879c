import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/parse-report.ts';
import { applyBaseline, baselineOf, parseBaseline, printBaseline } from './baseline.ts';
import { checkReport } from './check-report.ts';
import { fingerprintOf } from './fingerprint.ts';
import { requestsSample } from './rules/sample.ts';

const found = (rule: string, fingerprint: string) => ({ rule, fingerprint });
const A = found('sum/balance', 'aa');
const B = found('cell/unit', 'bb');

describe('a baseline', () => {
  it('is the same whatever the order of the findings', () => {
    const entries = [
      { ...B, count: 1 },
      { ...A, count: 2 },
    ];
    expect(baselineOf([A, B, A])).toEqual(entries);
    expect(baselineOf([A, A, B])).toEqual(entries);
  });

  it('tells new findings from known ones, and what is gone', () => {
    const entries = baselineOf([A, A, B]);
    expect(applyBaseline([A, B, A], entries)).toEqual({ new: [], known: [A, B, A], gone: [] });
    expect(applyBaseline([A], entries)).toEqual({
      new: [],
      known: [A],
      gone: [
        { ...B, count: 1 },
        { ...A, count: 1 },
      ],
    });
    const more = found('sum/balance', 'cc');
    expect(applyBaseline([more, A, A, A], entries)).toMatchObject({ new: [more, A], known: [A, A] });
    expect(applyBaseline([A], [])).toEqual({ new: [A], known: [], gone: [] });
  });

  it('is written with one entry a line and read back', () => {
    const files = { 'b.txt': baselineOf([A]), 'a/乙.txt': baselineOf([B, A]), 'sound.txt': [] };
    const text = printBaseline(files);
    expect(text).toBe(`{
  "schemaVersion": 1,
  "files": {
    "a/乙.txt": [
      {"rule":"cell/unit","fingerprint":"bb","count":1},
      {"rule":"sum/balance","fingerprint":"aa","count":1}
    ],
    "b.txt": [
      {"rule":"sum/balance","fingerprint":"aa","count":1}
    ]
  }
}
`);
    const { 'sound.txt': _, ...unsound } = files;
    expect(parseBaseline(text)).toEqual({ schemaVersion: 1, files: unsound });
    expect(parseBaseline(printBaseline({}))).toEqual({ schemaVersion: 1, files: {} });
  });

  it.each([
    '',
    '[]',
    '{"schemaVersion":2,"files":{}}',
    '{"schemaVersion":1,"files":{"a":[{"rule":"a","fingerprint":"b","count":0}]}}',
  ])('is not read from %j', (text) => {
    expect(parseBaseline(text)).toBeNull();
  });

  it('knows a finding again after the text above it has changed', () => {
    const wrong = requestsSample({ new: [1, 0, 0, 0, 0, 0, 2] });
    const findings = (text: string) => {
      const report = parseReport(text);
      return checkReport(report).findings.map((finding) => ({
        rule: finding.rule,
        fingerprint: fingerprintOf(finding, report),
      }));
    };
    const entries = baselineOf(findings(wrong));
    expect(applyBaseline(findings(`某某镇\n\n${wrong}`), entries).new).toEqual([]);
  });
});
