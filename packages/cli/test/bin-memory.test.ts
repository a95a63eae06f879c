import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changed, SOUND } from './support/drafts.ts';
import { type Folder, folderWith } from './support/run.ts';

const BIN = fileURLToPath(new URL('../bin/gouji.js', import.meta.url));

/** In bytes of memory the texts are several times as large as what the program is given. */
const REPORTS = 1200;
const MEGABYTES = 48;
const PROSE = '镇便民服务中心设有政府信息查阅点，配备查询电脑和纸质材料，安排专人引导群众查阅。';

let folder: Folder;

beforeAll(() => {
  folder = folderWith({});
  for (let at = 0; at < REPORTS; at++) {
    if (at % 200 === 0) mkdirSync(`${folder.path}/${at / 200}`);
    const prose = Array.from({ length: 800 }, (_, line) => `第${at}号第${line}句。${PROSE}`).join('\n');
    const text = changed(SOUND, '\n（二）依申请公开情况', `\n${prose}\n（二）依申请公开情况`);
    writeFileSync(`${folder.path}/${Math.floor(at / 200)}/${at}.txt`, text);
  }
});
afterAll(() => folder.remove());

describe('memory', () => {
  it.each([
    ['check', '1', 'ndjson'],
    ['check', '2', 'concise'],
    ['extract', '1', 'csv'],
  ])('is enough however many files there are: %s, %s thread(s), %s', (command, threads, format) => {
    const argv = [BIN, command, folder.path, '--format', format, '--threads', threads];
    const { status, stderr } = spawnSync(process.execPath, [`--max-old-space-size=${MEGABYTES}`, ...argv], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    expect([status, stderr.includes('heap')]).toEqual([0, false]);
  });
});
