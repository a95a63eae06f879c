import { describe, expect, it } from 'vitest';
import { commandIn } from '../../../test/support/command.ts';
import { changed, HOSTILE, SLIP, SOUND, WARNING } from '../../../test/support/drafts.ts';
import { gitlabFaults } from '../../../test/support/validate.ts';

interface Issue {
  readonly check_name: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** Findings that nothing but their places tell apart. */
const REPEATED = changed(SOUND, '二、', '公开XX件。\n\n公开XX件。\n\n公开XX件。\n\n二、');

const { run: check } = commandIn('check', {
  'slip.txt': SLIP,
  'copy.txt': SLIP,
  'sound.txt': SOUND,
  'warning.txt': WARNING,
  'repeated.txt': REPEATED,
  'hostile.txt': HOSTILE,
  'draft.docx': Buffer.from('PK\x03\x04\x14\0word/document.xml', 'latin1'),
});

async function issues(argv: string): Promise<readonly Issue[]> {
  const { stdout } = await check(`--format gitlab ${argv}`);
  const found: readonly Issue[] = JSON.parse(stdout);
  expect(gitlabFaults(found)).toEqual([]);
  return found;
}

describe('gitlab', () => {
  it.each(['.', 'sound.txt', 'draft.docx slip.txt', 'hostile.txt --locale en'])(
    'is valid for %s',
    async (argv) => {
      await issues(argv);
    },
  );

  it('tells rule, severity and line', async () => {
    const [issue] = await issues('./slip.txt');
    const line = SLIP.slice(0, SLIP.indexOf('（一）予以公开')).split('\n').length;
    expect(issue).toMatchObject({
      check_name: 'sum/row-total',
      severity: 'major',
      location: { path: 'slip.txt', lines: { begin: line } },
    });
  });

  it('never gives two issues one fingerprint', async () => {
    const found = await issues('slip.txt copy.txt repeated.txt hostile.txt');
    const alike = found.filter(({ check_name }) => check_name === 'structure/placeholder');
    expect(alike.length).toBeGreaterThan(1);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  });

  it('gives an issue the same fingerprint again', async () => {
    const [first] = await issues('slip.txt');
    const [again] = await issues('./slip.txt');
    expect(again?.fingerprint).toBe(first?.fingerprint);
  });
});
