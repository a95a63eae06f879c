import { readDirectives, type Target } from '../check/suppress/directive.ts';
import type { SourceText } from '../text/index.ts';

/** The ids of rules and groups in the comments of a text that silence findings, in text order; known ids or not. */
export function mentionedRules(source: SourceText): readonly Target[] {
  return readDirectives(source).flatMap(({ targets }) => targets);
}
