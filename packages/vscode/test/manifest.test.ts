import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { settingsJsonSchema } from '@gouji/lsp';
import { describe, expect, it } from 'vitest';

function path(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

function read(name: string): string {
  return readFileSync(path(name), 'utf8');
}

interface Setting {
  readonly type?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Manifest {
  readonly version: string;
  readonly files: readonly string[];
  readonly main: string;
  readonly browser: string;
  readonly engines: { readonly vscode: string };
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly languages: readonly { readonly id: string; readonly filenamePatterns?: readonly string[] }[];
    readonly problemMatchers: readonly { readonly pattern: { readonly regexp: string } }[];
  };
}

const MANIFEST_TEXT = read('package.json');
const MANIFEST = JSON.parse(MANIFEST_TEXT) as Manifest;
const ENGLISH = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const CHINESE = JSON.parse(read('package.nls.zh-cn.json')) as Readonly<Record<string, string>>;
const COMMANDS = MANIFEST.contributes.commands.map(({ command }) => command);
const SETTINGS = MANIFEST.contributes.configuration.properties;

/** Settings of the editor's side alone, of which the server knows nothing. */
const OWN_SETTINGS = ['gouji.detect', 'gouji.trace.server'];

describe('settings', () => {
  it('are twelve at most', () => {
    expect(Object.keys(SETTINGS).length).toBeLessThanOrEqual(12);
  });

  it('are those that the server reads, with the same values and defaults', () => {
    const schema = settingsJsonSchema();
    expect(Object.keys(SETTINGS).sort()).toEqual([...Object.keys(schema), ...OWN_SETTINGS].sort());
    for (const [name, known] of Object.entries(schema))
      for (const key of ['type', 'default', 'enum', 'minimum', 'maximum'] as const)
        expect([name, key, SETTINGS[name]?.[key]]).toEqual([name, key, known[key]]);
  });

  it('stand in the README with their defaults', () => {
    for (const [name, { default: value }] of Object.entries(SETTINGS))
      expect(read('README.md')).toContain(`| \`${name}\` | \`${JSON.stringify(value)}\` |`);
  });
});

describe('commands', () => {
  it('stand in the README', () => {
    for (const command of COMMANDS) expect(read('README.md')).toContain(`| \`${command}\` |`);
  });

  it('are registered, all of them', () => {
    const registered = read('src/commands/index.ts');
    for (const command of COMMANDS)
      expect(registered).toMatch(new RegExp(`\\b${command.slice('gouji.'.length)}\\b`));
  });

  it('are the only ones in menus and welcome texts', () => {
    const inMenus = Object.values(MANIFEST.contributes.menus).flatMap((items) =>
      items.map(({ command }) => command),
    );
    const linked = [...Object.values(ENGLISH), ...Object.values(CHINESE)].flatMap((text) =>
      [...text.matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command),
    );
    for (const command of [...inMenus, ...linked]) expect(COMMANDS).toContain(command);
  });
});

describe('words', () => {
  it('are there in English and Chinese, no more and no fewer than the manifest uses', () => {
    const used = new Set([...MANIFEST_TEXT.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key));
    expect(Object.keys(ENGLISH).sort()).toEqual([...used].sort());
    expect(Object.keys(CHINESE).sort()).toEqual([...used].sort());
  });
});

describe('the package', () => {
  it('has the version that the CHANGELOG begins with', () => {
    expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(MANIFEST.version);
  });

  it('has the licence of the project', () => {
    expect(read('LICENSE')).toBe(read('../../LICENSE'));
  });

  it('runs in an editor that has the interfaces it was compiled against', () => {
    const { version } = JSON.parse(read('node_modules/@types/vscode/package.json')) as { version: string };
    expect(MANIFEST.engines.vscode).toBe(`^${version}`);
  });

  it('holds every file that the manifest names', () => {
    const named = [
      ...MANIFEST_TEXT.matchAll(/"(?:\.\/)?((?:dist|images|walkthrough|snippets|syntaxes)\/[^"*]+)"/g),
    ];
    expect(named.length).toBeGreaterThan(10);
    for (const [, file = ''] of named) {
      const packed = MANIFEST.files.some((each) => file === each || file.startsWith(`${each}/`));
      expect([file, packed]).toEqual([file, true]);
      if (!file.startsWith('dist/')) expect([file, existsSync(path(file))]).toEqual([file, true]);
    }
  });
});

describe('the problem matcher', () => {
  it('reads what gouji check --format concise prints', () => {
    const [matcher] = MANIFEST.contributes.problemMatchers;
    const line = '年报/青石镇.txt:43:69: error sum/row-total 「（一）予以公开」行填的是 12，应为 21。';
    expect(new RegExp(matcher!.pattern.regexp).exec(line)?.slice(1)).toEqual([
      '年报/青石镇.txt',
      '43',
      '69',
      'error',
      'sum/row-total',
      '「（一）予以公开」行填的是 12，应为 21。',
    ]);
  });
});
