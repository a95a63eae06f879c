import { existsSync, readFileSync } from 'node:fs';
import { FORM_2019, FORM_2021, parseReport } from '@gouji/core';
import { LAYOUTS, type TestReport } from '@gouji/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import { at } from '../../test/support/command.ts';
import { ENCODINGS } from '../../test/support/encodings.ts';
import {
  organNames,
  plainReport,
  reportOf,
  textOf,
  withTexts,
  worldlyText,
} from '../../test/support/reports.ts';
import { type Folder, folderWith, type Outcome, run } from '../../test/support/run.ts';

const [A = '', B = '', C = ''] = organNames(3);
const COUNTY = '霁川县人民政府';

let folder: Folder | undefined;
afterEach(() => folder?.remove());

function files(content: Readonly<Record<string, TestReport | string | Uint8Array>>): string {
  const texts = Object.entries(content).map(([name, each]) => {
    const isText = typeof each === 'string' || each instanceof Uint8Array;
    return [name, isText ? each : textOf(each)] as const;
  });
  folder = folderWith(Object.fromEntries(texts));
  return folder.path;
}

function rollup(cwd: string, argv: string): Promise<Outcome> {
  return run(['rollup', ...argv.split(' ')], { cwd });
}

/** The sum of decimal texts, exactly. */
function sumOf(texts: readonly string[]): number {
  const scaled = texts.map((text) => {
    const [whole = '', fraction = ''] = text.split('.');
    return BigInt(whole + fraction.padEnd(8, '0'));
  });
  return Number(scaled.reduce((sum, each) => sum + each, 0n)) / 1e8;
}

function sums(reports: readonly TestReport[]): number[] {
  return FORM_2021.cells.map((_, index) => sumOf(reports.map(({ numbers }) => numbers.texts[index] ?? '')));
}

