import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderWith, Memory } from '../../test/support/run.ts';
import { messagesIn } from '../messages/index.ts';
import { Progress } from './progress.ts';
import type { Target } from './target.ts';

const folder = folderWith({ 'a.txt': '', 'b.txt': '', 'c.txt': '', 'd.ts': '' });
afterEach(() => vi.restoreAllMocks());

interface Seen {
  readonly stdout?: number;
  readonly stderr?: number;
  readonly targets?: readonly Target[];
  readonly quiet?: boolean;
}

function progress({ stdout, stderr = 80, targets = [{ format: 'json', file: null }], quiet = false }: Seen) {
  const screen = new Memory(stderr === 0 ? undefined : stderr);
  const request = {
    operands: ['.'],
    fileList: null,
    scope: null,
    forceExclude: false,
    stdinFilename: '',
    maxFileSize: 1,
    targets,
    quiet,
    color: undefined,
    locale: 'zh-CN',
  } as const;
  const host = {
    argv: [],
    cwd: folder.path,
    stdin: (async function* () {})(),
    stdout: new Memory(stdout),
    stderr: screen,
    env: {},
  };
  return { bar: Progress.for(request, host, messagesIn('zh-CN')), screen };
}

describe('progress', () => {
  it('is shown when a run takes its time', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    const { bar, screen } = progress({});
    await bar?.step();
    expect(screen.text).toBe('');
    now.mockReturnValue(1000);
    await bar?.step();
    expect(screen.text).toContain('2/3 个文件');
    bar?.hide();
    const before = screen.text.length;
    await bar?.step();
    expect(screen.text.slice(before)).toContain('3/3');
    bar?.hide();
  });

  it.each([
    ['nobody looks', { stderr: 0 }],
    ['results go by on the screen', { stdout: 80 }],
    ['quiet is wanted', { quiet: true }],
  ])('is not shown where %s', (_, seen) => {
    expect(progress(seen).bar).toBeNull();
  });

  it('is shown where results go to a file only', () => {
    expect(progress({ stdout: 80, targets: [{ format: 'json', file: 'x' }] }).bar).not.toBeNull();
  });
});
