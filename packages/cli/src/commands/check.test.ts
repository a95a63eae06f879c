import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, NOTE, SLIP, SOUND, WARNING } from '../../test/support/drafts.ts';
import { type Folder, folderWith, type Outcome, run, type Surroundings } from '../../test/support/run.ts';

let folder: Folder;

beforeEach(() => {
  folder = folderWith({
    'sound.txt': SOUND,
    'slip.txt': SLIP,
    'warning.txt': WARNING,
    'drafts/a.txt': SLIP,
    'drafts/b.md': SOUND,
    'drafts/note.txt': NOTE,
    'notes/note.txt': NOTE,
    'gbk.txt': iconv.encode(SLIP, 'gb18030'),
    'utf16.txt': Buffer.from(`\ufeff${SLIP}`, 'utf16le'),
    'bom.txt': `\ufeff${SLIP}`,
    'draft.docx': Buffer.from('PK\x03\x04\x14\0word/document.xml', 'latin1'),
  });
});
afterEach(() => folder.remove());

function check(argv: string, around: Surroundings = {}): Promise<Outcome> {
  return run(['check', ...argv.split(' ')], { cwd: folder.path, ...around });
}

/** A JSON value of unknown shape, looked into by path. */
function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | null)?.[key],
    value,
  );
}

describe('gouji check', () => {
  it('gives 0 for a sound report, 1 for errors', async () => {
    expect(await check('sound.txt')).toMatchObject({ code: 0, stdout: '' });
    expect(await check('slip.txt')).toMatchObject({ code: 1 });
  });

  it('is the default command', async () => {
    const outcome = await check('slip.txt');
    expect(await run(['slip.txt'], { cwd: folder.path })).toEqual(outcome);
    expect(await run(['--format', 'concise', 'slip.txt'], { cwd: folder.path })).toEqual(outcome);
  });

  it.each([
    ['warning.txt', 0],
    ['--fail-on warning warning.txt', 1],
    ['--fail-on info warning.txt', 1],
    ['--fail-on never slip.txt', 0],
    ['--fail-on error slip.txt warning.txt', 1],
  ])('%s exits with %i', async (argv, code) => {
    expect(await check(argv)).toMatchObject({ code });
  });

  it('checks the current directory where no file is named', async () => {
    const { code, stdout } = await run([], { cwd: `${folder.path}/drafts` });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^a\.txt:/);
  });
});

describe('concise', () => {
  it('is the default where nobody looks on: one line a finding', async () => {
    const { stdout, stderr } = await check('slip.txt');
    expect(stdout).toMatch(/^slip\.txt:\d+:\d+: error sum\/row-total .*予以公开.*\n$/);
    expect(stderr).toContain('1 个错误');
  });

  it('says nothing beside findings when quiet', async () => {
    expect(await check('sound.txt drafts --quiet')).toMatchObject({ stderr: '' });
  });
});