describe('a county of 300 units', () => {
  const encodings = Object.values(ENCODINGS);
  const units = organNames(300).map((organ, seed) => reportOf(organ, seed));
  const texts = units.map((report, seed) => {
    const text = worldlyText(report, LAYOUTS[seed % LAYOUTS.length] ?? 'L1', seed).replace(/^\ufeff/u, '');
    return [`units/${seed}.txt`, encodings[seed % encodings.length]?.(text) ?? ''] as const;
  });

  it('is rolled up exactly, whatever layouts and encodings its units use', async () => {
    const cwd = files(Object.fromEntries(texts));
    const { code, stderr } = await rollup(cwd, 'units --out county.md');
    expect([code, stderr]).toEqual([0, expect.stringContaining('300 个单位')]);
    const county = parseReport(readFileSync(`${cwd}/county.md`, 'utf8'));
    expect([county.organization?.value, county.year?.value, county.form]).toEqual([COUNTY, 2024, FORM_2021]);
    expect(county.cells.map(({ value }) => value)).toEqual(sums(units));
    expect(await rollup(cwd, 'units --against county.md')).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('gouji rollup', () => {
  const [a, b] = [reportOf(A, 1), reportOf(B, 2)];

  it('draws the tables for a person and writes them as data for programs', async () => {
    const cwd = files({ 'units/a.txt': a, 'units/b.txt': b });
    const drawn = await run(['rollup', 'units', '--no-color'], { cwd, terminal: 120 });
    expect(drawn.stdout).toMatch(/霁川县人民政府\n2024 年 · 2021 年格式.* · 2 个单位/u);
    expect(drawn.stdout).toContain('三、收到和处理政府信息公开申请情况');
    const data: unknown = JSON.parse((await rollup(cwd, 'units --format json')).stdout);
    const expected = sums([a, b]);
    for (const { table, row, column, index } of FORM_2021.cells)
      expect(at(data, 'tables', table, row.id, column.id)).toBe(expected[index]);
    expect(at(data, 'summary')).toMatchObject({ units: 2, counted: 2, withoutSum: 0 });
  });

  it('gives every cell a line in CSV', async () => {
    const cwd = files({ 'a.txt': plainReport(A, 2024, { 'requests/new/total': '3' }) });
    const { stdout } = await rollup(cwd, '. --format csv --fail-on never');
    const [head, ...records] = stdout.trimEnd().split('\r\n');
    expect(head).toBe('table,row,column,label,sum,stated,difference,units,unread');
    expect(records).toHaveLength(FORM_2021.cells.length);
    expect(records.find((record) => record.startsWith('requests,new,total'))).toMatch(/,3,,,1,0$/u);
  });

  it('does not add up what it has written itself', async () => {
    const cwd = files({ 'a.txt': a, 'b.txt': b });
    await rollup(cwd, '. --out county.md');
    const once = readFileSync(`${cwd}/county.md`, 'utf8');
    await rollup(cwd, '. --out county.md --force');
    expect(readFileSync(`${cwd}/county.md`, 'utf8')).toBe(once);
  });

  it('overwrites nothing unless told to', async () => {
    const cwd = files({ 'a.txt': a, 'b.txt': b, 'county.md': '正文' });
    expect(await rollup(cwd, 'a.txt b.txt --out county.md')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--force'),
    });
    expect(readFileSync(`${cwd}/county.md`, 'utf8')).toBe('正文');
  });

  it('takes organ, year and title from the command line', async () => {
    const cwd = files({ 'a.txt': a, 'b.txt': b });
    await rollup(cwd, '. --out whole.md --organ 砚州市人民政府 --title 砚州市2024年汇总');
    expect(readFileSync(`${cwd}/whole.md`, 'utf8')).toMatch(/^砚州市2024年汇总\n/u);
    await rollup(cwd, '. --out other.md --organ 砚州市人民政府');
    expect(readFileSync(`${cwd}/other.md`, 'utf8')).toMatch(/^砚州市人民政府2024年政府信息公开/u);
  });

  it('writes no report of an organ that nobody named', async () => {
    const cwd = files({ 'a.txt': plainReport('云溪镇人民政府', 2024) });
    expect(await rollup(cwd, '. --out county.md')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--organ'),
    });
    expect(existsSync(`${cwd}/county.md`)).toBe(false);
  });

  it.each(['', 'units'])('has nothing to add up without units (%j)', async (operand) => {
    const cwd = files({ 'units/note.txt': '会议记录' });
    expect(await run(['rollup', ...(operand === '' ? [] : [operand])], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('没有可以相加的'),
    });
  });
});

describe('units that want a look', () => {
  const a = reportOf(A, 1);
  const b = reportOf(B, 2);

  it('are named where their sums are broken, and make the run fail', async () => {
    const slip = withTexts(b, { 'requests/new/total': '98765' });
    const { code, stdout } = await rollup(files({ 'a.txt': a, 'b.txt': slip }), '.');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^b\.txt: error 勾稽 2 条不成立\n/u);
  });

  it('are named where a number is missing, and the cell has no sum', async () => {
    const gap = textOf(b).replace(/(行政许可\t+)\d+/u, '$1/');
    const cwd = files({ 'a.txt': a, 'b.txt': gap });
    const { code, stdout } = await rollup(cwd, '. --out county.md');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^b\.txt: error 1 格没有可用的数字：.*行政许可/u);
    const county = parseReport(readFileSync(`${cwd}/county.md`, 'utf8'));
    const blank = county.cells.filter(({ value }) => value === null);
    expect(blank.map(({ cell, state }) => [cell.id, state])).toEqual([
      ['disclosure/licensing/decisions', 'blank'],
    ]);
    const data: unknown = JSON.parse((await rollup(cwd, 'a.txt b.txt --format json')).stdout);
    expect(at(data, 'tables', 'disclosure', 'licensing', 'decisions')).toBeNull();
    expect(at(data, 'units', 1, 'unread')).toEqual(['disclosure/licensing/decisions']);
  });

  it('count once where they have given two reports, with what these agree about', async () => {
    const again = withTexts(a, { 'disclosure/licensing/decisions': '424242' });
    const cwd = files({ 'a.txt': a, 'a-draft.txt': again, 'b.txt': b });
    const { stdout } = await rollup(cwd, '. --format json');
    const data: unknown = JSON.parse(stdout);
    expect(at(data, 'summary')).toMatchObject({ units: 3, counted: 2, withoutSum: 1 });
    expect(at(data, 'files', 0, 'diagnostics', 0)).toMatchObject({ rule: 'rollup/duplicate-unit' });
    expect(at(data, 'tables', 'requests', 'new', 'total')).toBe(
      sums([a, b])[FORM_2021.cellIndex('requests/new/total') ?? -1],
    );
  });

  it('are not counted where they are of another year, which is said', async () => {
    const old = reportOf(C, 3, { year: 2020, form: FORM_2019 });
    const { stdout, stderr } = await rollup(
      files({ 'a.txt': a, 'b.txt': b, 'c.txt': old }),
      '. --format json',
    );
    expect(stderr).toContain('不是 2024 年的报告，没有计入：c.txt');
    const data: unknown = JSON.parse(stdout);
    expect(at(data, 'units', 2)).toMatchObject({ path: 'c.txt', year: 2020, counted: false });
    expect(at(data, 'tables', 'requests', 'new', 'total')).toBe(
      sums([a, b])[FORM_2021.cellIndex('requests/new/total') ?? -1],
    );
  });

  it('are none where all are of other years', async () => {
    const cwd = files({ 'a.txt': a, 'b.txt': b });
    expect(await rollup(cwd, '. --year 2022')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('没有可以相加的'),
    });
  });

  it('are not added up where they use different forms, unless one is asked for', async () => {
    const old = reportOf(C, 3, { year: 2020, form: FORM_2019 });
    const cwd = files({ 'a.txt': a, 'c.txt': { ...old, year: 2024 } });
    const refused = await rollup(cwd, '. --format json');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/2019 年格式 1 份（c\.txt）；2021 年格式 1 份（a\.txt）/u);
    const data: unknown = JSON.parse((await rollup(cwd, '. --format json --form 2021')).stdout);
    expect(at(data, 'tables', 'requests', 'other.other', 'total')).toBeNull();
    expect(at(data, 'tables', 'requests', 'granted', 'total')).toBe(
      [a, old].reduce(
        (sum, { form, numbers }) =>
          sum + (numbers.values[form.cellIndex('requests/granted/total') ?? -1] ?? 0),
        0,
      ),
    );
  });

  it('are named where they should have reported and have not', async () => {
    const cwd = files({ 'units/a.txt': a, 'expected.txt': `${A}\n${B.replace('霁川县', '')}\n\n${C}\n` });
    const { stdout } = await rollup(cwd, 'units --expect expected.txt');
    expect(stdout).not.toContain(A);
    for (const absent of [B.replace('霁川县', ''), C])
      expect(stdout).toContain(`rollup/missing-unit 没有找到${absent}的报告`);
    expect(await rollup(cwd, 'units --expect gone.txt')).toMatchObject({ code: 2 });
  });

  it('are missing where an operand holds none, which makes the run fail', async () => {
    const cwd = files({ 'a/a.txt': a, 'b/note.txt': '会议记录' });
    expect(await rollup(cwd, 'a b')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('“b”里没有找到年报'),
    });
  });

  it('are left out where they cannot be read, which makes the run fail', async () => {
    const cwd = files({ 'a.txt': a, 'b.txt': new Uint8Array([0x50, 0x4b, 3, 4]) });
    expect(await rollup(cwd, 'a.txt b.txt')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('b.txt'),
    });
  });
});

