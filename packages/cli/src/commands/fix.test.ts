import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, SLIP, SOUND, WARNING } from '../../test/support/drafts.ts';
import { ENV, Repository } from '../../test/support/repository.ts';
import { type Folder, folderWith, type Outcome, run, type Surroundings } from '../../test/support/run.ts';

/** Full-width digits in a cell: mended safely. */
const WIDE = changed(SOUND, '行政许可\t18', '行政许可\t１８');
/** The same with a slip, whose fix is only suggested. */
const BOTH = changed(WIDE, '（一）予以公开\t\t6\t', '（一）予以公开\t\t5\t');

let folder: Folder;

beforeEach(() => {
  folder = folderWith({ 'wide.txt': WIDE, 'both.txt': BOTH, 'sound.txt': SOUND, 'warning.txt': WARNING });
});
afterEach(() => folder.remove());

function gouji(argv: string, around: Surroundings = {}): Promise<Outcome> {
  return run(argv.split(' '), { cwd: folder.path, ...around });
}

const content = (name: string): string => readFileSync(`${folder.path}/${name}`, 'utf8');

describe('gouji fix', () => {
  it('applies safe fixes, checks again and says what it did', async () => {
    const { code, stdout, stderr } = await gouji('fix wide.txt both.txt sound.txt');
    expect([content('wide.txt'), content('both.txt'), content('sound.txt')]).toEqual([SOUND, SLIP, SOUND]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^both\.txt:\d+:\d+: error sum\/row-total .*\n$/u);
    expect(stderr).toContain('已在 2 份年报中修改 2 处。');
  });

  it('is the same as check --fix', async () => {
    expect(await gouji('check --fix wide.txt')).toMatchObject({ code: 0, stdout: '' });
    expect(content('wide.txt')).toBe(SOUND);
  });

  it('applies suggested fixes where they are asked for', async () => {
    expect(await gouji('fix both.txt --unsafe-fixes')).toMatchObject({ code: 0, stdout: '' });
    expect(content('both.txt')).toBe(SOUND);
  });

  it('fixes only what is asked for', async () => {
    await gouji('fix both.txt --unsafe-fixes --only sum');
    expect(content('both.txt')).toBe(WIDE);
    await gouji('fix both.txt --skip cell/number-form');
    expect(content('both.txt')).toBe(WIDE);
  });

  it('tells programs what is left', async () => {
    const { stdout } = await gouji('fix both.txt --format json');
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ diagnostics: [{ rule: 'sum/row-total' }] }],
      summary: { errors: 1, fixed: 1 },
    });
  });

  it.each([
    ['UTF-8 with BOM', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['GBK', (text: string) => iconv.encode(text, 'gbk')],
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['CR', (text: string) => Buffer.from(text.replaceAll('\n', '\r'))],
  ])('keeps every other byte: %s', async (_, bytesOf) => {
    writeFileSync(`${folder.path}/draft.txt`, bytesOf(WIDE));
    await gouji('fix draft.txt');
    expect(readFileSync(`${folder.path}/draft.txt`)).toEqual(bytesOf(SOUND));
  });

  it('does not touch what it cannot write back, and says why', async () => {
    const damaged = Buffer.concat([Buffer.from(WIDE), Buffer.from([0xe5])]);
    writeFileSync(`${folder.path}/damaged.txt`, damaged);
    const { code, stdout, stderr } = await gouji('fix damaged.txt');
    expect(code).toBe(2);
    expect(stdout).toContain('cell/number-form');
    expect(stderr).toContain('damaged.txt：没有修改：');
    expect(readFileSync(`${folder.path}/damaged.txt`)).toEqual(damaged);
  });

  it('obeys what the text itself silences', async () => {
    const silenced = changed(WIDE, '行政许可\t１８', '行政许可\t１８\t<!-- gouji-disable-line cell -->');
    writeFileSync(`${folder.path}/silenced.txt`, silenced);
    await gouji('fix silenced.txt');
    expect(content('silenced.txt')).toBe(silenced);
  });
});

describe('gouji fix -', () => {
  it('gives the fixed text, and what is left on the error stream', async () => {
    const { code, stdout, stderr } = await gouji('fix -', { stdin: BOTH });
    expect([code, stdout]).toEqual([1, SLIP]);
    expect(stderr).toMatch(/^<stdin>:\d+:\d+: error sum\/row-total/mu);
  });

  it('gives the text as it was where there is nothing to fix', async () => {
    expect(await gouji('check --fix - --quiet', { stdin: SOUND })).toMatchObject({
      code: 0,
      stdout: SOUND,
      stderr: '',
    });
  });

  it('gives the bytes as they were where they cannot be changed', async () => {
    const damaged = Buffer.concat([Buffer.from(WIDE), Buffer.from([0xe5])]);
    const { code, stdoutBytes } = await gouji('fix -', { stdin: damaged });
    expect([code, stdoutBytes]).toEqual([2, damaged]);
  });

  it('gives the bytes in the encoding they came in', async () => {
    const { stdoutBytes } = await gouji('fix -', { stdin: iconv.encode(WIDE, 'gbk') });
    expect(stdoutBytes).toEqual(iconv.encode(SOUND, 'gbk'));
  });

  it('is done alone', async () => {
    expect(await gouji('fix - wide.txt', { stdin: WIDE })).toMatchObject({ code: 2, stdout: '' });
    expect(content('wide.txt')).toBe(WIDE);
  });
});