describe('json', () => {
  it('has the shape of the contract', async () => {
    const { code, stdout, stderr } = await check('--format json slip.txt sound.txt');
    const json: unknown = JSON.parse(stdout);
    expect([code, stderr]).toEqual([1, '']);
    expect(json).toMatchObject({
      schemaVersion: 1,
      columnUnit: 'utf16',
      files: [
        {
          path: 'slip.txt',
          encoding: 'utf-8',
          form: '2021',
          identities: { evaluated: 42, failed: 2, unverifiable: 0, allZero: false },
        },
        { path: 'sound.txt', identities: { evaluated: 42, failed: 0 }, diagnostics: [] },
      ],
      errors: [],
      summary: { files: 2, errors: 1, warnings: 0, infos: 0, fixable: 1 },
    });
    const start = SLIP.indexOf('\t5\t1\t') + 1;
    const lines = SLIP.slice(0, start).split('\n');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    expect(at(json, 'files', 0, 'diagnostics', 0)).toMatchObject({
      rule: 'sum/row-total',
      severity: 'error',
      message: expect.stringContaining('应为 6'),
      range: {
        start: { line: lines.length, column, offset: start },
        end: { line: lines.length, column: column + 1, offset: start + 1 },
      },
      cells: expect.arrayContaining(['requests/granted/natural-person']),
      computed: 6,
      stated: 7,
      difference: 1,
      suspects: [{ cell: 'requests/granted/natural-person', found: 5, expected: 6 }],
      related: expect.arrayContaining([
        expect.objectContaining({ cell: 'requests/concluded/natural-person', message: expect.any(String) }),
      ]),
      fix: { safety: 'suggested', title: expect.any(String), edits: [{ start, end: start + 1, text: '6' }] },
      fingerprint: expect.stringMatching(/^\S+$/),
    });
  });

  it('leaves out what a finding does not have', async () => {
    const { stdout } = await check('--format json warning.txt');
    const diagnostic = at(JSON.parse(stdout), 'files', 0, 'diagnostics', 0);
    expect(diagnostic).toMatchObject({ rule: 'cell/placeholder', severity: 'warning' });
    for (const key of ['computed', 'stated', 'difference', 'suspects'])
      expect(diagnostic).not.toHaveProperty(key);
  });

  it('counts offsets in the decoded text, whatever the encoding', async () => {
    const { stdout } = await check('--format json slip.txt gbk.txt utf16.txt bom.txt');
    const files = at(JSON.parse(stdout), 'files') as unknown[];
    expect(files.map((file) => at(file, 'encoding'))).toEqual(['utf-8', 'gb18030', 'utf-16le', 'utf-8']);
    const [first, ...others] = files.map((file) => at(file, 'diagnostics', 0));
    for (const other of others) expect(other).toEqual(first);
  });

  it('lists what could not be read', async () => {
    const { code, stdout, stderr } = await check('--format json draft.docx slip.txt gone.txt');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ path: 'slip.txt' }],
      errors: [
        { path: 'draft.docx', message: expect.stringContaining('Word') },
        { path: 'gone.txt', message: expect.any(String) },
      ],
      summary: { files: 1, errors: 1 },
    });
    expect(stderr).toMatch(/draft\.docx：这是 Word.*\ngone\.txt：/);
  });

  it('is valid for no file at all', async () => {
    const { code, stdout } = await check('--format json notes --no-error-on-unmatched');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ files: [], summary: { files: 0 } });
  });
});

describe('ndjson', () => {
  it('gives one file a line, and unreadable ones too', async () => {
    const { code, stdout } = await check('--format ndjson slip.txt draft.docx sound.txt');
    const lines: unknown[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(lines).toMatchObject([
      { path: 'slip.txt', diagnostics: [{ rule: 'sum/row-total' }] },
      { path: 'draft.docx', error: expect.stringContaining('Word') },
      { path: 'sound.txt', diagnostics: [] },
    ]);
  });
});

describe('pretty', () => {
  it('is the default on a terminal', async () => {
    const { stdout } = await check('slip.txt --no-color', { terminal: 80 });
    const lines = stdout.split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'slip.txt',
      '栖云县柳溪镇人民政府 · 2025 年 · 2021 年格式（国办公开办函〔2021〕30号） · 勾稽 40/42 ✗ 2 条不成立',
    ]);
    expect(stdout).toMatch(/\n错误 sum\/row-total .*应为 6/);
    expect(stdout).toMatch(/\n +--> slip\.txt:\d+:\d+\n/);
    expect(stdout).toContain('自然人 5＋商业企业 1');
    expect(stdout).toMatch(/\d+:\d+ 5 → 6\n/);
    expect(lines.at(-2)).toBe('共 1 份年报：1 个错误，0 个警告，0 个提示；1 个有修改建议。');
  });

  it('sets carets right under the wrong number', async () => {
    const { stdout } = await check('slip.txt --format pretty');
    const lines = stdout.split('\n');
    const carets = lines.findIndex((line) => /\^/.test(line));
    // Two columns for each Chinese character before it.
    const before = lines[carets - 1]?.split(' 5 ')[0] ?? '';
    const wide = before.match(/[（）、\u4e00-\u9fff]/g)?.length ?? 0;
    expect(lines[carets]?.indexOf('^')).toBe(before.length + wide + 1);
  });

  it('is friendly about a sound report', async () => {
    const { code, stdout } = await check('sound.txt --format pretty');
    expect(code).toBe(0);
    expect(stdout).toContain('勾稽 42/42 ✓');
    expect(stdout).toContain('未发现问题。');
  });

  it('speaks English where asked to', async () => {
    const { stdout } = await check('slip.txt --format pretty --locale en');
    expect(stdout).toMatch(/error sum\/row-total/);
    expect(stdout).toContain('1 report: 1 error, 0 warnings, 0 infos; 1 with a fix.');
  });

  it.each([
    ['--color', {}, undefined, true],
    ['', {}, 80, true],
    ['', { NO_COLOR: '1' }, 80, false],
    ['', { TERM: 'dumb' }, 80, false],
    ['', { FORCE_COLOR: '1' }, undefined, true],
    ['', {}, undefined, false],
    ['--no-color', { FORCE_COLOR: '1' }, 80, false],
  ])('colours %j %j terminal %j: %j', async (flag, env, terminal, colored) => {
    const argv = `slip.txt --format pretty ${flag}`.trim();
    const { stdout } = await check(argv, { env, ...(terminal !== undefined && { terminal }) });
    expect(stdout.includes('\u001b[')).toBe(colored);
  });

  it('never passes control characters on to the terminal', async () => {
    const draft = changed(SLIP, '（一）予以公开\t\t5', '（一）予以公开\u001b[31m\t\t5');
    const { stdout } = await check('- --format pretty', { stdin: draft });
    expect(stdout).not.toContain('\u001b');
  });
});

