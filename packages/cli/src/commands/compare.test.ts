import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, commandIn } from '../../test/support/command.ts';
import { organNames, plainReport, reportOf, textOf } from '../../test/support/reports.ts';
import { run } from '../../test/support/run.ts';

const [A = '', B = '', C = '', D = ''] = organNames(4);
const OPEN = { 'requests/new/business': '2', 'requests/new/total': '2' };
const LEFT = { ...OPEN, 'requests/carried-out/business': '2', 'requests/carried-out/total': '2' };
const TAKEN = {
  'requests/carried-in/business': '2',
  'requests/carried-in/total': '2',
  'requests/granted/business': '2',
  'requests/granted/total': '2',
  'requests/concluded/business': '2',
  'requests/concluded/total': '2',
};

/** Another report of the organ without its county and 人民政府 in the title. */
const short = (text: string, organ: string): string =>
  text.replaceAll(organ, organ.replace('霁川县', '').replace('人民政府', ''));

const { run: compare, folder } = commandIn('compare', {
  'last.txt': textOf(plainReport(A, 2023, LEFT)),
  'follows.txt': textOf(plainReport(A, 2024, TAKEN)),
  'breaks.txt': textOf(plainReport(A, 2024, OPEN)),
  'later.txt': textOf(plainReport(A, 2025, TAKEN)),
  'other.txt': textOf(plainReport(B, 2024, TAKEN)),
  '2023/one.txt': textOf(plainReport(A, 2023, LEFT)),
  '2023/two.md': textOf(reportOf(B, 2, { year: 2023 }), 'L6'),
  '2023/gone.txt': textOf(plainReport(C, 2023)),
  '2023/nameless.txt':
    '一、总体情况\n\n无。\n\n二、主动公开政府信息情况\n\n三、收到和处理政府信息公开申请情况\n',
  '2024/a.txt': textOf(plainReport(A, 2024, OPEN)),
  '2024/b.txt': short(textOf(reportOf(B, 2, { year: 2024 }), 'L7'), B),
  '2024/b-draft.txt': short(textOf(reportOf(B, 2, { year: 2024 })), B),
  '2024/new.txt': textOf(plainReport(D, 2024)),
  'elsewhere/d.txt': textOf(plainReport(D, 2024)),
});

const dataOf = async (argv: string): Promise<unknown> =>
  JSON.parse((await compare(`${argv} -f json`)).stdout);

