import { describe, expect, it } from 'vitest';
import { commandIn } from '../../../test/support/command.ts';
import { changed, HOSTILE, SLIP, SOUND, WARNING } from '../../../test/support/drafts.ts';

const { run: check } = commandIn('check', {
  'slip.txt': SLIP,
  'warning.txt': WARNING,
  'sound.txt': SOUND,
  'twice.txt': changed(SOUND, '二、', '二、主动公开政府信息情况\n\n二、'),
  'a,b:c%.txt': SLIP,
  'hostile.txt': HOSTILE,
  'draft.docx': Buffer.from('PK\x03\x04\x14\0word/document.xml', 'latin1'),
});

async function lines(argv: string): Promise<string[]> {
  const { stdout } = await check(`--format github ${argv}`);
  return stdout.split('\n').slice(0, -1);
}

describe('github', () => {
  it('writes a workflow command a finding', async () => {
    const [line] = await lines('./slip.txt');
    const start = SLIP.indexOf('\t5\t1\t') + 1;
    const row = SLIP.slice(0, start).split('\n').length;
    const column = start - SLIP.lastIndexOf('\n', start);
    expect(line).toMatch(
      `::error file=slip.txt,line=${row},endLine=${row},col=${column},endColumn=${column + 1},title=sum/row-total::`,
    );
    expect(await lines('warning.txt')).toEqual([expect.stringMatching(/^::warning file=warning\.txt,/)]);
  });

  it('says nothing of sound reports', async () => {
    expect(await lines('sound.txt')).toEqual([]);
  });

  it('escapes what would end a property', async () => {
    expect(await lines('a,b:c%.txt')).toEqual([expect.stringContaining('file=a%2Cb%3Ac%25.txt,line=')]);
  });

  it('is one command a line, whatever a draft says', async () => {
    const all = await lines('hostile.txt twice.txt');
    expect(all.length).toBeGreaterThan(2);
    for (const line of all) expect(line).toMatch(/^::(?:error|warning|notice) file=[^:]*::./);
    expect(all.join('\n')).toContain('%250A::error::x');
    expect(all.join('\n')).not.toContain('\u001b');
  });

  it('marks files that cannot be read', async () => {
    expect(await lines('draft.docx')).toEqual([expect.stringMatching(/^::error file=draft\.docx::.*Word/)]);
  });
});
