import { blankReport, carriedIn, type FormCell, formById, formOfYear } from '@gouji/core';
import { UsageError } from '../commands/usage-error.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { type Messages, messagesIn } from '../messages/index.ts';
import { makeFile, mayBeMade } from '../output/new-file.ts';
import { openOutput } from '../output/outputs.ts';
import { speaker } from '../output/speaker.ts';
import type { NewRequest } from '../requests.ts';
import { printable } from '../terminal/printable.ts';
import type { ReportFile } from '../view/report-file.ts';
import { gatherOne } from './gather.ts';

/** Begins a report: the form's headings and tables, and what last year's report makes certain. */
export async function newDraft(request: NewRequest, host: Host): Promise<ExitCode> {
  const { out, from } = request;
  if (out !== null) mayBeMade(out, host.cwd);
  const last = from === null ? null : await gatherOne({ ...request, ...from }, host);
  // Why it could not be read has been said.
  if (last === undefined) return EXIT.failure;
  const { text, note } = draftOf(request, last);
  if (out === null) await openOutput(null, host).write(text);
  else makeFile(out, text, host.cwd);
  const say = speaker(host.stderr);
  const { new: words } = messagesIn(request.locale);
  if (out !== null && !request.quiet) await say(words.written(printable(out.path)));
  if (!request.quiet) await say(note);
  return EXIT.ok;
}

interface Draft {
  readonly text: string;
  /** What became of last year's report. */
  readonly note: string;
}

function draftOf(request: NewRequest, last: ReportFile | null): Draft {
  const words = messagesIn(request.locale);
  const organ = request.organ ?? last?.report.organization?.value ?? null;
  const lastYear = last?.report.year?.value ?? null;
  const year = request.year ?? (lastYear === null ? null : lastYear + 1);
  if (organ === null) throw new UsageError({ kind: 'other', text: words.new.needsOrgan });
  if (year === null) throw new UsageError({ kind: 'other', text: words.new.needsYear });
  const form = request.form === null ? formOfYear(year) : formById(request.form);
  if (last === null) return { text: blankReport(form, organ, year), note: '' };
  const carried = lastYear === year - 1 ? carriedIn(last.report, form) : null;
  const value = ({ id }: FormCell): number | undefined => carried?.get(id);
  return {
    text: blankReport(form, organ, year, { value }),
    note: noteOn(carried?.size ?? null, last, year, words),
  };
}

/** @param carried how many cells were filled in; null where the report is not last year's */
function noteOn(
  carried: number | null,
  { path, report }: ReportFile,
  year: number,
  { new: words }: Messages,
): string {
  const name = printable(path);
  const columns = report.form.tables.requests.blocks[0]?.columns.length ?? 0;
  return carried === null
    ? words.notCarried(name, String(year - 1))
    : words.carried(name, carried, columns - carried);
}
