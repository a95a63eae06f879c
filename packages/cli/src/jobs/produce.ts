import type { ReporterFactory } from '../formats/reporter.ts';
import type { Host } from '../host.ts';
import { type Messages, messagesIn } from '../messages/index.ts';
import { type Speak, speaker } from '../output/speaker.ts';
import type { ReportRequest } from '../requests.ts';
import { printable } from '../terminal/printable.ts';
import type { ReportFile } from '../view/report-file.ts';
import { type Channels, openChannels } from './channels.ts';
import { type Reading, readReports } from './read-reports.ts';

/**
 * Reads the reports of a request one by one, does a command's work on each, and writes every format asked for as it
 * goes. Says what could not be read. True where everything could.
 */
export async function produce<Format extends string, File>(
  request: ReportRequest<Format>,
  host: Host,
  reporters: Readonly<Record<Format, ReporterFactory<File>>>,
  work: (file: ReportFile) => File,
): Promise<boolean> {
  const words = messagesIn(request.locale);
  const say = speaker(host.stderr);
  const channels = openChannels(request, host, words, reporters);
  let whole = true;
  let skipped = 0;
  await channels.write((reporter) => reporter.begin?.());
  for await (const reading of readReports(request, host)) {
    if (!channels.open) break;
    if (reading.kind === 'skipped') skipped++;
    await pass(reading, channels, words, work);
    whole = (await tell(reading, request, words, say)) && whole;
  }
  const notes = await channels.end();
  for (const note of skipped > 0 && !request.quiet ? [words.skipped(skipped), ...notes] : notes)
    await say(note);
  return whole;
}

async function pass<File>(
  reading: Reading,
  channels: Channels<File>,
  words: Messages,
  work: (file: ReportFile) => File,
): Promise<void> {
  if (reading.kind === 'report') {
    const file = work(reading.file);
    await channels.write((reporter) => reporter.file(file));
  } else if (reading.kind === 'unreadable') {
    const message = words.problem(reading.problem);
    await channels.write((reporter) => reporter.unreadable?.(reading.path, message));
  }
}

/** Tells the person what went wrong with an input. False where it was left undone. */
async function tell(
  reading: Reading,
  request: ReportRequest<string>,
  words: Messages,
  say: Speak,
): Promise<boolean> {
  switch (reading.kind) {
    case 'skipped':
      return true;
    case 'report': {
      const { path, encoding } = reading.file;
      if (reading.damaged > 0) await say(words.damaged(printable(path), encoding, reading.damaged));
      return true;
    }
    case 'unreadable':
      await say(words.problemAt(printable(reading.path), words.problem(reading.problem)));
      return false;
    case 'unmatched':
      if (request.errorOnUnmatched) await say(words.unmatched(printable(reading.operand)));
      return !request.errorOnUnmatched;
  }
}
