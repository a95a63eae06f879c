import type { Rule } from '../../rule.ts';
import { brokenLabel } from './broken-label.ts';
import { columns } from './columns.ts';
import { duplicateRow } from './duplicate-row.ts';
import { extraRow } from './extra-row.ts';
import { groupValue } from './group-value.ts';
import { headerText } from './header-text.ts';
import { missing } from './missing.ts';
import { missingRow } from './missing-row.ts';
import { outdatedForm } from './outdated-form.ts';
import { rowLabel } from './row-label.ts';
import { rowOrder } from './row-order.ts';
import { valueCount } from './value-count.ts';

export const TABLE_RULES: readonly Rule[] = [
  missing,
  outdatedForm,
  missingRow,
  duplicateRow,
  valueCount,
  rowOrder,
  columns,
  headerText,
  rowLabel,
  brokenLabel,
  extraRow,
  groupValue,
];
