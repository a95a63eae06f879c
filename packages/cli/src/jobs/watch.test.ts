import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, NOTE, SLIP, SOUND } from '../../test/support/drafts.ts';
import { type Folder, folderWith, type Running, run, start } from '../../test/support/run.ts';

let folder: Folder;
let running: Running;

beforeEach(() => {
  folder = folderWith({ 'a.txt': SOUND, 'b.txt': SOUND, 'note.txt': NOTE });
});
afterEach(async () => {
  running.stop();
  await running.ended;
  folder.remove();
});

const write = (name: string, text: string): void => writeFileSync(`${folder.path}/${name}`, text);

function watch(argv: string, terminal?: number): void {
  const words = ['check', '--watch', '--format', 'ndjson', ...argv.split(' ')];
  running = start(words, { cwd: folder.path, ...(terminal !== undefined && { terminal }) });
}

/** The files and rules that have been told of, once there are as many. */
async function told(lines: number): Promise<string[]> {
  const found = (): string[] =>
    running
      .stdout()
      .match(/^.*\{.*\}$/gmu)
      ?.map((line) => line.slice(line.indexOf('{'))) ?? [];
  while (found().length < lines) await sleep(10);
  // Whatever else it has to say, it has said by now.
  await sleep(300);
  return found().map((line) => {
    const { path, diagnostics } = JSON.parse(line);
    return [path, ...diagnostics.map(({ rule }: { rule: string }) => rule)].join(' ');
  });
}

describe('gouji check --watch', () => {
  it('checks everything, and then what changes', async () => {
    watch('.');
    expect(await told(2)).toEqual(['a.txt', 'b.txt']);
    write('b.txt', SLIP);
    expect(await told(3)).toEqual(['a.txt', 'b.txt', 'b.txt sum/row-total']);
    mkdirSync(`${folder.path}/new`);
    write('new/c.txt', SOUND);
    expect((await told(4)).slice(3)).toEqual(['new/c.txt']);
    write('b.txt', SOUND);
    expect((await told(5)).slice(4)).toEqual(['b.txt']);
  });

  it('does not mind files that go, nor texts that are no reports', async () => {
    watch('.');
    await told(2);
    rmSync(`${folder.path}/a.txt`);
    write('note.txt', `${NOTE}更多。`);
    write('other.ts', 'x');
    write('b.txt', changed(SOUND, '行政处罚\t3', '行政处罚\t/'));
    expect((await told(3)).slice(2)).toEqual(['b.txt cell/placeholder']);
  });

  it('checks everything again when the configuration changes', async () => {
    write('a.txt', SLIP);
    watch('.');
    expect(await told(2)).toEqual(['a.txt sum/row-total', 'b.txt']);
    write('gouji.config.json', '{ "rules": { "sum": "off" } }');
    expect((await told(4)).slice(2)).toEqual(['a.txt', 'b.txt']);
  });

  it('watches a named file alone', async () => {
    watch('note.txt');
    expect(await told(1)).toHaveLength(1);
    write('b.txt', SLIP);
    write('note.txt', SOUND);
    expect((await told(2)).slice(1)).toEqual(['note.txt']);
  });

  it('clears the screen of a terminal before each check', async () => {
    watch('a.txt', 80);
    await told(1);
    write('a.txt', SLIP);
    await told(2);
    expect(running.stdout().split('\u001b[2J')).toHaveLength(3);
  });

  it.each(['- --watch', '--watch --staged', '--watch --changed', '--watch --file-list x'])(
    'cannot watch with %s',
    async (argv) => {
      running = start(['--version']);
      expect(await run(['check', ...argv.split(' ')], { cwd: folder.path })).toMatchObject({
        code: 2,
        stdout: '',
      });
    },
  );
});
