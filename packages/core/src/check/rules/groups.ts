import type { Words } from '../rule.ts';

/** A group of rules, named by what stands before the slash in their ids. */
export interface RuleGroup {
  readonly id: string;
  readonly title: Words<string>;
  /** What the group's rules compare the report with; without it they have nothing to say. */
  readonly needs?: 'lastYear' | 'units';
}

/** Every group in the order of the documentation. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  { id: 'structure', title: { 'zh-CN': '结构', en: 'Structure' } },
  { id: 'table', title: { 'zh-CN': '表格', en: 'Tables' } },
  { id: 'cell', title: { 'zh-CN': '单元格', en: 'Cells' } },
  { id: 'sum', title: { 'zh-CN': '勾稽关系', en: 'Sums' } },
  { id: 'cross', title: { 'zh-CN': '各部分之间', en: 'Between sections' } },
  { id: 'text', title: { 'zh-CN': '正文与表格', en: 'Prose against tables' } },
  { id: 'identity', title: { 'zh-CN': '单位、年度与依据', en: 'Organ, year and legal basis' } },
  { id: 'history', title: { 'zh-CN': '与上年对比', en: 'Against last year' }, needs: 'lastYear' },
  { id: 'rollup', title: { 'zh-CN': '汇总', en: 'Roll-up of units' }, needs: 'units' },
  { id: 'wording', title: { 'zh-CN': '文字', en: 'Wording' } },
  { id: 'privacy', title: { 'zh-CN': '隐私与保密', en: 'Privacy and secrecy' } },
  { id: 'suppression', title: { 'zh-CN': '忽略标记', en: 'Suppressions' } },
];

/** `sum` for `sum/row-total`; a group's own id for itself. */
export function groupOf(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? id : id.slice(0, slash);
}