describe('inputs', () => {
  it('checks reports in directories, skips other text and says how many', async () => {
    const { stdout, stderr } = await check('drafts --format ndjson');
    const paths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => at(JSON.parse(line), 'path'));
    expect(paths).toEqual(['drafts/a.txt', 'drafts/b.md']);
    expect(stderr).toContain('跳过 1 个');
  });

  it('checks what is named, report or not', async () => {
    expect(await check('notes/note.txt --format ndjson')).toMatchObject({
      stdout: expect.stringContaining('"path":"notes/note.txt"'),
    });
  });

  it('reads standard input under the name it is given', async () => {
    const { code, stdout } = await check('- --stdin-filename draft.txt', {
      stdin: iconv.encode(SLIP, 'gbk'),
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^draft\.txt:/);
  });

  it.each(['notes', 'nothing*.txt'])('complains where %s holds no report', async (operand) => {
    expect(await check(operand)).toMatchObject({ code: 2, stderr: expect.stringContaining(operand) });
    expect(await check(`${operand} --no-error-on-unmatched`)).toMatchObject({ code: 0 });
  });

  it('does not excuse a named file that is not there', async () => {
    expect(await check('gone.txt --no-error-on-unmatched')).toMatchObject({ code: 2 });
  });

  it('leaves out files that are too large, and checks the others', async () => {
    const { code, stdout, stderr } = await check('--max-file-size 1KB slip.txt');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('1 KB');
    expect(await check('--max-file-size 1MB slip.txt')).toMatchObject({ code: 1 });
  });
});

describe('several formats', () => {
  it('go to files and standard output at once', async () => {
    const { stdout } = await check(
      'slip.txt --format concise --format json=out/result.json -f ndjson=lines.txt',
    );
    expect(stdout).toMatch(/^slip\.txt:/);
    const { stdout: found } = await check('--format ndjson slip.txt');
    expect(JSON.parse(readFileSync(`${folder.path}/out/result.json`, 'utf8'))).toHaveProperty(
      'summary.errors',
      1,
    );
    expect(readFileSync(`${folder.path}/lines.txt`, 'utf8')).toBe(found);
  });

  it('cannot share standard output', async () => {
    expect(await check('slip.txt -f json -f concise')).toMatchObject({ code: 2, stdout: '' });
  });

  it('say where they could not be written', async () => {
    expect(await check('slip.txt -f json=drafts')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('drafts'),
    });
  });
});
