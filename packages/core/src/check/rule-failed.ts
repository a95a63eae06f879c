import type { Finding, Locale } from './finding.ts';

/** The id of the finding that stands in for a rule that failed; no rule of the catalogue has it. */
export const RULE_FAILED = 'internal/rule-failed';

type FailureData = { readonly rule: string; readonly reason: string };

/** Failures belong to no place in the report, so they stand at its beginning. */
export function ruleFailed(rule: string, error: unknown): Finding<FailureData> {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: RULE_FAILED,
    severity: 'warning',
    start: 0,
    end: 0,
    cells: [],
    related: [],
    data: { rule, reason },
  };
}

export function ruleFailedMessage(finding: Finding, locale: Locale): string {
  const { rule, reason } = (finding as Finding<FailureData>).data;
  return locale === 'en'
    ? `The check ${rule} failed and was skipped (${reason}); all other checks ran. Please report this to the authors of Gouji.`
    : `检查项 ${rule} 运行出错，已跳过（${reason}）；其余检查项不受影响。请把这份文稿和本条提示反馈给勾稽的开发者。`;
}
