import { sep } from 'node:path';

/** A path as patterns and people write it, on every system. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
