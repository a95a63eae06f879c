import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changed, SLIP, SOUND } from '../../test/support/drafts.ts';
import { type Folder, folderWith, type Outcome, run } from '../../test/support/run.ts';

/** A wrong sum (error), a placeholder (warning) and half-width punctuation (info). */
const MIXED = changed(changed(SLIP, '行政处罚\t3', '行政处罚\t/'), '全年办结12件，', '全年办结12件,');

let folder: Folder;

beforeAll(() => {
  folder = folderWith({
    'mixed.txt': MIXED,
    'sound.txt': SOUND,
    'off/gouji.config.json': JSON.stringify({ rules: { 'cell/placeholder': 'off', sum: 'warning' } }),
    'off/mixed.txt': MIXED,
  });
});
afterAll(() => folder.remove());

function check(argv: string): Promise<Outcome> {
  return run(['check', ...argv.split(' ')], { cwd: folder.path });
}

async function rules(argv: string): Promise<string[]> {
  const { stdout } = await check(argv);
  return [...stdout.matchAll(/: (?:error|warning|info) (\S+) /gu)].map(([, rule = '']) => rule);
}

const ALL = ['wording/punctuation', 'cell/placeholder', 'sum/row-total'];

describe('rules that are asked for', () => {
  it.each([
    ['mixed.txt', ALL],
    ['mixed.txt --only sum', ['sum/row-total']],
    ['mixed.txt --only sum,cell/placeholder', ['cell/placeholder', 'sum/row-total']],
    ['mixed.txt --only sum --only wording', ['wording/punctuation', 'sum/row-total']],
    ['mixed.txt --skip sum', ['wording/punctuation', 'cell/placeholder']],
    ['mixed.txt --only sum,cell --skip sum/row-total', ['cell/placeholder']],
    ['mixed.txt --min-severity warning', ['cell/placeholder', 'sum/row-total']],
    ['mixed.txt --min-severity error', ['sum/row-total']],
  ])('%s', async (argv, expected) => {
    expect(await rules(argv)).toEqual(expected);
  });

  it('run as configured, and even where the configuration has them off', async () => {
    expect(await rules('off/mixed.txt')).toEqual(['wording/punctuation', 'sum/row-total']);
    expect(await rules('off/mixed.txt --only cell')).toEqual(['cell/placeholder']);
    expect((await check('off/mixed.txt --only sum')).stdout).toContain('warning sum/row-total');
  });

  it.each([
    ['--only sum/row-totl', 'sum/row-total'],
    ['--skip wordng', 'wording'],
    ['--only identity/balance', 'sum/balance'],
  ])('%s is wrong usage that says what may be meant', async (argv, meant) => {
    const { code, stdout, stderr } = await check(`mixed.txt ${argv}`);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`是不是想用 ${meant}？`);
  });
});

describe('limits', () => {
  it.each([
    ['mixed.txt --only cell', 0],
    ['mixed.txt --only cell --max-warnings 1', 0],
    ['mixed.txt --only cell --max-warnings 0', 1],
    ['mixed.txt --only cell --max-warnings 0 --fail-on never', 1],
    ['mixed.txt --min-severity error --max-warnings 0 --fail-on never', 0],
    ['mixed.txt --max-warnings many', 2],
    ['mixed.txt --min-severity loud', 2],
  ])('%s exits with %i', async (argv, code) => {
    expect(await check(argv)).toMatchObject({ code });
  });
});
