import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The rooms of core, top to bottom: each may import from those above it (docs/architecture.md). */
const ROOMS = ['text', 'form', 'parse', 'compare', 'check', 'edit', 'query', 'config'];
const PUBLIC_SURFACE = 'index.ts';

/** What would tie core to a machine, a clock, a place or chance. */
const IMPURE =
  /\b(?:console|process|globalThis|performance)\s*[.[]|\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bIntl\.|\.(?:toLocale\w+|localeCompare)\(/;

const src = fileURLToPath(new URL('../src', import.meta.url));
const manifest = JSON.parse(readFileSync(join(src, '../package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test(-support)?\.ts$/.test(file))
  .map((file) => ({
    path: file.split(sep).join('/'),
    code: withoutComments(readFileSync(join(src, file), 'utf8')),
  }));

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function importsOf(code: string): string[] {
  const specifiers = code.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'([^']+)'/g);
  return [...specifiers].map((match) => match[1]!);
}

/** `zod` for `zod/mini`, `@scope/name` for `@scope/name/part`. */
function packageOf(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}

/** The first folder below src, or the file itself where it lies in src. */
function roomOf(path: string): string {
  return path.split('/')[0]!;
}

function importedRoom(path: string, specifier: string): string {
  const target = relative(src, resolve(src, dirname(path), specifier));
  return roomOf(target.split(sep).join('/'));
}

describe('the rooms of core', () => {
  it('are all named in the order that this test and docs/architecture.md give', () => {
    const unknown = files.map(({ path }) => roomOf(path)).filter((room) => !ROOMS.includes(room));
    expect([...new Set(unknown)]).toEqual([PUBLIC_SURFACE]);
  });

  it('import only from rooms above them', () => {
    const wrong = files
      .filter(({ path }) => path !== PUBLIC_SURFACE)
      .flatMap(({ path, code }) => {
        const allowed = ROOMS.slice(0, ROOMS.indexOf(roomOf(path)) + 1);
        return importsOf(code)
          .filter(
            (specifier) => specifier.startsWith('.') && !allowed.includes(importedRoom(path, specifier)),
          )
          .map((specifier) => `${path} imports ${specifier}`);
      });
    expect(wrong).toEqual([]);
  });

  it('import from outside only what package.json lists as a dependency', () => {
    const allowed = Object.keys(manifest.dependencies);
    const wrong = files.flatMap(({ path, code }) =>
      importsOf(code)
        .filter((specifier) => !specifier.startsWith('.') && !allowed.includes(packageOf(specifier)))
        .map((specifier) => `${path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('know no console, clock, locale, chance or process', () => {
    const wrong = files.flatMap(({ path, code }) => {
      const match = IMPURE.exec(code);
      return match ? [`${path} uses ${match[0]}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('are shown by index.ts, which holds no code of its own', () => {
    const index = files.find(({ path }) => path === PUBLIC_SURFACE)!;
    const rest = index.code.replace(/export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from\s+'[^']+';/g, '');
    expect(rest.trim()).toBe('');
  });
});
