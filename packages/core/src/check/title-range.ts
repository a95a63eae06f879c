import type { Range, Report } from '../parse/report.ts';

/** Where findings about the whole report stand: its title, or its beginning. */
export function titleRange({ title }: Report): Range {
  return { start: title?.start ?? 0, end: title?.end ?? 0 };
}
