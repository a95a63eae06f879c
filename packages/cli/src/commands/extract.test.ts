import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, example, SOUND } from '../../test/support/drafts.ts';
import { type Folder, folderWith, type Outcome, run, type Surroundings } from '../../test/support/run.ts';

/** A blank, and a placeholder. */
const GAPS = changed(changed(SOUND, '行政处罚\t3', '行政处罚\t/'), '行政许可\t18', '行政许可\t');

let folder: Folder;

beforeEach(() => {
  folder = folderWith({
    'sound.txt': SOUND,
    'gaps.txt': GAPS,
    'old.txt': example('旧格式.txt'),
    'note.txt': '没有表格的说明。',
    'a,"b".txt': SOUND,
    'image.txt': Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
  });
});
afterEach(() => folder.remove());

function extract(argv: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  return run(['extract', ...argv], { cwd: folder.path, ...around });
}

describe('gouji extract', () => {
  it('gives one object for one file, in the shape of the contract', async () => {
    const { code, stdout } = await extract(['sound.txt']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      path: 'sound.txt',
      form: '2021',
      year: 2025,
      organization: '栖云县柳溪镇人民政府',
      title: '栖云县柳溪镇人民政府2025年政府信息公开工作年度报告',
      tables: {
        requests: {
          new: { 'natural-person': 10, business: 2, total: 12 },
          concluded: { 'natural-person': 10, total: 12 },
          'denied.third-party-rights': { 'natural-person': 1, other: 0 },
        },
        disputes: { reconsideration: { upheld: 1, corrected: 0, other: 0, pending: 0, total: 1 } },
        disclosure: {
          'normative-documents': { issued: 2, repealed: 1, 'in-force': 5 },
          'administrative-fees': { amount: 0 },
        },
      },
      problems: [],
    });
  });

  it('gives the sections as they stand in the text', async () => {
    const { sections } = JSON.parse((await extract(['sound.txt'])).stdout);
    expect(sections).toHaveLength(6);
    const offset = SOUND.indexOf('\n一、总体情况\n') + 1;
    expect(sections[0]).toEqual({
      number: 1,
      heading: '一、总体情况',
      start: { line: 6, column: 1, offset },
      end: expect.objectContaining({ offset: SOUND.indexOf('\n二、主动公开政府信息情况\n') + 1 }),
    });
  });

  it('gives null for what is no number, and tells why', async () => {
    const { disclosure, problems } = await extract(['gaps.txt']).then(({ stdout }) => {
      const { tables, problems } = JSON.parse(stdout);
      return { disclosure: tables.disclosure, problems };
    });
    expect(disclosure.penalties).toEqual({ decisions: null });
    expect(disclosure.licensing).toEqual({ decisions: null });
    expect(problems).toContainEqual({
      rule: 'cell/placeholder',
      severity: 'warning',
      message: expect.any(String),
      range: {
        start: expect.objectContaining({ offset: GAPS.indexOf('行政处罚\t/') + 5 }),
        end: expect.anything(),
      },
    });
  });

  it('gives every cell of the form, null where there is no table', async () => {
    const { tables, year, organization, title } = JSON.parse((await extract(['note.txt'])).stdout);
    expect([year, organization, title]).toEqual([null, null, null]);
    expect(Object.keys(tables.requests)).toHaveLength(25);
    expect(tables.requests.new.total).toBeNull();
  });

  it('gives an array wherever there may be several files', async () => {
    const several = JSON.parse((await extract(['old.txt', 'sound.txt'])).stdout);
    expect(several).toMatchObject([
      { path: 'old.txt', form: '2019' },
      { path: 'sound.txt', form: '2021' },
    ]);
    const found = JSON.parse((await extract(['s*.txt'])).stdout);
    expect(found).toMatchObject([{ path: 'sound.txt' }]);
  });

  it('reads standard input', async () => {
    const { stdout } = await extract(['-', '--stdin-filename', 'draft.txt'], { stdin: SOUND });
    expect(JSON.parse(stdout)).toMatchObject({ path: 'draft.txt', year: 2025 });
  });

  it('gives one object a line in input order as ndjson', async () => {
    const { code, stdout } = await extract(['-f', 'ndjson', 'sound.txt', 'image.txt', 'old.txt']);
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(2);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { path: 'sound.txt' },
      { path: 'image.txt', error: expect.any(String) },
      { path: 'old.txt' },
    ]);
  });

  it('gives one line a cell as CSV', async () => {
    const { stdout } = await extract(['-f', 'csv', 'a,"b".txt', 'gaps.txt']);
    const lines = stdout.split('\r\n');
    expect(lines[0]).toBe('path,form,year,organization,table,row,column,value');
    expect(lines).toHaveLength(1 + 200 + 200 + 1);
    expect(lines).toContain('"a,""b"".txt",2021,2025,栖云县柳溪镇人民政府,requests,new,total,12');
    expect(lines).toContain('gaps.txt,2021,2025,栖云县柳溪镇人民政府,disclosure,penalties,decisions,');
  });

  it('draws the tables, a question mark for what could not be read', async () => {
    const { stdout } = await extract(['-f', 'pretty', 'gaps.txt']);
    expect(stdout).toMatch(/三、收到和处理政府信息公开申请情况\n +自然人 +商业企业/);
    expect(stdout).toMatch(/（七）总计 +10 +2 +0 +0 +0 +0 +12\n/);
    expect(stdout).toMatch(/行政处罚 +\?\n/);
    const english = await extract(['-f', 'pretty', 'gaps.txt', '--locale', 'en']);
    expect(english.stdout).toMatch(/concluded, total +10/);
  });

  it('says on one line what it read', async () => {
    const { stdout } = await extract(['-f', 'concise', 'gaps.txt']);
    expect(stdout).toBe('gaps.txt: 栖云县柳溪镇人民政府 2025 年 2021 数字 198/200 12+1=12+1 2 处读表问题\n');
  });
});
