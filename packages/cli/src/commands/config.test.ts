import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Folder, folderWith, type Outcome, run } from '../../test/support/run.ts';

let folder: Folder;

beforeAll(() => {
  folder = folderWith({
    'base.json': '{\n  "rules": { "sum": "warning" },\n  "profile": { "level": "county" }\n}',
    'drafts/gouji.config.jsonc': `{
  "extends": "../base.json",
  "rules": {
    "history/jump": ["info", { "factor": 5 }],
    "sum/row-total": "error",
  },
  "history": "{lastYear}/{name}{ext}",
  "units": ["units/*.txt"],
  "profile": { "organ": "青石县人民政府" },
  "overrides": [
    { "files": ["old/*"], "rules": { "sum": "off" }, "profile": { "year": 2019 } },
  ],
}`,
    'wrong/gouji.config.json': '{ "rule": {} }',
  });
});
afterAll(() => folder.remove());

function config(argv: string): Promise<Outcome> {
  return run(['config', ...argv.split(' ')], { cwd: folder.path });
}

describe('gouji config', () => {
  it('tells what is set and where', async () => {
    const { code, stdout } = await config('drafts');
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 3)).toEqual(['base.json', 'drafts/gouji.config.jsonc', '']);
    const lines = stdout.split('\n').map((line) => line.trim().replaceAll(/ {2,}/gu, ' | '));
    expect(lines).toContain('sum/row-total | error | drafts/gouji.config.jsonc:5:22');
    expect(lines).toContain('sum/balance | warning | base.json:2:21');
    expect(lines).toContain('profile.level | "county" | base.json:3:25');
    expect(lines).toContain('history | "{lastYear}/{name}{ext}" | drafts/gouji.config.jsonc:7:14');
    expect(stdout).toMatch(/history\/jump +info \{.*"factor":5.*\} +drafts\/gouji\.config\.jsonc:4:21/u);
  });

  it('tells programs', async () => {
    const { stdout } = await config('drafts/old/a.txt --format json');
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      sources: ['base.json', 'drafts/gouji.config.jsonc'],
      rules: {
        'sum/row-total': {
          severity: 'off',
          from: { path: 'drafts/gouji.config.jsonc', line: 11, column: 45 },
        },
        'history/jump': { severity: 'info', options: { factor: 5 } },
      },
      profile: {
        organ: { value: '青石县人民政府', from: { line: 9 } },
        level: { value: 'county', from: { path: 'base.json' } },
        year: { value: 2019, from: { line: 11 } },
      },
      units: { value: ['units/*.txt'], from: { line: 8 } },
    });
  });

  it('says where there is none', async () => {
    expect(await config('.')).toMatchObject({ code: 0, stdout: expect.stringContaining('没有配置文件') });
    expect(await config('drafts --isolated')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('没有'),
    });
  });

  it('tells of one that is named, and of mistakes', async () => {
    expect(await config('. --config base.json')).toMatchObject({
      stdout: expect.stringMatching(/^base\.json\n/u),
    });
    expect(await config('wrong')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(':1:3: '),
    });
  });
});
