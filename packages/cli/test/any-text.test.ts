import { garble, hostile, LAYOUTS, random, randomCase } from '@gouji/testkit';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { commandIn } from './support/command.ts';
import { checkstyleFaults, gitlabFaults, junitFaults, sarifFaults } from './support/validate.ts';

const SIZE = 3000;

/** Reports of every layout, sound and garbled, and texts that careless readers choke on. */
const texts: Record<string, string> = {};
LAYOUTS.forEach((layout, seed) => {
  const { text } = randomCase(seed + 1, layout).rendered;
  texts[`sound/${layout}.txt`] = text;
  for (let again = 0; again < 4; again++)
    texts[`garbled/${layout}-${again}.txt`] = garble(random(seed * 10 + again), text);
});
hostile(SIZE).forEach(({ make }, at) => {
  texts[`hostile/${at}.txt`] = make();
});

const { run: check } = commandIn('check', texts);
const NAMES = Object.keys(texts).join(' ');

async function written(format: string): Promise<string> {
  const { stdout, stderr } = await check(`--format ${format} ${NAMES}`);
  expect(stderr).not.toContain('内部出错');
  return stdout;
}

/** What a browser's parser has against a page. */
function pageFaults(page: string): string[] {
  const faults: string[] = [];
  parse(page, { onParseError: ({ code }) => faults.push(code) });
  return faults;
}

describe('whatever the drafts', () => {
  it.each<readonly [string, (output: string) => unknown[] | Promise<unknown[]>]>([
    ['sarif', (output) => sarifFaults(JSON.parse(output))],
    ['gitlab', (output) => gitlabFaults(JSON.parse(output))],
    ['junit', junitFaults],
    ['checkstyle', checkstyleFaults],
    ['html', pageFaults],
  ])('%s is valid', async (format, faultsOf) => {
    expect(await faultsOf(await written(format))).toEqual([]);
  });

  it('github is one command a line', async () => {
    const lines = (await written('github')).trimEnd().split('\n');
    expect(lines.filter((line) => !/^::(?:error|warning|notice) file=[^:]+::\S/.test(line))).toEqual([]);
  });
});

describe('the schemas', () => {
  it('have something against what is not valid', async () => {
    expect(sarifFaults({ version: '2.1.0', runs: [{}] })).not.toEqual([]);
    expect(gitlabFaults([{ description: 'x', location: { path: './a' } }])).not.toEqual([]);
    expect(await junitFaults('<testsuites><testcase/></testsuites>')).not.toEqual([]);
    expect(await checkstyleFaults('<checkstyle version="1"><file/></checkstyle>')).not.toEqual([]);
    expect(pageFaults('<!doctype html><p id="a" id="b">')).not.toEqual([]);
  });
});