describe('--diff', () => {
  const patch = [
    '--- a/wide.txt',
    '+++ b/wide.txt',
    '@@ -35,7 +35,7 @@',
    ' 行政规范性文件\t2\t1\t5',
    ' 第二十条第（五）项\t\t\t',
    ' 信息内容\t本年处理决定数量\t\t',
    '-行政许可\t１８\t\t',
    '+行政许可\t18\t\t',
    ' 第二十条第（六）项\t\t\t',
    ' 信息内容\t本年处理决定数量\t\t',
    ' 行政处罚\t3\t\t',
    '',
  ].join('\n');

  it('shows what would change, changes nothing, and exits with 1', async () => {
    const { code, stdout, stderr } = await gouji('fix --diff wide.txt sound.txt');
    expect([code, stdout]).toEqual([1, patch]);
    expect(stderr).toContain('会在 1 份年报中修改 1 处');
    expect(content('wide.txt')).toBe(WIDE);
  });

  it('exits with 0 where nothing would change, whatever is found', async () => {
    expect(await gouji('check --diff sound.txt warning.txt')).toMatchObject({ code: 0, stdout: '' });
  });

  it('is exact, so that it can be applied', async () => {
    const { stdout } = await gouji('check --diff --unsafe-fixes both.txt');
    execFileSync('git', ['apply', '-'], { cwd: folder.path, input: stdout, env: ENV });
    expect(content('both.txt')).toBe(SOUND);
  });

  it('is coloured on a terminal, and shows no control characters there', async () => {
    writeFileSync(
      `${folder.path}/odd.txt`,
      changed(WIDE, '信息内容\t本年处理', '信息\u001b[2J内容\t本年处理'),
    );
    const { stdout } = await gouji('fix --diff odd.txt', { terminal: 80 });
    expect(stdout).toContain('\u001b[32m+行政许可');
    expect(stdout).not.toContain('\u001b[2J');
  });

  it('is the whole output', async () => {
    expect(await gouji('check --diff wide.txt --format json')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('what is staged', () => {
  let repository: Repository;

  beforeEach(() => {
    repository = new Repository();
    repository.write({ 'a.txt': WIDE, 'b.txt': WIDE });
    repository.git('add', '.');
    repository.write({ 'b.txt': BOTH });
  });
  afterEach(() => repository.remove());

  const staged = (argv: string): Promise<Outcome> =>
    run([...argv.split(' '), '--staged'], { cwd: repository.path, env: ENV });
  const inFile = (name: string): string => readFileSync(`${repository.path}/${name}`, 'utf8');

  it('is checked as it is staged', async () => {
    const { code, stdout } = await staged('check --fail-on warning');
    expect(code).toBe(1);
    expect(stdout.match(/cell\/number-form/gu)).toHaveLength(2);
    expect(stdout).not.toContain('sum/');
  });

  it('is fixed in files that have no other changes, and still wants staging', async () => {
    const { code, stderr } = await staged('fix');
    expect(code).toBe(2);
    expect([inFile('a.txt'), inFile('b.txt')]).toEqual([SOUND, BOTH]);
    expect(stderr).toContain('b.txt：没有修改：暂存之后文件又有改动');
    expect(stderr).toContain('git add');
    repository.git('add', '.');
    repository.write({ 'a.txt': WIDE });
    repository.git('add', 'a.txt');
    expect(await staged('fix a.txt')).toMatchObject({ code: 1 });
    repository.git('add', 'a.txt');
    expect(await staged('fix a.txt')).toMatchObject({ code: 0 });
  });

  it('may be nothing, which is no fault', async () => {
    repository.git('commit', '--quiet', '--message=t');
    expect(await staged('check')).toMatchObject({ code: 0, stdout: '' });
  });

  it('cannot be known without git or a repository', async () => {
    const outside = await gouji('check --staged', { env: ENV });
    expect(outside).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('不是 git 仓库') });
    const without = await gouji('check --staged', { env: { PATH: folder.path } });
    expect(without).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('没有找到 git') });
    expect(await gouji('check --changed --since nowhere', { env: ENV })).toMatchObject({ code: 2 });
  });
});

describe('flags that make no sense together', () => {
  it.each([
    ['check --unsafe-fixes wide.txt', '--unsafe-fixes 要和 --fix 一起用'],
    ['check --staged --changed', '--staged 和 --changed'],
    ['check --since main', '--since 要和 --changed 一起用'],
    ['check --staged -', '--staged 和 -'],
    ['check --staged --file-list x', '--staged 和 --file-list'],
    ['check --file-list - -', '--file-list - 和 -'],
  ])('%s', async (argv, message) => {
    expect(await gouji(argv)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});
