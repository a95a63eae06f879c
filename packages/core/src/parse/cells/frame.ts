import type { SourceText } from '../../text/index.ts';
import { isGap, NEWLINE, PIPE, SPACE } from '../characters.ts';

/** Whether the lines of a region have a pipe before their first cell and behind their last one. */
export interface Frame {
  readonly before: boolean;
  readonly behind: boolean;
}

export const NO_FRAME: Frame = { before: false, behind: false };

/**
 * Looks at all lines of a region with pipes: `| a | b |`, `a | b |`, `| a | b` or `a | b`. Only what every line has is a
 * frame: where one line ends without a pipe, a pipe at the end of another is followed by a blank cell.
 */
export function frameOf(source: SourceText, start: number, end: number): Frame {
  const { units } = source;
  if (!units.subarray(start, end).includes(PIPE)) return NO_FRAME;
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
  if (lines === 0 || (before < lines && behind < lines)) return NO_FRAME;
  return { before: before === lines, behind: behind === lines };
}

const BOTH: Frame = { before: true, behind: true };
const BEFORE: Frame = { before: true, behind: false };
const BEHIND: Frame = { before: false, behind: true };

/**
 * Whether the first and the last field of a line stand outside its frame, empty. The first `size` of `bounds` hold
 * start and end of each field in turn. Lines of nothing but pipes and lines with a single cell have nothing outside:
 * there the pipes count blank cells.
 */
export function outsideFrame(
  units: Uint16Array,
  bounds: readonly number[],
  size: number,
  frame: Frame,
): Frame {
  if (frame === NO_FRAME) return NO_FRAME;
  const last = size - 2;
  if (last < 4 || isEmpty(units, bounds[0]!, bounds[last + 1]!, PIPE)) return NO_FRAME;
  const before = frame.before && units[bounds[1]!] === PIPE && isEmpty(units, bounds[0]!, bounds[1]!);
  const behind =
    frame.behind && units[bounds[last]! - 1] === PIPE && isEmpty(units, bounds[last]!, bounds[last + 1]!);
  if (before && behind) return BOTH;
  if (before) return BEFORE;
  return behind ? BEHIND : NO_FRAME;
}

function isEmpty(units: Uint16Array, start: number, end: number, also = SPACE): boolean {
  for (let at = start; at < end; at++) if (!isGap(units[at]!) && units[at] !== also) return false;
  return true;
}
