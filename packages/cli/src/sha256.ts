import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The SHA-256 of pieces one behind the other. Node's cryptography takes long to load, so only what needs it does. */
export function sha256(encoding: 'hex' | 'base64', ...pieces: readonly (string | Uint8Array)[]): string {
  const { createHash } = require('node:crypto') as typeof import('node:crypto');
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest(encoding);
}
