import type { FormColumn, Label, NumberKind } from './types.ts';

export function column(
  id: string,
  zh: string,
  en: string,
  kind: NumberKind = 'count',
  variants?: readonly string[],
): FormColumn {
  return { id, label: label(zh, en, variants), kind };
}

export function label(zh: string, en: string, variants?: readonly string[]): Label {
  return variants === undefined ? { zh, en } : { zh, en, variants };
}

/** The seven value columns of table 3, in the order both forms print them. */
export const APPLICANT_COLUMNS: readonly FormColumn[] = [
  column('natural-person', '自然人', 'natural persons'),
  column('business', '商业企业', 'businesses'),
  column('research', '科研机构', 'research institutions'),
  column('nonprofit', '社会公益组织', 'non-profit organizations', 'count', ['社会公益类组织', '公益组织']),
  column('legal-service', '法律服务机构', 'legal service organizations'),
  column('other', '其他', 'other organizations'),
  column('total', '总计', 'total', 'count', ['合计']),
];

/** The five columns that each of the three dispute groups of table 4 repeats. */
export const DISPUTE_COLUMNS: readonly FormColumn[] = [
  column('upheld', '结果维持', 'upheld'),
  column('corrected', '结果纠正', 'corrected'),
  column('other', '其他结果', 'other results'),
  column('pending', '尚未审结', 'pending'),
  column('total', '总计', 'total', 'count', ['合计']),
];
