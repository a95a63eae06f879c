import { readFileSync } from 'node:fs';
import { checkReport, parseReport, type Report } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { commandIn } from '../../test/support/command.ts';
import { plainReport, textOf, withTexts } from '../../test/support/reports.ts';
import { run } from '../../test/support/run.ts';

const ORGAN = '霁川县云溪镇人民政府';
const LEFT = {
  'requests/new/business': '2',
  'requests/new/total': '2',
  'requests/carried-out/business': '2',
  'requests/carried-out/total': '2',
};
const LAST = plainReport(ORGAN, 2024, LEFT);

const { run: make, folder } = commandIn('new', {
  'last.txt': textOf(LAST),
  'slip.txt': textOf(withTexts(LAST, { 'requests/new/business': '3' })),
  'there.txt': '已经写好的报告',
});

function carriedIn(report: Report): (number | null)[] {
  return report.cells.filter(({ cell }) => cell.row.id === 'carried-in').map(({ value }) => value);
}

describe('gouji new', () => {
  it.each([
    [2020, '2019'],
    [2021, '2021'],
    [2025, '2021'],
  ])('begins a report of %i in the form of %s', async (year, form) => {
    const { code, stdout } = await make(`--organ ${ORGAN} --year ${year}`);
    const report = parseReport(stdout);
    expect(code).toBe(0);
    expect([report.organization?.value, report.year?.value, report.form.id]).toEqual([ORGAN, year, form]);
    expect(report.cells.every(({ state }) => state === 'blank')).toBe(true);
  });

  it('wants the organ on one line', async () => {
    for (const organ of ['', '  ', '霁川县\n云溪镇'])
      expect(await run(['new', '--organ', organ, '--year', '2025'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('writes it to a file, and overwrites none unless told to', async () => {
    const argv = `--organ ${ORGAN} --year 2025 --out drafts/new.txt`;
    expect(await make(argv)).toMatchObject({ code: 0, stdout: '', stderr: '已写入 drafts/new.txt。\n' });
    expect(parseReport(readFileSync(`${folder()}/drafts/new.txt`, 'utf8')).year?.value).toBe(2025);
    const again = `--organ ${ORGAN} --year 2025 --out there.txt`;
    expect(await make(again)).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') });
    expect(readFileSync(`${folder()}/there.txt`, 'utf8')).toBe('已经写好的报告');
    expect(await make(`${again} --force --quiet`)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(`${folder()}/there.txt`, 'utf8')).toContain('二、主动公开政府信息情况');
  });

  it.each([
    ['--year 2025', '--organ'],
    [`--organ ${ORGAN}`, '--year'],
    [`--organ ${ORGAN} --year 25`, '2019–2100'],
    [`--organ ${ORGAN} --year 2018`, '2019–2100'],
    [`--organ ${ORGAN} --year 2025 --form 2020`, '2021'],
    [`--organ ${ORGAN} --year 2025 --force`, '--out'],
    ['--from gone.txt', 'gone.txt'],
    ['--from .', '不止一份报告'],
  ])('needs to know what to begin: %s', async (argv, missing) => {
    expect(await make(argv)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(missing) });
  });
});

describe('from last year’s report', () => {
  it('takes the organ, the year after, and what was carried over; nothing else', async () => {
    const { stdout, stderr } = await make('--from last.txt');
    const report = parseReport(stdout);
    expect([report.organization?.value, report.year?.value]).toEqual([ORGAN, 2025]);
    expect(carriedIn(report)).toEqual([0, 2, 0, 0, 0, 0, 2]);
    expect(report.cells.filter(({ value }) => value !== null)).toHaveLength(7);
    expect(stderr).toBe('“上年结转”按 last.txt 填好 7 格。\n');
    const lastYear = parseReport(textOf(LAST));
    const rules = checkReport(report, { lastYear }).findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('history/'))).toEqual([]);
  });

  it('leaves blank what takes part in a broken sum', async () => {
    const { stdout, stderr } = await make('--from slip.txt');
    expect(carriedIn(parseReport(stdout))).toEqual([0, null, 0, 0, 0, 0, 2]);
    expect(stderr).toContain('1 格在上年报告里读不出或勾稽不成立，空着');
  });

  it('carries nothing over from a report of another year', async () => {
    const { stdout, stderr } = await make('--from last.txt --year 2026');
    expect(carriedIn(parseReport(stdout))).toEqual([null, null, null, null, null, null, null]);
    expect(stderr).toContain('不是 2025 年的报告');
  });

  it('lets the organ be named anew', async () => {
    const { stdout } = await make('--from last.txt --organ 霁川县云溪街道办事处');
    expect(parseReport(stdout).organization?.value).toBe('霁川县云溪街道办事处');
  });
});
