/** @typedef {() => unknown} Job may return a promise, which is waited for */

/** Milliseconds that one sample lasts at least: far above the clock's grain and the switch between jobs. */
const SAMPLE = 25;

/**
 * Times jobs in turns, forwards and then backwards, so that whatever else the machine is doing falls on all alike.
 * @template {string} Name
 * @param {Readonly<Record<Name, Job>>} jobs
 * @param {{ readonly rounds?: number, readonly warmUp?: number }} [choices] `warmUp`: milliseconds for each job
 * @returns {Promise<Record<Name, number[]>>} milliseconds a call, one number a round
 */
export async function sideBySide(jobs, { rounds = 15, warmUp = 300 } = {}) {
  const names = /** @type {Name[]} */ (Object.keys(jobs));
  const times = /** @type {Record<Name, number[]>} */ ({});
  const calls = /** @type {Record<Name, number>} */ ({});
  for (const name of names) {
    times[name] = [];
    calls[name] = Math.ceil(SAMPLE / (await warmedUp(jobs[name], warmUp)));
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(await sample(jobs[name], calls[name]));
    names.reverse();
  }
  return times;
}

/**
 * @param {Job} job
 * @param {number} duration
 * @returns {Promise<number>} milliseconds a call, in the second half of the time
 */
async function warmedUp(job, duration) {
  let calls = 1;
  let time = await sample(job, calls);
  for (const end = performance.now() + duration; performance.now() < end; ) {
    calls = Math.max(1, Math.round(duration / 4 / time));
    time = await sample(job, calls);
  }
  return time;
}

/**
 * @param {Job} job
 * @param {number} calls
 */
async function sample(job, calls) {
  const start = performance.now();
  for (let call = 0; call < calls; call++) {
    const result = job();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - start) / calls;
}
