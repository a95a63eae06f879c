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
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
  /** Operands that held no report. */
  readonly unmatched: readonly string[];
}

type GatherRequest = InputRequest & Pick<OutputRequest<string>, 'locale' | 'quiet'>;

/** Reads all reports of a request and says what was not read, for commands that set reports against each other. */
export async function gather(request: GatherRequest, host: Host): Promise<Gathered> {
  const words = messagesIn(request.locale);
  const say = speaker(host.stderr);
  const reports: ReportFile[] = [];
  const unreadable: { path: string; message: string }[] = [];
  const unmatched: string[] = [];
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
      case 'unmatched':
        unmatched.push(reading.operand);
        await say(words.noReportIn(printable(reading.operand)));
        break;
      case 'skipped':
        skipped++;
    }
  }
  if (skipped > 0 && !request.quiet) await say(words.skipped(skipped));
  return { reports, unreadable, unmatched };
}
