import { readFileSync } from 'node:fs';
import { ruleDocs } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { at } from '../../test/support/command.ts';
import { type Outcome, run } from '../../test/support/run.ts';

const gouji = (argv: string): Promise<Outcome> => run(argv.split(' '));
const RULES = ruleDocs();

describe('gouji explain', () => {
  it('tells what a rule finds, why, how it looks and how to set it', async () => {
    const { code, stdout } = await gouji('explain history/jump');
    expect(code).toBe(0);
    for (const part of [
      '与上年对比',
      '为什么',
      '例子',
      '+行政许可 ⇥ 23',
      '提示是：',
      'factor',
      '默认 10',
      'gouji-disable-next-line',
    ])
      expect(stdout).toContain(part);
  });

  it('does so in either language for every rule', async () => {
    for (const locale of ['zh-CN', 'en']) {
      for (const { id, summary } of RULES) {
        const { code, stdout } = await run(['explain', id, '--locale', locale], { terminal: 80 });
        expect([id, code]).toEqual([id, 0]);
        expect(stdout.replace(/\s+/gu, '')).toContain(summary[locale as 'en'].replace(/\s+/gu, ''));
        expect(stdout, id).not.toMatch(/undefined|\[object/u);
      }
    }
  });

  it('prints the page of the documentation as Markdown', async () => {
    const page = readFileSync(new URL('../../../../docs/rules/sum/balance.md', import.meta.url), 'utf8');
    const { stdout } = await gouji('explain sum/balance --format markdown');
    const [head, body = ''] = stdout.split(/\n\n(.*)/su);
    expect(head).toBe('# sum/balance');
    expect(page).toContain(body.trimEnd());
  });

  it('gives programs one object for a rule, an array for a group', async () => {
    const one: unknown = JSON.parse((await gouji('explain history/jump --format json')).stdout);
    expect(one).toMatchObject({
      id: 'history/jump',
      group: 'history',
      needs: 'lastYear',
      severity: 'info',
      fix: 'none',
    });
    expect(at(one, 'options', 0)).toMatchObject({ name: 'factor', default: 10, schema: { minimum: 2 } });
    const group: unknown = JSON.parse((await gouji('explain history --format json')).stdout);
    expect(group).toHaveLength(RULES.filter(({ id }) => id.startsWith('history/')).length);
  });

  it.each([
    ['sum/rowtotal', 'sum/row-total'],
    ['jump', 'history/jump'],
    ['privcy', 'privacy'],
  ])('knows what %s was meant to be', async (written, meant) => {
    expect(await gouji(`explain ${written}`)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(`是不是想用 ${meant}？`),
    });
  });
});

describe('gouji rules', () => {
  it('lists every rule on a line', async () => {
    const { stdout } = await gouji('rules');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(RULES.map(({ id }) => id));
    expect(lines).toContain(
      'wording/document-number info safe ' +
        RULES.find(({ id }) => id === 'wording/document-number')?.summary['zh-CN'],
    );
  });

  it('lists them by group for a person', async () => {
    const { stdout } = await run(['rules', 'sum', 'history/jump', '--no-color'], { terminal: 100 });
    expect(stdout).toMatch(/^勾稽关系 sum\n {2}sum\/row-total +错误 +有修改建议 +\S/u);
    expect(stdout).toMatch(
      /与上年对比 history {2}需要 .*\n {2}history\/jump +提示 +无 +\S.*\n\n共 7 条规则/u,
    );
  });

  it('gives programs group, severity and fix', async () => {
    const data: unknown = JSON.parse((await gouji('rules cell --format json --locale en')).stdout);
    expect(at(data, 'rules', 0)).toMatchObject({
      id: 'cell/blank',
      group: 'cell',
      severity: 'warning',
      fix: 'suggested',
    });
    expect((await gouji('rules sum/balance --format markdown')).stdout).toMatch(
      /^\| 规则 .*\n.*\n\| sum\/balance \|/u,
    );
  });

  it('knows what an unknown one was meant to be', async () => {
    expect(await gouji('rules sums')).toMatchObject({ code: 2, stderr: expect.stringContaining('sum') });
  });
});
