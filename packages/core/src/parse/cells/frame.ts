import type { SourceText } from '../../text/index.ts';
import { isGap, NEWLINE, PIPE, SPACE } from '../characters.ts';

/** Whether the lines of a region have a pipe before their first cell and behind their last one. */
export interface Frame {
  readonly before: boolean;
  readonly behind: boolean;
}

const NO_FRAME: Frame = { before: false, behind: false };

/**
 * Looks at all lines of a region with pipes: `| a | b |`, `a | b |`, `| a | b` or `a | b`. Only what every line has is a
 * frame: where one line ends without a pipe, a pipe at the end of another is followed by a blank cell.
 */
export function frameOf(source: SourceText, start: number, end: number): Frame {
  const { units } = source;
  const pipe = units.indexOf(PIPE, start);
  if (pipe < 0 || pipe >= end) return NO_FRAME;
  let lines = 0;
  let before = 0;
  let behind = 0;
  let first = 0;
  let last = 0;
  let pipes = 0;
  let others = 0;
  for (let at = start; at <= end; at++) {
    const unit = at < end ? units[at]! : NEWLINE;
    if (unit === NEWLINE) {
      if (pipes > 0 && others > 0) {
        lines++;
        if (first === PIPE) before++;
        if (last === PIPE) behind++;
      }
      first = last = pipes = others = 0;
    } else if (!isGap(unit)) {
      if (first === 0) first = unit;
      last = unit;
      if (unit === PIPE) pipes++;
      else others++;
    }
  }
  return lines === 0 ? NO_FRAME : { before: before === lines, behind: behind === lines };
}

/**
 * Drops the empty fields outside a frame. `fields` holds start and end of each field in turn. Lines of nothing but
 * pipes and lines with a single cell are kept whole: there the pipes count blank cells.
 */
export function withoutFrame(units: Uint16Array, fields: readonly number[], frame: Frame): readonly number[] {
  const last = fields.length - 2;
  if (last < 4 || isEmpty(units, fields[0]!, fields[last + 1]!, PIPE)) return fields;
  const before = frame.before && units[fields[1]!] === PIPE && isEmpty(units, fields[0]!, fields[1]!);
  const behind =
    frame.behind && units[fields[last]! - 1] === PIPE && isEmpty(units, fields[last]!, fields[last + 1]!);
  return before || behind ? fields.slice(before ? 2 : 0, behind ? last : last + 2) : fields;
}

function isEmpty(units: Uint16Array, start: number, end: number, also = SPACE): boolean {
  for (let at = start; at < end; at++) if (!isGap(units[at]!) && units[at] !== also) return false;
  return true;
}
