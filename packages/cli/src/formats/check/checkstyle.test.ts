import { describe, expect, it } from 'vitest';
import { commandIn } from '../../../test/support/command.ts';
import { HOSTILE, SLIP, SOUND, WARNING } from '../../../test/support/drafts.ts';
import { checkstyleFaults } from '../../../test/support/validate.ts';

const { run: check } = commandIn('check', {
  'slip.txt': SLIP,
  'sound.txt': SOUND,
  'warning.txt': WARNING,
  'a&b<"c">.txt': HOSTILE,
  'draft.docx': Buffer.from('PK\x03\x04\x14\0word/document.xml', 'latin1'),
});

async function checkstyle(argv: string): Promise<string> {
  const { stdout } = await check(`--format checkstyle ${argv}`);
  expect(await checkstyleFaults(stdout)).toEqual([]);
  return stdout;
}

describe('checkstyle', () => {
  it.each(['.', 'slip.txt draft.docx', 'gone.txt', 'sound.txt --locale en'])(
    'is valid for %s',
    async (argv) => {
      await checkstyle(argv);
    },
  );

  it('has an error a finding, with its severity', async () => {
    const xml = await checkstyle('slip.txt warning.txt sound.txt');
    expect(xml).toMatch(
      /<file name="slip\.txt">\n<error line="\d+" column="\d+" severity="error" message="[^"]*应为 6[^"]*" source="sum\/row-total"\/>\n<\/file>/,
    );
    expect(xml).toContain('severity="warning"');
    expect(xml).toContain('<file name="sound.txt">\n</file>');
  });
});
