import { readFileSync } from 'node:fs';
import { parseConfig } from '@gouji/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, folderWith, type Outcome, run } from '../../test/support/run.ts';

let folder: Folder;

beforeEach(() => {
  folder = folderWith({ 'old/gouji.config.json': '{}' });
});
afterEach(() => folder.remove());

function init(...argv: string[]): Promise<Outcome> {
  return run(['init', ...argv], { cwd: folder.path });
}

const written = (name = 'gouji.config.jsonc'): string => readFileSync(`${folder.path}/${name}`, 'utf8');

describe('gouji init', () => {
  it('writes a configuration that changes nothing yet and says what can be set', async () => {
    expect(await init()).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('gouji.config.jsonc'),
    });
    expect(parseConfig(written())).toMatchObject({ problems: [], config: { rules: {} } });
    expect(parseConfig(written()).config).not.toHaveProperty('profile');
  });

  it.each(['zh-CN', 'en'])('shows lines that may be put to use as they are (%s)', async (locale) => {
    await init('--locale', locale);
    const inUse = written().replaceAll(/^(\s*)\/\/ (?=")/gmu, '$1');
    expect(parseConfig(inUse)).toMatchObject({
      problems: [],
      config: {
        profile: { year: 2024 },
        history: expect.any(String),
        units: expect.any(Array),
        overrides: [{}],
      },
    });
  });

  it('sets what is known of the organ', async () => {
    await init('--organ', '“青石”县"人民政府"', '--level', 'county', '--year', '2024', 'new/folder');
    expect(parseConfig(written('new/folder/gouji.config.jsonc'))).toMatchObject({
      config: { profile: { organ: '“青石”县"人民政府"', level: 'county', year: 2024 } },
    });
  });

  it('does not overwrite a configuration unless asked to', async () => {
    await init();
    const before = written();
    expect(await init('--year', '2024')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('gouji.config.jsonc'),
    });
    expect(written()).toBe(before);
    expect(await init('--year', '2024', '--force')).toMatchObject({ code: 0 });
    expect(written()).not.toBe(before);
  });

  it('does not write one that another would go before', async () => {
    expect(await init('old', '--force')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('old/gouji.config.json'),
    });
  });

  it.each([
    ['--level', 'village'],
    ['--year', '24'],
  ])('refuses %s %s', async (...argv) => {
    expect(await init(...argv)).toMatchObject({ code: 2, stderr: expect.stringContaining(argv[0] ?? '') });
  });
});
