import type { IdentityKind } from '../../../form/index.ts';
import { defineRule, type Rule, type RuleDocs, type Words } from '../../rule.ts';
import { emitSums, type SumData } from './sum-finding.ts';
import { repairSum } from './sum-repair.ts';
import { type SumStatement, sumMessageEn, sumMessageZh, sumRelatedMessage } from './sum-words.ts';

/**
 * A rule for one kind of identity. The four kinds share the search for the wrong cell; a cause that breaks several
 * kinds is reported once, by the kind of its first broken identity.
 */
export function defineSumRule(
  kind: IdentityKind,
  docs: () => RuleDocs,
  statement: Words<SumStatement>,
): Rule {
  return defineRule<SumData>({
    id: `sum/${kind}`,
    severity: 'error',
    fix: 'suggested',
    docs,
    check: (context, emit) => emitSums(kind, context, emit),
    message: {
      'zh-CN': (finding) => sumMessageZh(finding, statement['zh-CN']),
      en: (finding) => sumMessageEn(finding, statement.en),
    },
    relatedMessage: {
      'zh-CN': (related) => sumRelatedMessage(related, 'zh-CN'),
      en: (related) => sumRelatedMessage(related, 'en'),
    },
    repair: repairSum,
  });
}
