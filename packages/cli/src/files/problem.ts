import type { BinaryKind } from './binary.ts';

/** Why an input could not be read, as data; its words are made where they are shown. */
export type Problem =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'no-permission' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'binary'; readonly what: BinaryKind }
  | { readonly kind: 'unknown-encoding' }
  /** Anything else the operating system says, e.g. `EIO`. */
  | { readonly kind: 'system'; readonly code: string };

const CODES: Readonly<Record<string, Problem>> = {
  ENOENT: { kind: 'not-found' },
  ENOTDIR: { kind: 'not-found' },
  EACCES: { kind: 'no-permission' },
  EPERM: { kind: 'no-permission' },
};

/** The problem behind an error of the file system; errors of any other kind are thrown on. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  return CODES[error.code] ?? { kind: 'system', code: error.code };
}
