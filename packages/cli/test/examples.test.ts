import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from './support/drafts.ts';
import { run } from './support/run.ts';

interface CheckedJson {
  readonly identities: { readonly evaluated: number; readonly failed: number };
  readonly diagnostics: readonly { readonly rule: string; readonly cells: readonly string[] }[];
}

async function check(name: string): Promise<CheckedJson> {
  const { stdout } = await run(['check', '--format', 'ndjson', name], { cwd: EXAMPLES });
  return JSON.parse(stdout);
}

/** What examples/README.md says of each draft. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  '一处笔误.txt': ['sum/row-total'],
  '多处错误.txt': [
    'cell/blank',
    'cell/number-form',
    'cell/unit',
    'structure/duplicate-section',
    'sum/dispute-total',
    'sum/row-total',
    'sum/unverifiable',
    'table/value-count',
  ],
  '竖线表格.txt': ['sum/dispute-total'],
};

describe('the examples', () => {
  it('are all told of here', () => {
    const drafts = readdirSync(EXAMPLES).filter((name) => name.endsWith('.txt'));
    expect(drafts.sort()).toEqual(['健全.txt', '旧格式.txt', ...Object.keys(SHOWN)].sort());
  });

  it.each([
    ['健全.txt', 42],
    ['旧格式.txt', 40],
  ])('%s has no fault', async (name, evaluated) => {
    const { identities, diagnostics } = await check(name);
    expect(identities).toMatchObject({ evaluated, failed: 0 });
    expect(diagnostics).toEqual([]);
  });

  it.each(Object.keys(SHOWN))('%s shows what it is there for', async (name) => {
    const { diagnostics } = await check(name);
    expect([...new Set(diagnostics.map(({ rule }) => rule))].sort()).toEqual(SHOWN[name]);
  });

  it('names the one wrong cell of a slip', async () => {
    const { diagnostics } = await check('一处笔误.txt');
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      suspects: [{ cell: 'requests/granted/natural-person', found: 12, expected: 21 }],
    });
  });
});
