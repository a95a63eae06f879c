import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { at, commandIn } from '../../../test/support/command.ts';
import { NOTE, SLIP, SOUND, WARNING } from '../../../test/support/drafts.ts';

const { run: check } = commandIn('check', {
  'sound.txt': SOUND,
  'slip.txt': SLIP,
  'warning.txt': WARNING,
  'gbk.txt': iconv.encode(SLIP, 'gb18030'),
  'utf16.txt': Buffer.from(`\ufeff${SLIP}`, 'utf16le'),
  'bom.txt': `\ufeff${SLIP}`,
  'draft.docx': Buffer.from('PK\x03\x04\x14\0word/document.xml', 'latin1'),
  'notes/note.txt': NOTE,
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