describe('two files', () => {
  it('agree where what was carried over was taken up', async () => {
    expect(await compare('last.txt follows.txt --fail-on info')).toMatchObject({ code: 0, stdout: '' });
  });

  it('do not where it was not: the total is an error', async () => {
    const { code, stdout } = await compare('last.txt breaks.txt');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^breaks\.txt:\d+:\d+: warning history\/carry-over .*商业企业/mu);
    expect(stdout).toMatch(/^breaks\.txt:\d+:\d+: error history\/carry-over .*计算值 2.*填报值 0/mu);
    expect(await compare('last.txt breaks.txt --fail-on never')).toMatchObject({ code: 0 });
  });

  it('are told of tie by tie in JSON', async () => {
    const data = await dataOf('last.txt breaks.txt');
    expect(at(data, 'files', 0)).toMatchObject({
      path: 'breaks.txt',
      lastYear: { path: 'last.txt', organization: A, year: 2023, form: '2021' },
      comparison: { consecutive: true, sameOrgan: true },
    });
    expect(at(data, 'files', 0, 'comparison', 'carryOver')).toContainEqual({
      cell: 'requests/carried-in/total',
      state: 'broken',
      computed: 2,
      stated: 0,
    });
    expect(at(data, 'summary')).toMatchObject({ files: 1, errors: 1 });
  });

  it('show a person both reports and what was compared', async () => {
    const { stdout } = await run(['compare', 'last.txt', 'breaks.txt', '--no-color'], {
      cwd: folder(),
      terminal: 100,
    });
    expect(stdout).toMatch(
      /^last\.txt → breaks\.txt\n.* · 2023 年 → 2024 年 · 结转 5\/7 ✗ 2 格接不上 · 现行有效 2\/2 ✓/u,
    );
    expect(stdout).toContain('history/carry-over');
  });

  it('are not compared where their years do not follow each other', async () => {
    for (const argv of ['last.txt later.txt', 'follows.txt last.txt', 'last.txt last.txt']) {
      const { code, stderr } = await compare(argv);
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/一份是 20\d\d 年的，.*不是相连的两年[\s\S]*比较了 0 对[\s\S]*没有可以比较的/u),
      ]);
    }
  });

  it('are compared though of different organs, which is said', async () => {
    expect(await compare('last.txt other.txt')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining(`不是同一个单位的（${A}，${B}）`),
    });
  });

  it('may come by standard input, one of them', async () => {
    const stdin = textOf(plainReport(A, 2024, OPEN));
    expect(await compare('last.txt - --stdin-filename draft.txt', { stdin })).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^draft\.txt:/u),
    });
    expect(await compare('- -', { stdin })).toMatchObject({ code: 2, stdout: '' });
  });

  it.each([
    ['last.txt gone.txt', 'gone.txt'],
    ['last.txt', 'this'],
  ])('are both needed: %s', async (argv, missing) => {
    expect(await compare(argv)).toMatchObject({ code: 2, stderr: expect.stringContaining(missing) });
  });
});

describe('two folders', () => {
  it('are paired by organ, however its name and the files are written', async () => {
    const data = await dataOf('2023 2024');
    const files = at(data, 'files') as { path: string; lastYear: { path: string } }[];
    expect(files.map(({ path, lastYear }) => [lastYear.path, path])).toEqual([
      ['2023/one.txt', '2024/a.txt'],
      ['2023/two.md', expect.stringMatching(/^2024\/b/u)],
    ]);
  });

  it('list what has no partner, and why', async () => {
    const data = await dataOf('2023 2024');
    expect(at(data, 'unpaired', 'last')).toMatchObject([
      { path: '2023/gone.txt', organization: C, reason: 'no-counterpart' },
      { path: '2023/nameless.txt', organization: null, reason: 'no-organ' },
    ]);
    expect(at(data, 'unpaired', 'current')).toMatchObject([
      { reason: 'second-report' },
      { path: '2024/new.txt', organization: D, reason: 'no-counterpart' },
    ]);
    const { stderr } = await compare('2023 2024');
    expect(stderr).toMatch(
      /上年没有配上的报告 2 份：\n {2}2023\/gone\.txt .*\n[\s\S]*本年没有配上的报告 2 份：/u,
    );
  });

  it('give a line for each pair and each single report in ndjson', async () => {
    const { stdout } = await compare('2023 2024 --format ndjson');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines.map((line) => at(line, 'unpaired') ?? 'pair')).toEqual([
      'pair',
      'pair',
      'last',
      'last',
      'current',
      'current',
    ]);
  });

  it('notice prose that was used again', async () => {
    const { stdout } = await compare('2023 2024');
    expect(stdout).toMatch(/^2024\/b.*warning history\/same-prose/mu);
  });

  it('have nothing to compare where no organ is in both', async () => {
    expect(await compare('2023 elsewhere')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('没有可以比较的'),
    });
  });
});

it('heeds the configuration', async () => {
  const config = join(folder(), 'strict.json');
  writeFileSync(config, '{ "rules": { "history/carry-over": "off" } }');
  expect(await compare('last.txt breaks.txt --config strict.json')).toMatchObject({ code: 0, stdout: '' });
  writeFileSync(config, '{ "rules": { "history/carryover": "off" } }');
  expect(await compare('last.txt breaks.txt --config strict.json')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('strict.json:1:'),
  });
});
