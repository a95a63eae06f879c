import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, NOTE, SLIP, SOUND, WARNING } from '../../test/support/drafts.ts';
import { type Folder, folderWith, type Outcome, run } from '../../test/support/run.ts';

let folder: Folder;

beforeEach(() => {
  folder = folderWith({ 'slip.txt': SLIP, 'sound.txt': SOUND, 'sub/warning.txt': WARNING, 'note.txt': NOTE });
});
afterEach(() => folder.remove());

function check(argv: string): Promise<Outcome> {
  return run(['check', ...argv.split(' ')], { cwd: folder.path });
}

/** How many files were known from earlier. */
async function recalled(argv: string): Promise<number> {
  const { stderr } = await check(`${argv} --cache --stats`);
  return Number(/其中 (\d+) 个沿用/u.exec(stderr)?.[1] ?? 0);
}

const cacheOf = (): string => join(folder.path, '.gouji-cache');

function entries(): string[] {
  return readdirSync(cacheOf(), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.length > 60)
    .map((name) => join(cacheOf(), name));
}

describe('--cache', () => {
  it.each(['concise', 'json', 'pretty', 'html', 'sarif'])(
    'changes nothing in what is told: %s',
    async (format) => {
      const argv = `. --format ${format}`;
      const { code, stdout, stderr } = await check(argv);
      expect(await check(`${argv} --cache`)).toMatchObject({ code, stdout, stderr });
      expect(await check(`${argv} --cache`)).toMatchObject({ code, stdout, stderr });
      expect(await recalled(argv)).toBe(4);
    },
  );

  it('knows a text again wherever it is, until it changes', async () => {
    expect(await recalled('.')).toBe(0);
    writeFileSync(`${folder.path}/sub/copy.txt`, SLIP);
    writeFileSync(`${folder.path}/sound.txt`, changed(SOUND, '行政处罚\t3', '行政处罚\t4'));
    expect(await recalled('.')).toBe(4);
    expect(await recalled('.')).toBe(5);
  });

  it('checks anew where rules are set differently', async () => {
    await recalled('.');
    expect(await recalled('. --only sum')).toBe(0);
    writeFileSync(`${folder.path}/gouji.config.json`, '{ "rules": { "sum": "off" } }');
    expect(await recalled('.')).toBe(0);
    expect((await check('slip.txt --cache')).stdout).toBe('');
    writeFileSync(`${folder.path}/gouji.config.json`, '{ "rules": { "sum": "warning" } }');
    expect((await check('slip.txt --cache')).stdout).toContain('warning sum/row-total');
  });

  it('goes by what is asked for, not by what was asked for before', async () => {
    await check('slip.txt --min-severity error --cache');
    await check('note.txt --cache');
    expect(await check('. --cache')).toMatchObject({ stdout: (await check('.')).stdout });
    expect((await check('note.txt --cache')).stdout).toBe((await check('note.txt')).stdout);
  });

  it('does not know texts that are compared with others', async () => {
    writeFileSync(`${folder.path}/gouji.config.json`, '{ "history": "last.txt" }');
    await recalled('sound.txt');
    expect(await recalled('sound.txt')).toBe(0);
  });

  it('fixes what it knows', async () => {
    await check('slip.txt --cache');
    await run(['fix', 'slip.txt', '--unsafe-fixes', '--cache'], { cwd: folder.path });
    expect(readFileSync(`${folder.path}/slip.txt`, 'utf8')).toBe(SOUND);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['changed', (text: string) => text.replace('"failed":0', '"failed":9')],
    ['empty', () => ''],
    ['no JSON', () => 'x\ny'],
  ])('takes an entry for none that is %s', async (_, damage) => {
    const { stdout } = await check('. --format json');
    await recalled('.');
    for (const path of entries()) writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(await check('. --format json --cache')).toMatchObject({ stdout });
    expect(await recalled('.')).toBe(4);
  });

  it('does without where nothing can be kept', async () => {
    writeFileSync(cacheOf(), 'a file in the way');
    expect(await check('slip.txt --cache')).toMatchObject({
      code: 1,
      stderr: expect.not.stringContaining('EEXIST'),
    });
  });

  it('is kept where other programs keep theirs, unseen by Git', async () => {
    await check('slip.txt --cache');
    expect(readFileSync(join(cacheOf(), '.gitignore'), 'utf8')).toBe('*\n');
    mkdirSync(`${folder.path}/node_modules`);
    await check('slip.txt --cache');
    expect(existsSync(`${folder.path}/node_modules/.cache/gouji`)).toBe(true);
  });

  it('loses what has not been used for long', async () => {
    await check('. --cache');
    const [oldest = '', ...others] = entries();
    const before = new Date(Date.now() - 40 * 24 * 3600 * 1000);
    utimesSync(oldest, before, before);
    utimesSync(join(cacheOf(), 'cleaned'), before, before);
    await check('note.txt --cache');
    expect(entries()).toEqual(expect.arrayContaining(others));
    expect(existsSync(oldest)).toBe(false);
  });
});
