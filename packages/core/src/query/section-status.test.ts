import { describe, expect, it } from 'vitest';
import { sectionOf } from '../parse/report.ts';
import { checked, draft } from './drafts.test-support.ts';
import { sectionStatus } from './section-status.ts';

const REPORT = checked(
  draft({ disputes: { reconsideration: [1, 0, 0, 0, 2], 'litigation-direct': ['', 0, 0, 0, 0] } }),
);

describe('sectionStatus', () => {
  it('counts the identities and the findings of a section', () => {
    const { identities, findings } = sectionStatus(REPORT, sectionOf(REPORT.report, 4)!);
    expect(identities).toEqual({ holds: 1, broken: 1, unverifiable: 1 });
    expect(findings).toMatchObject({ error: 1, warning: 1 });
  });

  it('has no identities where the section has no sums', () => {
    expect(sectionStatus(REPORT, sectionOf(REPORT.report, 1)!).identities).toBeNull();
    expect(sectionStatus(REPORT, sectionOf(REPORT.report, 2)!).identities).toBeNull();
  });
});
