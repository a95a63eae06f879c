import { viewOf } from '../formats/view.ts';
import type { Writers } from '../formats/writer.ts';
import type { Host } from '../host.ts';
import { speaker } from '../output/speaker.ts';
import type { OutputRequest } from '../requests.ts';
import { openOutputs } from './channels.ts';

/** Writes a result in every format asked for, and says what is told beside it. */
export async function writeResult<Format extends string, Result>(
  result: Result,
  writers: Writers<Format, Result>,
  request: OutputRequest<Format>,
  host: Host,
): Promise<void> {
  const { outputs, views } = openOutputs(request, host);
  const say = speaker(host.stderr);
  for (const [at, { format }] of request.targets.entries()) {
    const view = viewOf(views[at]!);
    const { text, note } = writers[format];
    await outputs[at]!.write(text(result, view));
    await outputs[at]!.end();
    await say(note?.(result, view) ?? '');
  }
}
