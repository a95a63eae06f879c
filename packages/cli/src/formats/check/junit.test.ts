import { describe, expect, it } from 'vitest';
import { commandIn } from '../../../test/support/command.ts';
import { HOSTILE, SLIP, SOUND, WARNING } from '../../../test/support/drafts.ts';
import { junitFaults } from '../../../test/support/validate.ts';

const { run: check } = commandIn('check', {
  'slip.txt': SLIP,
  'sound.txt': SOUND,
  'warning.txt': WARNING,
  'a&b<"c">.txt': HOSTILE,
  'draft.docx': Buffer.from('PK\x03\x04\x14\0word/document.xml', 'latin1'),
});

async function junit(argv: string): Promise<string> {
  const { stdout } = await check(`--format junit ${argv}`);
  expect(await junitFaults(stdout)).toEqual([]);
  return stdout;
}

describe('junit', () => {
  it.each(['.', 'slip.txt draft.docx', 'gone.txt', 'sound.txt --locale en'])(
    'is valid for %s',
    async (argv) => {
      await junit(argv);
    },
  );

  it('has a suite a file and a failure an error', async () => {
    const xml = await junit('slip.txt sound.txt');
    expect(xml).toContain('<testsuite name="slip.txt" tests="1" failures="1" errors="0">');
    expect(xml).toMatch(/<failure type="sum\/row-total" message="[^"]*应为 6/);
    expect(xml).toContain(
      '<testsuite name="sound.txt" tests="1" failures="0" errors="0">\n<testcase name="gouji"',
    );
  });

  it('lets warnings pass, and tells them', async () => {
    const xml = await junit('warning.txt');
    expect(xml).toContain('<testsuite name="warning.txt" tests="1" failures="0"');
    expect(xml).toMatch(/<system-out>warning\.txt:\d+:\d+: warning cell\/placeholder /);
  });

  it('counts what cannot be read as an error', async () => {
    expect(await junit('draft.docx')).toMatch(/tests="1" failures="0" errors="1">\n.*<error .*Word/);
  });
});
