import { UsageError } from '../commands/usage-error.ts';
import type { InputRequest } from '../files/locate.ts';
import type { Host } from '../host.ts';
import { messagesIn } from '../messages/index.ts';
import { speaker } from '../output/speaker.ts';
import type { OutputRequest } from '../requests.ts';
import { printable } from '../terminal/printable.ts';
import type { ReportFile } from '../view/report-file.ts';
import { readReports } from './read-reports.ts';

/** Reports that are needed together, in the order given. */
export interface Gathered {
  readonly reports: readonly ReportFile[];
  /** Files that could not be read, and operands that held no report. */
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
}

type GatherRequest = InputRequest & Pick<OutputRequest<string>, 'locale' | 'quiet'>;

/** Reads all reports of a request and says what was not read, for commands that set reports against each other. */
export async function gather(request: GatherRequest, host: Host): Promise<Gathered> {
  const words = messagesIn(request.locale);
  const say = speaker(host.stderr);
  const reports: ReportFile[] = [];
  const unreadable: { path: string; message: string }[] = [];
  let skipped = 0;
  for await (const reading of readReports(request, host)) {
    switch (reading.kind) {
      case 'report': {
        const { path, encoding } = reading.file;
        reports.push(reading.file);
        if (reading.damaged > 0) await say(words.damaged(printable(path), encoding, reading.damaged));
        break;
      }
      case 'unreadable': {
        const message = words.problem(reading.problem);
        unreadable.push({ path: reading.path, message });
        await say(words.problemAt(printable(reading.path), message));
        break;
      }
      case 'unmatched': {
        const message = words.noReportIn(printable(reading.operand));
        unreadable.push({ path: reading.operand, message });
        await say(message);
        break;
      }
      case 'skipped':
        skipped++;
    }
  }
  if (skipped > 0 && !request.quiet) await say(words.skipped(skipped));
  return { reports, unreadable };
}

/** Reads the only report of a request; undefined where it could not be read, which is said. Throws where there are more. */
export async function gatherOne(request: GatherRequest, host: Host): Promise<ReportFile | undefined> {
  const { reports } = await gather(request, host);
  if (reports.length > 1) throw new UsageError({ kind: 'one-report', operand: request.operands.join(' ') });
  return reports[0];
}
