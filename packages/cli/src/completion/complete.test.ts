import { describe, expect, it } from 'vitest';
import { run } from '../../test/support/run.ts';

/** What the program answers about a line; `|` stands where a word is being written. */
async function answers(line: string, locale = 'zh-CN'): Promise<{ values: string[]; files: boolean }> {
  const words = line.split('|')[0]?.split(' ') ?? [];
  const { code, stdout } = await run(['--locale', locale, '__complete', `${words.length}`, '--', ...words]);
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  const last = lines.pop();
  expect(last).toMatch(/^:(?:files)?$/u);
  return { values: lines.map((each) => each.split('\t')[0] ?? ''), files: last === ':files' };
}

describe('what a word may become', () => {
  it('is a command or a file at the beginning', async () => {
    const { values, files } = await answers('|');
    expect(values).toEqual(
      expect.arrayContaining(['check', 'fix', 'extract', 'compare', 'rollup', 'completion']),
    );
    expect(values).not.toContain('__complete');
    expect(files).toBe(true);
    expect(await answers('comp|')).toEqual({ values: ['compare', 'completion'], files: true });
    expect(await answers('--quiet exp|')).toEqual({ values: ['explain'], files: true });
  });

  it('is a file where commands take files', async () => {
    for (const line of ['check dra|', 'compare 2024/ |', 'rollup units/ |', 'a.txt |', 'extract -- --odd|'])
      expect(await answers(line)).toEqual({ values: [], files: true });
  });

  it('is nothing where a command takes no more', async () => {
    for (const line of ['compare a b |', 'completion bash |', 'explain sum |', 'new |'])
      expect(await answers(line)).toEqual({ values: [], files: false });
  });

  it('is an option of the command or of all', async () => {
    expect(await answers('check --f|')).toMatchObject({
      values: expect.arrayContaining(['--format', '--fail-on', '--fix', '--file-list']),
      files: false,
    });
    expect((await answers('new --|')).values).toEqual(
      expect.arrayContaining(['--organ', '--from', '--locale', '--help', '--no-color']),
    );
    expect((await answers('--unsafe|')).values).toEqual(['--unsafe-fixes']);
  });

  it('is what an option may be', async () => {
    expect(await answers('check --format j|')).toEqual({ values: ['json', 'junit'], files: false });
    expect(await answers('check -f html|')).toEqual({ values: ['html'], files: false });
    expect(await answers('check --format=js|')).toEqual({ values: ['--format=json'], files: false });
    expect((await answers('rollup --format |')).values).toEqual(['pretty', 'concise', 'json', 'csv']);
    expect((await answers('--locale |')).values).toEqual(['zh-CN', 'en']);
    expect((await answers('check --fail-on |')).values).toEqual(['error', 'warning', 'info', 'never']);
    expect((await answers('completion |')).values).toEqual(['bash', 'zsh', 'fish', 'powershell']);
  });

  it('is a file where an option wants one', async () => {
    for (const line of [
      'check --config |',
      'rollup --against cou|',
      'check --format json=|',
      'new --out=dra|',
    ])
      expect(await answers(line)).toEqual({ values: [], files: true });
    for (const line of ['new --year |', 'check --since |', 'check --max-warnings |'])
      expect(await answers(line)).toEqual({ values: [], files: false });
  });

  it('is a rule or a group', async () => {
    expect((await answers('explain sum|')).values).toEqual(expect.arrayContaining(['sum', 'sum/balance']));
    expect((await answers('rules sum history/ju|')).values).toEqual(['history/jump']);
    expect((await answers('check --only sum,cell/to|')).values).toEqual(['sum,cell/torn-digits']);
  });

  it('goes on in a fresh word where a shell leaves out an empty one', async () => {
    const { stdout } = await run(['__complete', '2', '--', 'completion']);
    expect(stdout).toBe('bash\nzsh\nfish\npowershell\n:\n');
  });

  it('is told of in the person’s language', async () => {
    const about = async (locale: string): Promise<string> =>
      (await run(['--locale', locale, '__complete', '1', '--', 'rollu'])).stdout;
    expect([await about('zh-CN'), await about('en')]).toEqual([
      expect.stringMatching(/^rollup\t汇总/u),
      expect.stringMatching(/^rollup\tadd up/u),
    ]);
  });
});
