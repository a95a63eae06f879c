import type { Range } from '../../parse/report.ts';
import type { Comment, SourceText } from '../../text/index.ts';

/** What a directive silences: the line below it, its own line, the whole text, or all up to an `enable`. */
export type DirectiveKind = 'next-line' | 'line' | 'file' | 'disable' | 'enable';

export const VERBS: Readonly<Record<string, DirectiveKind>> = {
  'gouji-disable-next-line': 'next-line',
  'gouji-disable-line': 'line',
  'gouji-disable-file': 'file',
  'gouji-disable': 'disable',
  'gouji-enable': 'enable',
};

/** The id of a rule or a group as a directive writes it; known or not. */
export interface Target extends Range {
  readonly id: string;
}

/** A comment that speaks to Gouji: `<!-- gouji-disable-next-line sum/row-total -- reason -->`. */
export interface Directive extends Range {
  /** Null where the verb is none of {@link VERBS}. */
  readonly kind: DirectiveKind | null;
  readonly verb: Target;
  /** None means every rule. */
  readonly targets: readonly Target[];
  /** What stands behind `--`; empty where no reason is given. */
  readonly reason: string;
}

/** `gouji-…` whatever follows; `gouji disable` and the like only where they cannot be a remark about something else. */
const OPENING = /^\s*(gouji(?:-[^\s,，、]*|[:_ ]+(?:dis|en)able[^\s,，、]*))/iu;
/** Word turns two hyphens into a dash. */
const REASON = /(?:^|\s)(?:--|—|–)[-—–]*/u;
const TARGET = /[^\s,，、;；]+/gu;
const COMMENT_OPENING = '<!--'.length;
const COMMENT_CLOSING = '-->'.length;

/** The directives of a text in its order. Costs nothing where the text has no comments. */
export function readDirectives(source: SourceText): readonly Directive[] {
  const directives: Directive[] = [];
  for (const comment of source.comments) {
    const directive = readDirective(source, comment);
    if (directive !== null) directives.push(directive);
  }
  return directives;
}

/** The directive in the comment around an offset; null where there is none. */
export function directiveAt(source: SourceText, offset: number): Directive | null {
  const { comments } = source;
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((comments[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const comment = comments[low];
  return comment !== undefined && comment.start <= offset ? readDirective(source, comment) : null;
}

function readDirective(source: SourceText, { start, end }: Comment): Directive | null {
  const body = source.slice(start + COMMENT_OPENING, end - COMMENT_CLOSING);
  const match = OPENING.exec(body);
  const written = match?.[1];
  if (match === null || written === undefined) return null;
  const behind = match[0].length;
  const separator = REASON.exec(body.slice(behind));
  const last = separator === null ? body.length : behind + separator.index;
  const offset = start + COMMENT_OPENING;
  const targets = [...body.slice(behind, last).matchAll(TARGET)].map((found) =>
    located(found[0], offset + behind + found.index),
  );
  return {
    start,
    end,
    kind: Object.hasOwn(VERBS, written) ? (VERBS[written] ?? null) : null,
    verb: located(written, offset + behind - written.length),
    targets,
    reason: separator === null ? '' : body.slice(last + separator[0].length).trim(),
  };
}

function located(id: string, start: number): Target {
  return { id, start, end: start + id.length };
}
