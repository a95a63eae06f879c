import type { Host, OutputStream } from '../host.ts';
import { type Messages, messagesIn } from '../messages/index.ts';
import { Progress } from '../output/progress.ts';
import { Sink } from '../output/sink.ts';
import { speaker } from '../output/speaker.ts';
import { now } from '../stats/clock.ts';
import { costOf } from '../stats/cost.ts';
import { Threads } from '../threads/threads.ts';
import { type RunSummary, Tally } from '../view/run-summary.ts';
import { Channels, openOutputs } from './channels.ts';
import { outcomesOf, type Step } from './outcomes.ts';
import { type Assignment, type Task, workOf } from './task.ts';
import { Teller } from './teller.ts';

export interface Production {
  readonly run: RunSummary;
  /** Whether everything could be read and done. */
  readonly whole: boolean;
}

/**
 * Does a command's work on the reports of a request one by one, and writes every format asked for as it goes. Says
 * what could not be read.
 *
 * @param result where standard input goes that was changed
 */
export async function produce(
  assignment: Assignment,
  host: Host,
  result: OutputStream = host.stdout,
): Promise<Production> {
  const began = now();
  const { request } = assignment;
  const words = messagesIn(request.locale);
  const { outputs, views } = openOutputs(request, host);
  const task: Task = { ...assignment, cwd: host.cwd, views };
  const work = await workOf(task);
  const threads = Threads.for(task, host);
  const channels = new Channels(outputs, work.frames);
  const tally = new Tally(work.frames.some(({ listsFiles }) => listsFiles));
  const progress = Progress.for(request, host, words);
  const say = speaker(host.stderr);
  const teller = new Teller(request, host.cwd, (line) => {
    progress?.hide();
    return say(line);
  });
  await channels.begin();
  for await (const step of outcomesOf(request, work, host, threads)) {
    if (!channels.open) break;
    await pass(step, channels, tally, result, words);
    await teller.tell(step);
    await progress?.step();
  }
  progress?.hide();
  const notes = await channels.end(tally);
  await teller.end([...(work.notes?.(tally) ?? []), ...notes]);
  if (work.meter) await say(costOf(work.meter, threads, began, task, host).join('\n'));
  return { run: tally, whole: teller.whole };
}

/** Passes a step on to the formats and the totals. */
async function pass(
  step: Step,
  channels: Channels,
  tally: Tally,
  result: OutputStream,
  words: Messages,
): Promise<void> {
  if (step.kind === 'report') {
    if (step.summary !== null) tally.add(step.summary);
    if (step.changed) tally.changed++;
    if (step.stdin !== undefined) await new Sink(result).write(step.stdin);
    await channels.write(step.pieces);
  } else if (step.kind === 'unreadable' || step.kind === 'bad-config') {
    const message =
      step.kind === 'unreadable' ? words.problem(step.problem) : words.settings.bad(step.bad.source);
    tally.unreadable.push({ path: step.path, message });
    await channels.unreadable(step.path, message);
  }
}
