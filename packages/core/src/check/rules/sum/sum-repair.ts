import { cellOf, type Report } from '../../../parse/report.ts';
import type { Suspect } from '../../finding.ts';
import type { Repair } from '../../rule.ts';
import { identityOf, type SumFinding } from './sum-finding.ts';
import { shortCell } from './sum-words.ts';

/** Changes the suspects, all in one; without suspects writes the computed total, where the identity has one total. */
export function repairSum(finding: SumFinding, report: Report): Repair | null {
  const { suspects = [] } = finding;
  return suspects.length > 0 ? changeSuspects(suspects, report) : writeTotal(finding, report);
}

function changeSuspects(suspects: readonly Suspect[], report: Report): Repair | null {
  const edits = suspects.flatMap(({ cell, expected }) => {
    const at = cellOf(report, cell);
    return at === undefined ? [] : [{ start: at.start, end: at.end, text: String(expected) }];
  });
  const [only] = suspects;
  if (edits.length < suspects.length || only === undefined) return null;
  if (suspects.length === 1)
    return { title: { 'zh-CN': `改为 ${only.expected}`, en: `Change to ${only.expected}` }, edits };
  const { form } = report;
  const zh = suspects.map((s) => `${shortCell(form, s.cell, 'zh-CN')}改为 ${s.expected}`).join('，');
  const en = suspects.map((s) => `${shortCell(form, s.cell, 'en')} to ${s.expected}`).join(', ');
  return { title: { 'zh-CN': zh, en: `Change ${en}` }, edits };
}

function writeTotal(finding: SumFinding, report: Report): Repair | null {
  const [, identity] = identityOf(finding.data);
  const [total, second] = identity.totals;
  const cell = total === undefined || second !== undefined ? undefined : report.cells[total];
  const { computed } = finding;
  if (cell === undefined || computed === undefined || computed < 0) return null;
  return {
    title: { 'zh-CN': `把总计改为 ${computed}`, en: `Change the total to ${computed}` },
    edits: [{ start: cell.start, end: cell.end, text: String(computed) }],
  };
}
