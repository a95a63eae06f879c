import type { Locale } from '../check/finding.ts';
import type { Words } from '../check/rule.ts';
import type { TableId } from '../form/index.ts';

const TABLES: Readonly<Record<TableId, Words<string>>> = {
  disclosure: { 'zh-CN': '表二 主动公开政府信息', en: 'Table 2: proactive disclosure' },
  requests: { 'zh-CN': '表三 政府信息公开申请', en: 'Table 3: requests' },
  disputes: { 'zh-CN': '表四 行政复议、行政诉讼', en: 'Table 4: disputes' },
};

/** What a table is called in lists: it stands in the section of the same number. */
export function tableName(table: TableId, locale: Locale): string {
  return TABLES[table][locale];
}
