import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { at, commandIn } from '../../test/support/command.ts';
import { NOTE, SLIP, SOUND, WARNING } from '../../test/support/drafts.ts';
import { run } from '../../test/support/run.ts';

const { run: check, folder } = commandIn('check', {
  'sound.txt': SOUND,
  'slip.txt': SLIP,
  'warning.txt': WARNING,
  'drafts/a.txt': SLIP,
  'drafts/b.md': SOUND,
  'drafts/note.txt': NOTE,
  'notes/note.txt': NOTE,
});

describe('gouji check', () => {
  it('gives 0 for a sound report, 1 for errors', async () => {
    expect(await check('sound.txt')).toMatchObject({ code: 0, stdout: '' });
    expect(await check('slip.txt')).toMatchObject({ code: 1 });
  });

  it('is the default command', async () => {
    const outcome = await check('slip.txt');
    expect(await run(['slip.txt'], { cwd: folder() })).toEqual(outcome);
    expect(await run(['--format', 'concise', 'slip.txt'], { cwd: folder() })).toEqual(outcome);
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
    const { code, stdout } = await run([], { cwd: `${folder()}/drafts` });
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
    expect(JSON.parse(readFileSync(`${folder()}/out/result.json`, 'utf8'))).toHaveProperty(
      'summary.errors',
      1,
    );
    expect(readFileSync(`${folder()}/lines.txt`, 'utf8')).toBe(found);
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
