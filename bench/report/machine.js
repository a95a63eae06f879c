import { availableParallelism } from 'node:os';

/** What the figures were measured on, as far as a reader needs it. */
export function machine() {
  const cores = availableParallelism();
  return `Node ${process.versions.node} on ${process.platform} ${process.arch}, ${cores} ${cores === 1 ? 'core' : 'cores'}`;
}
