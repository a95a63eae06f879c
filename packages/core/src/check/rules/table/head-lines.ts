import { NEWLINE } from '../../../parse/characters.ts';
import type { Head, ReportTable } from '../../../parse/report.ts';
import type { SourceText } from '../../../text/index.ts';

/** The columns under 法人或其他组织. */
const ORGANIZATIONS = ['business', 'research', 'nonprofit', 'legal-service', 'other'];
/** Table 4 repeats its five columns. */
const DISPUTE_COLUMNS = 5;

/**
 * Whether the column names of a table, as they are read, come in the form's order, so that there is nothing to compare.
 * 总计 of table 3 may come early.
 */
export function isInOrder({ heads, table }: ReportTable): boolean {
  let block = -1;
  let last = -1;
  for (const { head } of heads) {
    if (head.kind !== 'column' || (head.id === 'total' && table.id === 'requests')) continue;
    const columns = table.blocks[table.id === 'disputes' ? 0 : head.block]?.columns ?? [];
    const place = columns.findIndex(({ id }) => id === head.id);
    if (head.block === block && place < last) return false;
    block = head.block;
    last = place;
  }
  return true;
}

/**
 * The column names of a table in runs that can be compared: those of one line, or of a block that gives each name a
 * line of its own. A name that is broken over lines tells nothing about its place.
 */
export function headLines(table: ReportTable, source: SourceText): readonly (readonly Head[])[] {
  const heads = table.heads.filter(({ head }) => head.kind !== 'group');
  const lines: Head[][] = [];
  heads.forEach((head, at) => {
    const before = heads[at - 1];
    const line = lines.at(-1);
    if (before !== undefined && line !== undefined && isOneLine(source, before, head)) line.push(head);
    else lines.push([head]);
  });
  const stacked = lines.length > 1 && lines.every((line) => line.length === 1);
  return (stacked ? blocksOf(heads) : lines).map((line) =>
    line.filter(
      ({ head, pieces, match }) => head.kind === 'column' && pieces.length === 1 && match === 'exact',
    ),
  );
}

/** Looks at the few units between two heads only. */
function isOneLine({ units }: SourceText, a: Head, b: Head): boolean {
  if (b.start < a.end) return true;
  return !units.subarray(a.end, b.start).includes(NEWLINE);
}

function blocksOf(heads: readonly Head[]): readonly (readonly Head[])[] {
  const blocks = new Map<number, Head[]>();
  for (const head of heads) {
    const block = blocks.get(head.head.block);
    if (block === undefined) blocks.set(head.head.block, [head]);
    else block.push(head);
  }
  return [...blocks.values()];
}

/** Two column names next to each other that stand the wrong way round, the first of them first; else null. */
export function isSwapped(
  line: readonly Head[],
  { table, heads }: ReportTable,
): readonly [Head, Head] | null {
  const { id } = table;
  if (id === 'disputes' && (line.length % DISPUTE_COLUMNS !== 0 || !isComplete(heads))) return null;
  const compared = id === 'requests' && stackedRequests(line) ? line.filter(isOrganization) : line;
  for (const [at, head] of compared.entries()) {
    const next = compared[at + 1];
    if (next === undefined || next.head.block !== head.head.block) continue;
    if (id === 'disputes' && (at + 1) % DISPUTE_COLUMNS === 0) continue;
    const columns = table.blocks[id === 'disputes' ? 0 : head.head.block]?.columns ?? [];
    const place = ({ head: { id: column } }: Head): number => columns.findIndex((c) => c.id === column);
    if (place(next) < place(head) && !isOuterOther(head, next)) return [head, next];
  }
  return null;
}

/** With one of its fifteen names broken or lost, table 4 does not show where a group begins. */
function isComplete(heads: readonly Head[]): boolean {
  const whole = heads.filter(
    ({ head, pieces, match }) => head.kind === 'column' && pieces.length === 1 && match === 'exact',
  );
  return whole.length === 3 * DISPUTE_COLUMNS;
}

/** One name a line: 自然人, 法人或其他组织, 总计, then what is under 法人或其他组织. */
function stackedRequests(line: readonly Head[]): boolean {
  const total = line.findIndex(({ head }) => head.id === 'total');
  return total >= 0 && total < line.length - 1;
}

function isOrganization({ head }: Head): boolean {
  return ORGANIZATIONS.includes(head.id);
}

function isOuterOther(a: Head, b: Head): boolean {
  return a.head.id === 'other' && b.head.id === 'business';
}

/** The head 其他 of table 3 where it stands among the groups instead of under 法人或其他组织; else null. */
export function isOutside(table: ReportTable): Head | null {
  if (table.table.id !== 'requests') return null;
  const find = (id: string): Head | undefined =>
    table.heads.find(({ head, match }) => head.kind === 'column' && head.id === id && match === 'exact');
  const [other, first, last] = [find('other'), find('business'), find('legal-service')];
  if (other === undefined || first === undefined || last === undefined) return null;
  return other.start < first.start && other.start < last.start ? other : null;
}
