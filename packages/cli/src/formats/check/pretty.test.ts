import { describe, expect, it } from 'vitest';
import { commandIn } from '../../../test/support/command.ts';
import { changed, SLIP, SOUND } from '../../../test/support/drafts.ts';

const { run: check } = commandIn('check', {
  'sound.txt': SOUND,
  'slip.txt': SLIP,
});

describe('pretty', () => {
  it('is the default on a terminal', async () => {
    const { stdout } = await check('slip.txt --no-color', { terminal: 80 });
    const lines = stdout.split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'slip.txt',
      '栖云县柳溪镇人民政府 · 2025 年 · 2021 年格式（国办公开办函〔2021〕30号） · 勾稽 40/42 ✗ 2 条不成立',
    ]);
    expect(stdout).toMatch(/\n错误 sum\/row-total .*应为 6/);
    expect(stdout).toMatch(/\n +--> slip\.txt:\d+:\d+\n/);
    expect(stdout).toContain('自然人 5＋商业企业 1');
    expect(stdout).toMatch(/\d+:\d+ 5 → 6\n/);
    expect(lines.at(-2)).toBe('共 1 份年报：1 个错误，0 个警告，0 个提示；1 个有修改建议。');
  });

  it('sets carets right under the wrong number', async () => {
    const { stdout } = await check('slip.txt --format pretty');
    const lines = stdout.split('\n');
    const carets = lines.findIndex((line) => /\^/.test(line));
    // Two columns for each Chinese character before it.
    const before = lines[carets - 1]?.split(' 5 ')[0] ?? '';
    const wide = before.match(/[（）、\u4e00-\u9fff]/g)?.length ?? 0;
    expect(lines[carets]?.indexOf('^')).toBe(before.length + wide + 1);
  });

  it('is friendly about a sound report', async () => {
    const { code, stdout } = await check('sound.txt --format pretty');
    expect(code).toBe(0);
    expect(stdout).toContain('勾稽 42/42 ✓');
    expect(stdout).toContain('未发现问题。');
  });

  it('speaks English where asked to', async () => {
    const { stdout } = await check('slip.txt --format pretty --locale en');
    expect(stdout).toMatch(/error sum\/row-total/);
    expect(stdout).toContain('1 report: 1 error, 0 warnings, 0 infos; 1 with a fix.');
  });

  it.each([
    ['--color', {}, undefined, true],
    ['', {}, 80, true],
    ['', { NO_COLOR: '1' }, 80, false],
    ['', { TERM: 'dumb' }, 80, false],
    ['', { FORCE_COLOR: '1' }, undefined, true],
    ['', {}, undefined, false],
    ['--no-color', { FORCE_COLOR: '1' }, 80, false],
  ])('colours %j %j terminal %j: %j', async (flag, env, terminal, colored) => {
    const argv = `slip.txt --format pretty ${flag}`.trim();
    const { stdout } = await check(argv, { env, ...(terminal !== undefined && { terminal }) });
    expect(stdout.includes('\u001b[')).toBe(colored);
  });

  it('links the rule to its page where the terminal shows links', async () => {
    const link = /\]8;;https:[^ ]*\/sum\/row-total\.md.{1,2}sum\/row-total/;
    const kitty = await check('slip.txt', { terminal: 80, env: { TERM: 'xterm-kitty' } });
    expect(kitty.stdout).toMatch(link);
    const linux = await check('slip.txt', { terminal: 80, env: { TERM: 'linux' } });
    expect(linux.stdout).not.toMatch(link);
  });

  it('never passes control characters on to the terminal', async () => {
    const draft = changed(SLIP, '（一）予以公开\t\t5', '（一）予以公开\u001b[31m\t\t5');
    const { stdout } = await check('- --format pretty', { stdin: draft });
    expect(stdout).not.toContain('\u001b');
  });
});
