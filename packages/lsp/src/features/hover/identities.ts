import { type EvaluatedIdentity, identityEquation, identitySubject } from '@gouji/core';
import { wordsIn } from '../../words/index.ts';
import type { OpenReport } from '../open-report.ts';

/** An identity in a line: whether it holds, whose sum it is, and the equation; of a broken one the numbers too. */
export function identityLines(
  identities: readonly EvaluatedIdentity[],
  { checked: { report }, locale }: OpenReport,
): readonly string[] {
  const words = wordsIn(locale);
  return identities.flatMap((evaluated) => {
    const { identity, state, computed, stated } = evaluated;
    const subject = identitySubject(report.form, identity, locale);
    const equation = identityEquation(evaluated, report, locale);
    const line = `${words.mark[state]} ${subject}${words.colon}${equation}`;
    if (state !== 'broken') return [line];
    return [line, words.hover.difference(computed, stated, signed(stated - computed))];
  });
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference);
}
