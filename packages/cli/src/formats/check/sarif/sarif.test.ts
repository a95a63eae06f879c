import iconv from 'iconv-lite';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { commandIn } from '../../../../test/support/command.ts';
import { changed, HOSTILE, SLIP, SOUND, WARNING } from '../../../../test/support/drafts.ts';
import { sarifFaults } from '../../../../test/support/validate.ts';

const SILENCED = changed(
  SLIP,
  '（一）予以公开\t',
  '<!-- gouji-disable-next-line sum/row-total -- 已与台账核对 -->\n（一）予以公开\t',
);

const { run: check } = commandIn('check', {
  'slip.txt': SLIP,
  'sound.txt': SOUND,
  'warning.txt': WARNING,
  '镇 一.txt': iconv.encode(SLIP, 'gb18030'),
  'astral.txt': changed(SLIP, '栖云县柳溪镇人民政府', '𠮷𠮷栖云县柳溪镇人民政府'),
  'silenced.txt': SILENCED,
  'hostile.txt': HOSTILE,
  'draft.docx': Buffer.from('PK\x03\x04\x14\0word/document.xml', 'latin1'),
});

async function runOf(argv: string): Promise<Run> {
  const { stdout } = await check(`--format sarif ${argv}`);
  const log: Log = JSON.parse(stdout);
  expect(sarifFaults(log)).toEqual([]);
  return log.runs[0] as Run;
}

async function resultsOf(argv: string): Promise<Result[]> {
  return (await runOf(argv)).results ?? [];
}

describe('sarif', () => {
  it.each([
    'slip.txt sound.txt warning.txt hostile.txt silenced.txt astral.txt',
    'sound.txt',
    'draft.docx',
    'draft.docx slip.txt gone.txt',
    'slip.txt --locale en',
  ])('is valid for %s', async (argv) => {
    await runOf(argv);
  });

  it('gives the place by lines and by offsets, in UTF-16 units', async () => {
    const run = await runOf('astral.txt');
    const text = changed(SLIP, '栖云县柳溪镇人民政府', '𠮷𠮷栖云县柳溪镇人民政府');
    const start = text.indexOf('\t5\t1\t') + 1;
    const found = run.results?.find(({ ruleId }) => ruleId === 'sum/row-total');
    const region = found?.locations?.[0]?.physicalLocation?.region;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(region).toMatchObject({ charOffset: start, charLength: 1 });
    const line = text.split('\n')[(region?.startLine ?? 0) - 1];
    expect(line?.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1)).toBe('5');
  });

  it('offers the fix as a replacement that mends the draft', async () => {
    const [result] = await resultsOf('slip.txt');
    const [replacement] = result?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
    const { charOffset = 0, charLength = 0 } = replacement?.deletedRegion ?? {};
    const mended =
      SLIP.slice(0, charOffset) + replacement?.insertedContent?.text + SLIP.slice(charOffset + charLength);
    expect(mended).toBe(SOUND);
    expect(result?.fixes?.[0]?.properties).toEqual({ safety: 'suggested' });
  });

  it('names cells and related places', async () => {
    const [result] = await resultsOf('slip.txt');
    expect(result?.locations?.[0]?.logicalLocations?.[0]).toEqual({
      name: '「（一）予以公开」行「自然人」列',
      fullyQualifiedName: 'requests/granted/natural-person',
      kind: 'cell',
    });
    expect(result?.relatedLocations?.[0]?.message?.text).toContain('自然人');
    expect(result?.properties).toMatchObject({ computed: 6, stated: 7, difference: 1 });
  });

  it('describes every rule in the language asked for, and results point at theirs', async () => {
    for (const [locale, words] of [
      ['zh-CN', '总计'],
      ['en', 'total'],
    ]) {
      const run = await runOf(`slip.txt --locale ${locale}`);
      const rules = run.tool.driver.rules ?? [];
      const [result] = run.results ?? [];
      const rule = rules[result?.ruleIndex ?? -1];
      expect(rules.length).toBeGreaterThan(50);
      expect(rule).toMatchObject({
        id: result?.ruleId,
        shortDescription: { text: expect.stringContaining(words ?? '') },
        help: { text: expect.any(String), markdown: expect.stringContaining(rule?.helpUri ?? '?') },
        helpUri: expect.stringMatching(/^https:.*\/sum\/row-total\.md$/),
      });
    }
  });

  it('keeps the fingerprint of a finding when the text above it changes', async () => {
    const fingerprints = (await resultsOf('slip.txt astral.txt')).map((result) => result.partialFingerprints);
    expect(fingerprints).toHaveLength(2);
    expect(fingerprints[0]).toEqual(fingerprints[1]);
  });

  it('shows what comments in the text silence, and why', async () => {
    const results = await resultsOf('silenced.txt');
    expect(results).toMatchObject([
      { ruleId: 'sum/row-total', suppressions: [{ kind: 'inSource', justification: '已与台账核对' }] },
    ]);
  });

  it('escapes file names and says how files are encoded', async () => {
    const { stdout } = await check('--format sarif slip.txt *镇*.txt');
    const log: Log = JSON.parse(stdout);
    expect(log.runs[0]?.artifacts).toMatchObject([
      { location: { uri: 'slip.txt' }, encoding: 'utf-8' },
      { location: { uri: '%E9%95%87%20%E4%B8%80.txt' }, encoding: 'gb18030' },
    ]);
  });

  it('tells what could not be read', async () => {
    const [invocation] = (await runOf('draft.docx slip.txt')).invocations ?? [];
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: expect.stringContaining('Word') } }],
    });
    expect((await runOf('slip.txt')).invocations).toMatchObject([{ executionSuccessful: true }]);
  });

  it('lets no draft put a link into a message', async () => {
    const texts = (await resultsOf('hostile.txt')).map(({ message }) => message.text ?? '');
    expect(texts.join('\n')).toContain('点我');
    expect(texts.filter((text) => /\]\(/.test(text))).toEqual([]);
  });
});
