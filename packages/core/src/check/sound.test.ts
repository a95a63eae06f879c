import { checkReport, parseReport } from '@gouji/core';
import { LAYOUTS, randomCase, render } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';

const SEEDS = 40;
/** Ways of writing that are rightly warned of: the rest of a random rendering is sound. */
const PLAIN = { digits: 'half', thousands: false, blanks: 0, escapes: false, labelVariants: false } as const;

describe('a sound report', () => {
  it.each(LAYOUTS)('in layout %s gives no error and no warning', (layout) => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const { report, rendered } = randomCase(seed, layout);
      const { text } = render(report, { ...rendered.options, ...PLAIN });
      const { findings, evaluation } = checkReport(parseReport(text));
      const loud = findings.filter(({ severity }) => severity !== 'info');
      const said = loud.map(({ rule, start, end }) => `${rule} ${JSON.stringify(text.slice(start, end))}`);
      expect(said, `seed ${seed}`).toEqual([]);
      expect([evaluation.failed, evaluation.unverifiable], `seed ${seed}`).toEqual([0, 0]);
    }
  });
});
