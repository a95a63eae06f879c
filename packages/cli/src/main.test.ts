import { describe, expect, it } from 'vitest';
import { run } from '../test/support/run.ts';

describe('main', () => {
  it('explains itself in Chinese, or in English where the surroundings are English', async () => {
    const chinese = await run(['--help']);
    expect(chinese).toMatchObject({ code: 0, stderr: '' });
    expect(chinese.stdout).toMatch(/用法：.*示例：.*gouji 年报\.txt/s);
    const english = await run(['--help'], { env: { LANG: 'en_US.UTF-8' } });
    expect(english.stdout).toMatch(/Usage:.*Examples:/s);
  });

  it.each([['check'], ['extract']])('explains %s', async (command) => {
    const { code, stdout } = await run([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/--format.*--max-file-size.*--locale/s);
    expect(await run(['help', command])).toMatchObject({ code: 0, stdout });
  });

  it('tells its version', async () => {
    const { code, stdout } = await run(['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [['check', '--formt', 'json'], '没有选项 --formt。是不是想用 --format？'],
    [['--qiet', 'a.txt'], '没有选项 --qiet。是不是想用 --quiet？'],
    [['chekc'], '没有命令 chekc，也没有叫这个名字的文件。是不是想用 check？'],
    [['chekc', 'a.txt'], '没有命令 chekc'],
    [['help', 'chekc'], '是不是想用 check？'],
    [['check', '--format'], '选项 --format 后面缺少值。'],
    [['check', '-f', 'jsn'], '选项 --format 不能是“jsn”。可用：pretty, concise, json, ndjson'],
    [['check', '-f', 'json='], '选项 --format 不能是“json=”。'],
    [['check', '--fail-on', 'errors'], '选项 --fail-on 不能是“errors”。可用：error, warning, info, never。'],
    [['check', '--max-file-size', 'big'], '选项 --max-file-size 不能是“big”。'],
    [['check', '--locale', 'fr'], '选项 --locale 不能是“fr”。可用：zh-CN, en。'],
    [['completion', 'tcsh'], '参数 <shell> 不能是“tcsh”。可用：bash, zsh, fish, powershell。'],
    [['compare', 'a.txt'], '缺少参数 <this>。'],
    [['new', 'a.txt'], 'new 的参数太多。'],
    [['extract', '-f', 'json', '-f', 'csv', 'a.txt'], '标准输出只能有一种格式。'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('gouji --help');
  });

  it('complains in English too', async () => {
    const { stderr } = await run(['check', '--formt', 'json', '--locale', 'en']);
    expect(stderr).toContain('No option --formt. Did you mean --format?');
  });

  it('takes global options before the command', async () => {
    const { code, stdout } = await run(['--locale', 'en', 'extract', '-', '-f', 'concise'], {
      stdin: '一、总体情况',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('(organ not recognised)');
  });

  it('treats a word with a dot or slash as a file, not as a command', async () => {
    const { code, stderr } = await run(['chekc.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('chekc.txt：找不到这个文件');
  });
});
