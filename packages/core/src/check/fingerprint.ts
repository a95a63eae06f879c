import type { Report } from '../parse/report.ts';
import { cellOf } from '../parse/report.ts';
import type { Finding } from './finding.ts';

/**
 * What a baseline remembers of a finding: 16 hex digits from its rule, its cells and the words around it, so that it
 * survives edits elsewhere, a moved table and a corrected number; line numbers and offsets are not in it.
 */
export function fingerprintOf(finding: Finding, report: Report): string {
  const about = finding.subject ?? finding.cells.join(' ');
  const text = [finding.rule, about, wordsAround(finding, report)].join('\n');
  return hex(hash(text, 0x811c9dc5, 0x01000193)) + hex(hash(text, 0x9747b28c, 0x5bd1e995));
}

/** The row's label where the finding is about a cell, else the text found fault with; spaces and look-alikes folded. */
function wordsAround(finding: Finding, report: Report): string {
  const [first] = finding.cells;
  const cell = first === undefined ? undefined : cellOf(report, first);
  if (cell === undefined) return report.source.plain(finding.start, finding.end);
  const row = report.tables[cell.cell.table]?.rows.find((found) => found.row === cell.cell.row);
  return row?.label.map(({ start, end }) => report.source.plain(start, end)).join('') ?? '';
}

/** FNV-1a over UTF-16 units with the final mix of MurmurHash3, so that short texts spread over all 32 bits. */
function hash(text: string, seed: number, factor: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), factor);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
