import { viewData, viewOf } from '../formats/view.ts';
import type { Host } from '../host.ts';
import type { Task } from '../jobs/task.ts';
import type { Threads } from '../threads/threads.ts';
import { now } from './clock.ts';
import { type Meter, sumOf } from './meter.ts';
import { statsLines } from './stats-lines.ts';

/** What a run has cost, in lines for a person. */
export function costOf(
  { timings }: Meter,
  threads: Threads | null,
  began: number,
  { request }: Task,
  host: Host,
): readonly string[] {
  const others = threads?.timings ?? [];
  const view = viewOf(viewData(request, host, host.stderr));
  return statsLines(sumOf([timings, ...others]), 1 + others.length, now() - began, view);
}
