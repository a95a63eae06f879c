import { describe, expect, it } from 'vitest';
import { parseSettings } from '../settings.ts';
import { Configurations } from './configurations.ts';
import { MemoryFiles } from './memory-files.test-support.ts';

const DEFAULTS = parseSettings({});
const OFF = JSON.stringify({ rules: { wording: 'off' } });

async function severityOf(
  rule: string,
  uri: string,
  contents: Readonly<Record<string, string>>,
  settings = DEFAULTS,
  folders: readonly string[] = ['file:///w'],
): Promise<string | undefined> {
  const { config } = await new Configurations(new MemoryFiles(contents)).of(uri, settings, folders);
  return config.rules.get(rule)?.severity;
}

describe('the configuration of a document', () => {
  it('is the nearest one above it', async () => {
    const contents = {
      'file:///w/gouji.config.json': OFF,
      'file:///w/a/gouji.config.jsonc': '{ "rules": { "wording": "error" } } // stricter',
    };
    expect(await severityOf('wording/typo', 'file:///w/x.txt', contents)).toBe('off');
    expect(await severityOf('wording/typo', 'file:///w/a/b/x.txt', contents)).toBe('error');
    expect(await severityOf('wording/typo', 'file:///x.txt', contents)).toBeUndefined();
  });

  it('builds on others', async () => {
    const contents = {
      'file:///w/gouji.config.json': '{ "extends": "../base.json" }',
      'file:///base.json': OFF,
    };
    expect(await severityOf('wording/typo', 'file:///w/x.txt', contents)).toBe('off');
  });

  it('has overrides for some files', async () => {
    const contents = {
      'file:///w/gouji.config.json': JSON.stringify({
        overrides: [{ files: ['旧/**'], rules: { wording: 'off' } }],
      }),
    };
    expect(await severityOf('wording/typo', 'file:///w/%E6%97%A7/x.txt', contents)).toBe('off');
    expect(await severityOf('wording/typo', 'file:///w/%E6%96%B0/x.txt', contents)).toBeUndefined();
  });

  it('is that of the first folder for a document that was never saved', async () => {
    const contents = { 'file:///w/gouji.config.json': OFF };
    expect(await severityOf('wording/typo', 'untitled:Untitled-1', contents)).toBe('off');
    expect(await severityOf('wording/typo', 'untitled:Untitled-1', contents, DEFAULTS, [])).toBeUndefined();
  });

  it('is the one that the settings name', async () => {
    const contents = { 'file:///w/gouji.config.json': OFF, 'file:///w/other.json': '{}' };
    const settings = parseSettings({ configFile: 'other.json' });
    expect(await severityOf('wording/typo', 'file:///w/x.txt', contents, settings)).toBeUndefined();
    const absent = new Configurations(new MemoryFiles({}));
    expect((await absent.of('file:///w/x.txt', settings, ['file:///w'])).absent).toBe('file:///w/other.json');
  });

  it('goes before the settings', async () => {
    const settings = parseSettings({ rules: { wording: 'error', privacy: 'off' } });
    const contents = { 'file:///w/gouji.config.json': OFF };
    expect(await severityOf('wording/typo', 'file:///w/x.txt', contents, settings)).toBe('off');
    expect(await severityOf('privacy/mail', 'file:///w/x.txt', contents, settings)).toBe('off');
  });
});

describe('a configuration with mistakes', () => {
  it('is not used, and its mistakes have places', async () => {
    const files = new MemoryFiles({ 'file:///w/gouji.config.json': '{\n "rules": { "wrding": "off" }\n}' });
    const { config, problems } = await new Configurations(files).of('file:///w/x.txt', DEFAULTS, []);
    expect(config.rules.size).toBe(0);
    expect(problems).toMatchObject([
      { source: 'file:///w/gouji.config.json', problem: { kind: 'unknown-rule', start: { line: 2 } } },
    ]);
  });

  it('may be the settings', async () => {
    const settings = parseSettings({ rules: { wording: 'loud' } });
    const { problems } = await new Configurations(new MemoryFiles({})).of('file:///w/x.txt', settings, []);
    expect(problems).toMatchObject([{ source: 'gouji.rules' }]);
  });
});

it('files are read once, until they are forgotten', async () => {
  const files = new MemoryFiles({ 'file:///w/gouji.config.json': '{}' });
  const configurations = new Configurations(files);
  for (const name of ['x', 'y', 'z']) await configurations.of(`file:///w/${name}.txt`, DEFAULTS, []);
  expect(files.reads).toEqual(['file:///w/gouji.config.json']);
  expect(configurations.sources).toContain('file:///w/gouji.config.json');
  configurations.forget();
  files.contents.set('file:///w/gouji.config.json', OFF);
  const { config } = await configurations.of('file:///w/x.txt', DEFAULTS, []);
  expect(config.rules.get('wording/typo')?.severity).toBe('off');
});
