import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../form/index.ts';
import { evaluate } from './evaluate.ts';
import { reportOf } from './report.test-support.ts';

describe('the evaluation', () => {
  it('has every identity of the form in its order', () => {
    expect(evaluate(reportOf({})).identities.map(({ identity }) => identity.id)).toEqual(
      reportOf({}).form.identities.map(({ id }) => id),
    );
    expect(evaluate(reportOf({}, FORM_2019)).evaluated).toBe(40);
  });

  it('compares without tolerance', () => {
    const { failed, identities } = evaluate(reportOf({ 'disputes/reconsideration/upheld': 1 }));
    expect(failed).toBe(1);
    expect(identities.find(({ state }) => state === 'broken')).toMatchObject({ computed: 1, stated: 0 });
  });

  it('takes a cell without a number neither for 0 nor for an error', () => {
    for (const state of ['blank', 'placeholder', 'unreadable', 'uncertain', 'missing'] as const) {
      const evaluation = evaluate(
        reportOf({ 'requests/granted/business': state, 'requests/granted/total': 5 }),
      );
      const broken = evaluation.identities
        .filter((one) => one.state === 'broken')
        .map(({ identity }) => identity.id);
      expect(evaluation.unverifiable).toBe(2);
      expect(broken).toEqual(['requests/outcome-total/total']);
    }
  });

  it('keeps a fraction in a count out of the sums', () => {
    expect(evaluate(reportOf({ 'requests/new/business': 1.5 })).unverifiable).toBe(2);
  });

  it('says whether all that could be read is 0', () => {
    expect(evaluate(reportOf({})).allZero).toBe(true);
    expect(evaluate(reportOf({ 'requests/new/business': 'blank' })).allZero).toBe(true);
    expect(evaluate(reportOf({ 'disclosure/regulations/issued': 1 })).allZero).toBe(false);
    const missing = Object.fromEntries(reportOf({}).form.cells.map(({ id }) => [id, 'missing' as const]));
    expect(evaluate(reportOf(missing)).allZero).toBe(false);
  });
});
