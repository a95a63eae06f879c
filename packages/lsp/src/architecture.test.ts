import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !/\.test(-support)?\.ts$/.test(file))
  .map((path) => ({ path, code: readFileSync(`${src}/${path}`, 'utf8') }));

const importsOf = (code: string): readonly string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*'([^']+)'/g)].map((match) => match[1]!);

/** What may know of Node: the program for it, its files and its streams. */
const FOR_NODE = ['node.ts', 'runtime/node-files.ts', 'runtime/stdio.ts'];

describe('the sources', () => {
  it('run in a browser, but for what is meant for Node', () => {
    const wrong = files
      .filter(({ path }) => !FOR_NODE.includes(path))
      .flatMap(({ path, code }) => {
        const node = importsOf(code).filter((each) => each.startsWith('node:') || each.endsWith('/node'));
        const own = importsOf(code).filter((each) => FOR_NODE.some((file) => each.endsWith(`/${file}`)));
        const globals = /\b(?:process|Buffer|__dirname|setImmediate)\b[.(]/.exec(code);
        return [...node, ...own, ...(globals ?? [])].map((each) => `${path} uses ${each}`);
      });
    expect(wrong).toEqual([]);
  });

  it('keep features apart from the server: what they answer depends on the report alone', () => {
    const wrong = files
      .filter(({ path }) => path.startsWith('features/'))
      .flatMap(({ path, code }) =>
        importsOf(code)
          .filter((each) => /\/(?:server|workspace|runtime)\//.test(each))
          .map((each) => `${path} imports ${each}`),
      );
    expect(wrong).toEqual([]);
  });

  it('compute no sum and know no rule', () => {
    const rules =
      /'(?:sum|cell|table|structure|cross|text|identity|history|rollup|wording|privacy|suppression)\//;
    const wrong = files.flatMap(({ path, code }) => {
      const match = rules.exec(code) ?? /\.addends\b|\.totals\b|\breduce\(\(sum/.exec(code);
      return match === null ? [] : [`${path} has ${match[0]}`];
    });
    expect(wrong).toEqual([]);
  });
});
