import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { changed, SOUND } from './support/drafts.ts';
import { folderWith } from './support/run.ts';

const BIN = fileURLToPath(new URL('../bin/gouji.js', import.meta.url));

const REPORTS = 1000;
const OLD = iconv.encode(changed(SOUND, '行政许可\t18', '行政许可\t１８'), 'gbk');
const NEW = iconv.encode(SOUND, 'gbk');

const nameOf = (at: number): string => `${String(at).padStart(4, '0')}.txt`;

describe('gouji fix, killed in the middle', () => {
  it.each([1, 100, 500])('leaves every file old or new, after %i or more files', async (files) => {
    const folder = folderWith(
      Object.fromEntries(Array.from({ length: REPORTS }, (_, at) => [nameOf(at), OLD])),
    );
    const contentOf = (at: number): Buffer => readFileSync(`${folder.path}/${nameOf(at)}`);
    const child = spawn(process.execPath, [BIN, 'fix', folder.path], { stdio: 'ignore' });
    while (child.exitCode === null && !contentOf(files - 1).equals(NEW)) await sleep(1);
    expect(child.exitCode).toBeNull();
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);

    const contents = Array.from({ length: REPORTS }, (_, at) => contentOf(at));
    const fixed = contents.filter((content) => content.equals(NEW)).length;
    const untouched = contents.filter((content) => content.equals(OLD)).length;
    expect(fixed + untouched).toBe(REPORTS);
    expect(Math.min(fixed, untouched)).toBeGreaterThan(0);
    // What it was just about to put in place may be left, under a name that no search comes upon.
    const others = readdirSync(folder.path).filter((name) => !name.endsWith('.txt'));
    expect(others.every((name) => /^\.gouji-\w+\.tmp$/u.test(name))).toBe(true);
    expect(others.length).toBeLessThanOrEqual(1);
    folder.remove();
  });
});