describe('gouji rollup --against', () => {
  const units = organNames(14).map((organ, seed) => reportOf(organ, seed + 40));
  const CELL = 'disclosure/penalties/decisions';
  const index = FORM_2021.cellIndex(CELL) ?? -1;
  const content = Object.fromEntries(units.map((unit, seed) => [`units/${seed}.txt`, unit]));
  const total = sums(units);
  const whole = (changed: Readonly<Record<string, string>> = {}): TestReport =>
    withTexts(
      plainReport(
        COUNTY,
        2024,
        Object.fromEntries(FORM_2021.cells.map(({ id }, i) => [id, String(total[i])])),
      ),
      changed,
    );

  it('reads one thing from standard input, not two', async () => {
    const cwd = files({ ...content });
    const stdin = textOf(whole());
    expect(await run(['rollup', 'units', '--against', '-'], { cwd, stdin })).toMatchObject({
      code: 0,
      stdout: '',
    });
    expect(await run(['rollup', '-', '--against', '-'], { cwd, stdin })).toMatchObject({
      code: 2,
      stdout: '',
    });
  });

  it('finds nothing where every cell is the sum', async () => {
    const cwd = files({ ...content, 'county.txt': whole() });
    expect(await rollup(cwd, 'units --against county.txt --fail-on info')).toMatchObject({
      code: 0,
      stdout: '',
    });
  });

  it('names the cell that is not, what it says, what the sum is, and what the units say', async () => {
    const stated = (total[index] ?? 0) + 7;
    const cwd = files({ ...content, 'county.txt': whole({ [CELL]: String(stated) }) });
    const data: unknown = JSON.parse((await rollup(cwd, 'units --against county.txt --format json')).stdout);
    expect(at(data, 'against', 'differences')).toHaveLength(1);
    const difference = at(data, 'against', 'differences', 0);
    expect(difference).toMatchObject({ cell: CELL, stated, computed: total[index], difference: 7 });
    const values = units.map(({ numbers }) => numbers.values[index] ?? 0).filter((value) => value !== 0);
    const named = at(difference, 'units') as { path: string; value: number }[];
    expect(named.map(({ value }) => value)).toEqual(values.sort((a, b) => b - a));
    expect(
      named.every(
        ({ path, value }) => units[Number.parseInt(path.slice(6), 10)]?.numbers.values[index] === value,
      ),
    ).toBe(true);
    expect(at(data, 'files', 0, 'diagnostics', 0)).toMatchObject({ rule: 'rollup/sum', difference: 7 });
  });

  it('shows the largest units under the cell', async () => {
    const cwd = files({ ...content, 'county.txt': whole({ [CELL]: '987654' }) });
    const { stdout } = await run(['rollup', 'units', '--against', 'county.txt', '--no-color'], {
      cwd,
      terminal: 120,
    });
    const largest = Math.max(...units.map(({ numbers }) => numbers.values[index] ?? 0));
    expect(stdout).toMatch(
      new RegExp(`填报值 987654[\\s\\S]*\\n {4}${largest}  霁川县.*units/\\d+\\.txt\\n`, 'u'),
    );
    expect(stdout).toMatch(/1 格不等/u);
  });

  it('fails on differences where warnings fail', async () => {
    const cwd = files({ ...content, 'county.txt': whole({ [CELL]: '987654' }) });
    expect(await rollup(cwd, 'units --against county.txt')).toMatchObject({ code: 0 });
    expect(await rollup(cwd, 'units --against county.txt --fail-on warning')).toMatchObject({ code: 1 });
  });

  it('takes the units of the configuration where none are named', async () => {
    const config = { units: ['units/*.txt', '!units/13.txt'] };
    const cwd = files({ ...content, 'county.txt': whole(), 'gouji.config.json': JSON.stringify(config) });
    const data: unknown = JSON.parse(
      (await run(['rollup', '--against', '../county.txt', '-f', 'json'], { cwd: `${cwd}/units` })).stdout,
    );
    expect(at(data, 'summary', 'counted')).toBe(13);
    expect(at(data, 'against', 'lacksUnit')).toBe(true);
  });

  it('says that nothing was compared where a unit has given the report of another year', async () => {
    const late = { ...units[0], year: 2023 } as TestReport;
    const cwd = files({ ...content, 'units/0.txt': late, 'county.txt': whole() });
    const { code, stderr } = await rollup(cwd, 'units --against county.txt');
    expect([code, stderr]).toEqual([2, expect.stringContaining('没有核对')]);
  });

  it('does not add up the consolidated report itself', async () => {
    const cwd = files({ ...content, 'units/county.txt': whole() });
    expect(await rollup(cwd, 'units --against units/county.txt')).toMatchObject({ code: 0, stdout: '' });
  });
});
