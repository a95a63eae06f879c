import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withSlashes } from '../files/slashes.ts';

/** Half of a character outside the basic plane has no place in an address. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** A path as services compare it with those of a repository: `/` between its parts, no `./` before it. */
export function repositoryPath(path: string): string {
  return withSlashes(path).replace(/^(?:\.\/)+/, '');
}

/** A path as an address: relative where the path is. */
export function addressOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return repositoryPath(path).replace(LONE_SURROGATES, '\ufffd').split('/').map(encodeURIComponent).join('/');
}
