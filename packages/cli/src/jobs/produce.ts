import { availableParallelism } from 'node:os';
import type { Host, OutputStream } from '../host.ts';
import { messagesIn } from '../messages/index.ts';
import { Sink } from '../output/sink.ts';
import { speaker } from '../output/speaker.ts';
import { type RunSummary, Tally } from '../view/run-summary.ts';
import { Channels, openOutputs } from './channels.ts';
import { outcomesOf, type Step, type Threads } from './outcomes.ts';
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
  const { request } = assignment;
  const { outputs, views } = openOutputs(request, host);
  const task: Task = { ...assignment, cwd: host.cwd, views };
  const work = workOf(task);
  const channels = new Channels(outputs, work.frames);
  const tally = new Tally(work.frames.some(({ listsFiles }) => listsFiles));
  const teller = new Teller(request, host.cwd, speaker(host.stderr));
  await channels.begin();
  for await (const step of outcomesOf(request, work, host, threadsFor(task, host))) {
    if (!channels.open) break;
    await pass(step, channels, tally, result, request.locale);
    await teller.tell(step);
  }
  const notes = await channels.end(tally);
  await teller.end([...(work.notes?.(tally) ?? []), ...notes]);
  return { run: tally, whole: teller.whole };
}

/** Passes a step on to the formats and the totals. */
async function pass(
  step: Step,
  channels: Channels,
  tally: Tally,
  result: OutputStream,
  locale: Assignment['request']['locale'],
): Promise<void> {
  if (step.kind === 'report') {
    if (step.summary !== null) tally.add(step.summary);
    if (step.changed) tally.changed++;
    if (step.stdin !== undefined) await new Sink(result).write(step.stdin);
    await channels.write(step.pieces);
  } else if (step.kind === 'unreadable' || step.kind === 'bad-config') {
    const words = messagesIn(locale);
    const message =
      step.kind === 'unreadable' ? words.problem(step.problem) : words.settings.bad(step.bad.source);
    tally.unreadable.push({ path: step.path, message });
    await channels.unreadable(step.path, message);
  }
}

/** Measured: fewer files are done before another thread has started and warmed up. */
const ALONE = 300;
/** More threads would wait for the one that writes. */
const MOST_THREADS = 8;

function threadsFor(task: Task, { worker }: Host): Threads | null {
  const { threads } = task.request;
  const count = threads ?? Math.min(availableParallelism(), MOST_THREADS);
  if (worker === undefined || count < 2) return null;
  return { count, alone: threads === null ? ALONE : 0, script: worker, task };
}
