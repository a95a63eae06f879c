import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changed, SLIP, SOUND, WARNING } from '../../test/support/drafts.ts';
import { type Folder, folderWith, type Outcome, run, type Surroundings } from '../../test/support/run.ts';

const json = (value: unknown): string => JSON.stringify(value);

let folder: Folder;

beforeAll(() => {
  folder = folderWith({
    'bare/slip.txt': SLIP,
    'off/gouji.config.json': json({ rules: { sum: 'off' } }),
    'off/slip.txt': SLIP,
    'off/deep/er/slip.txt': SLIP,
    'off/own/gouji.config.jsonc': '// nearest wins, nothing adds up\n{ "rules": { "wording": "off", } }',
    'off/own/slip.txt': SLIP,
    'base.json': json({ rules: { 'cell/placeholder': 'error', 'sum/row-total': 'info' } }),
    'built/gouji.config.json': json({ extends: '../base.json', rules: { 'sum/row-total': 'error' } }),
    'built/warning.txt': WARNING,
    'built/slip.txt': SLIP,
    'part/gouji.config.json': json({
      rules: { 'cell/placeholder': 'off' },
      overrides: [{ files: ['2024/**', '!2024/ours*'], rules: { 'cell/placeholder': 'error' } }],
    }),
    'part/2024/theirs.txt': WARNING,
    'part/2024/ours.txt': WARNING,
    'part/2023/theirs.txt': WARNING,
    'wrong/gouji.config.json': '{\n  "rules": {\n    "sum/row-totl": "off",\n    "sum": "loud"\n  }\n}',
    'wrong/a.txt': SLIP,
    'wrong/b.txt': SLIP,
    'broken/gouji.config.json': json({ extends: ['gone.json', '../wrong/gouji.config.json'] }),
    'broken/a.txt': SLIP,
    'circle/gouji.config.json': json({ extends: 'other.json' }),
    'circle/other.json': json({ extends: 'gouji.config.json' }),
    'circle/a.txt': SLIP,
    'odd/gouji.config.json': Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
    'odd/slip.txt': SLIP,
    'binary/gouji.config.json': Buffer.from('%PDF-1.7'),
    'binary/slip.txt': SLIP,
    'named.json': json({
      rules: { sum: 'off' },
      overrides: [{ files: ['bare/*'], rules: { sum: 'warning' } }],
    }),
  });
});
afterAll(() => folder.remove());

function check(argv: string, around: Surroundings = {}): Promise<Outcome> {
  return run(['check', ...argv.split(' ')], { cwd: folder.path, ...around });
}

/** `file severity rule` of every finding. */
async function found(argv: string, around: Surroundings = {}): Promise<string[]> {
  const { stdout } = await check(argv, around);
  return stdout
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/:\d+:\d+:( \S+ \S+) .*$/u, '$1'));
}

describe('the configuration of a file', () => {
  it('is the nearest one in its folder or above it, alone', async () => {
    expect(await found('bare/slip.txt')).toEqual(['bare/slip.txt error sum/row-total']);
    expect(await found('off/slip.txt off/deep')).toEqual([]);
    expect(await found('off/own')).toEqual(['off/own/slip.txt error sum/row-total']);
  });

  it('builds on others', async () => {
    expect(await found('built')).toEqual([
      'built/slip.txt error sum/row-total',
      'built/warning.txt error cell/placeholder',
    ]);
  });

  it('has overrides for files by patterns that count from its own folder', async () => {
    expect(await found('part')).toEqual(['part/2024/theirs.txt error cell/placeholder']);
    expect(await found('.', { cwd: `${folder.path}/part/2024` })).toEqual([
      'theirs.txt error cell/placeholder',
    ]);
  });

  it('is found for standard input by its name', async () => {
    expect(await found('- --stdin-filename off/new.txt', { stdin: SLIP })).toEqual([]);
    expect(await found('- --stdin-filename bare/new.txt', { stdin: SLIP })).toHaveLength(1);
  });

  it('may be in any encoding', async () => {
    expect(await check('odd')).toMatchObject({ code: 1, stderr: expect.not.stringContaining('config') });
  });

  it('can be named for all files, or left out', async () => {
    expect(await found('off bare --config named.json')).toEqual(['bare/slip.txt warning sum/row-total']);
    expect(await found('off --isolated')).toHaveLength(3);
    expect(await check('off --isolated --config named.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--config 和 --isolated'),
    });
  });
});

describe('a configuration with mistakes', () => {
  it('is told of once with places, and its files are not checked', async () => {
    const { code, stdout, stderr } = await check('wrong bare');
    expect(code).toBe(2);
    expect(stdout).toMatch(/^bare\/slip\.txt:.*\n$/u);
    expect(stderr).toMatch(/^wrong\/gouji\.config\.json:3:5: .*sum\/row-totl.*sum\/row-total.*$/mu);
    expect(stderr).toMatch(/^wrong\/gouji\.config\.json:4:12: .*loud.*warning.*$/mu);
    expect(stderr.match(/row-totl/gu)).toHaveLength(1);
  });

  it('is told of in English too', async () => {
    const { stderr } = await check('wrong --locale en');
    expect(stderr).toContain('There is no rule or group “sum/row-totl”. Did you mean “sum/row-total”?');
  });

  it('stands in the results with each of its files', async () => {
    const { stdout } = await check('wrong --format json');
    expect(JSON.parse(stdout)).toMatchObject({
      files: [],
      errors: [
        { path: 'wrong/a.txt', message: expect.stringContaining('gouji.config.json') },
        { path: 'wrong/b.txt' },
      ],
    });
  });

  it('may be one that another builds on, be missing or go in circles', async () => {
    const { code, stderr } = await check('broken');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^broken\/gouji\.config\.json:1:13: .*gone\.json.*$/mu);
    expect(stderr).toMatch(/^wrong\/gouji\.config\.json:3:5: /mu);
    expect(await check('circle')).toMatchObject({ code: 2, stderr: expect.stringContaining('循环') });
  });

  it('may be no text at all', async () => {
    expect(await check('binary')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('binary/gouji.config.json：这是 PDF'),
    });
  });

  it('stops the run at once where it was named for it', async () => {
    expect(await check('bare --config wrong/gouji.config.json')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^wrong\/gouji\.config\.json:3:5: /u),
    });
    expect(await check('bare --config gone.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('gone.json：找不到'),
    });
  });

  it('does not matter to texts that are no reports', async () => {
    const notes = folderWith({ 'gouji.config.json': '{', 'note.txt': '会议记录' });
    const { stderr } = await run(['check', '.'], { cwd: notes.path });
    rmSync(notes.path, { recursive: true });
    expect(stderr).not.toContain('gouji.config.json:');
  });
});

describe('the profile of a configuration', () => {
  it('says what the text does not', async () => {
    const town = (level: string): string => json({ profile: { level } });
    const made = changed(SOUND, '规章\t0\t0\t0', '规章\t1\t0\t1').replaceAll(
      '栖云县柳溪镇人民政府',
      '栖云人民政府',
    );
    const drafts = folderWith({
      'city/gouji.config.json': town('city'),
      'city/a.txt': made,
      'town/gouji.config.json': town('township'),
      'town/a.txt': made,
    });
    const { stdout } = await run(['check', '.', '--only', 'cross/rule-making-power'], { cwd: drafts.path });
    drafts.remove();
    expect(stdout).toMatch(/^town\/a\.txt:.*\n$/u);
  });
});
