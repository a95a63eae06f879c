import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Located } from '../files/locate.ts';
import type { Location } from '../files/location.ts';
import { type Done, passed } from '../jobs/done.ts';
import type { Outcome } from '../jobs/outcome.ts';
import { Team } from './team.ts';
import type { Threads } from './threads.ts';

/** Large enough that handing it over costs little beside the work, small enough that threads end together. */
const BATCH = 16;
/** So many batches for each thread, at most, are under way or wait for an earlier one: memory does not grow. */
const BATCHES_UNDER_WAY = 4;

type DoHere = (file: Location) => Promise<Outcome>;

/**
 * Does files on several threads, this one among them, and gives what became of them in the order they came. While the
 * others have enough to do, this thread takes a batch itself.
 */
export async function* doneInThreads(
  located: AsyncIterable<Located>,
  threads: Threads,
  maxFileSize: number,
  doHere: DoHere,
): AsyncGenerator<Done> {
  const { count, script, task } = threads;
  const team = new Team(count - 1, script, { task, maxFileSize });
  try {
    yield* doneBy(team, located, count, doHere);
  } finally {
    threads.timings = team.timings;
    await team.close();
  }
}

/** @param threads how many there are, with this one */
async function* doneBy(
  team: Team,
  located: AsyncIterable<Located>,
  threads: number,
  doHere: DoHere,
): AsyncGenerator<Done> {
  const underWay: Promise<readonly Done[]>[] = [];
  let batch: Located[] = [];
  for await (const item of located) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    // Lets the answers of the others come in.
    await nextTurn();
    await start(batch, team, doHere, underWay);
    batch = [];
    while (underWay.length >= BATCHES_UNDER_WAY * threads) yield* await underWay.shift()!;
  }
  await start(batch, team, doHere, underWay);
  for (const outcomes of underWay) yield* await outcomes;
}

/** Hands a batch to another thread, or, where none has room for it, does it. */
async function start(
  batch: readonly Located[],
  team: Team,
  doHere: DoHere,
  underWay: Promise<readonly Done[]>[],
): Promise<void> {
  const files = batch.flatMap((item) => (item.kind === 'file' ? [item.file] : []));
  const isOurs = !team.hasRoom || files.some(({ absolute }) => absolute === null);
  const outcomes = isOurs ? doAll(files, doHere) : team.do(files);
  const merged = outcomes.then((list) => inOrder(batch, list));
  // Whoever looks at it in its turn learns of the failure; until then it is not unheard of.
  merged.catch(() => {});
  underWay.push(merged);
  if (isOurs) await merged;
}

async function doAll(files: readonly Location[], doHere: DoHere): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await doHere(file));
  return outcomes;
}

/** The outcomes of a batch's files among what else was in it. */
function inOrder(batch: readonly Located[], outcomes: readonly Outcome[]): readonly Done[] {
  let next = 0;
  return batch.map((item) => (item.kind === 'file' ? outcomes[next++]! : passed(item)));
}
