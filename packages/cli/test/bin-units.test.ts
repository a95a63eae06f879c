import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from './support/command.ts';
import { organNames, plainReport, reportOf, textOf } from './support/reports.ts';
import { type Folder, folderWith } from './support/run.ts';

const BIN = fileURLToPath(new URL('../bin/gouji.js', import.meta.url));
const [A = '', B = ''] = organNames(2);
const LEFT = {
  'requests/new/total': '2',
  'requests/new/business': '2',
  'requests/carried-out/total': '2',
  'requests/carried-out/business': '2',
};

let folder: Folder;
beforeAll(() => {
  folder = folderWith({
    '2023/a.txt': textOf(plainReport(A, 2023, LEFT)),
    '2024/a.txt': textOf(reportOf(A, 1)),
    '2024/b.md': textOf(reportOf(B, 2), 'L6'),
  });
});
afterAll(() => folder.remove());

function gouji(argv: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [BIN, '--locale', 'zh-CN', ...argv.split(' ')], {
    cwd: folder.path,
    encoding: 'utf8',
  });
}

describe('the gouji program, on several reports', () => {
  it('adds units up, to a file and against it', () => {
    expect(gouji('rollup 2024 --out county.md')).toMatchObject({ status: 0, stdout: '' });
    expect(gouji('rollup 2024 --against county.md --fail-on info')).toMatchObject({ status: 0, stdout: '' });
    expect(gouji('rollup 2024/a.txt --against county.md --fail-on warning')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('rollup/sum'),
      stderr: expect.stringContaining('格不等'),
    });
    expect(gouji('rollup 2024 --out county.md')).toMatchObject({ status: 2, stdout: '' });
  });

  it('compares two years', () => {
    const { status, stdout } = gouji('compare 2023 2024 --format json');
    expect(status).toBe(1);
    expect(at(JSON.parse(stdout), 'unpaired', 'current', 0)).toMatchObject({ path: '2024/b.md' });
    expect(gouji('compare 2023 2025')).toMatchObject({ status: 2, stdout: '' });
  });

  it('begins the next report', () => {
    expect(gouji('new --from 2023/a.txt --out next.txt')).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(`${folder.path}/next.txt`, 'utf8')).toContain(`${A}2024年`);
    expect(gouji('check next.txt --only history').status).toBe(0);
  });

  it('explains rules and lists them', () => {
    expect(gouji('explain sum/balance')).toMatchObject({ status: 0, stderr: '' });
    expect(gouji('explain sum/balanc')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('sum/balance'),
    });
    expect(JSON.parse(gouji('rules -f json').stdout)).toHaveProperty('rules');
  });
});
