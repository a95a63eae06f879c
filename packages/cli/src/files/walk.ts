import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { IgnoreFiles } from './ignore-files.ts';
import { byCodeUnits, mayBeReport } from './location.ts';
import { type Problem, problemOf } from './problem.ts';

/** What a walk comes upon: a file that may be a report, or a folder that cannot be listed. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly absolute: string; readonly real: string }
  | { readonly kind: 'problem'; readonly path: string; readonly problem: Problem };

interface Folder {
  readonly path: string;
  readonly absolute: string;
}

/**
 * The files under a folder that may be reports, in the order of their paths, as they are come upon. Hidden and
 * installed files are left out, and what ignore files name. Links are followed, but no folder is entered twice.
 */
export function* walk(folder: Folder, ignored: IgnoreFiles, entered = new Set<string>()): Generator<Found> {
  const listing = list(folder, entered);
  if (listing.kind === 'problem') yield listing;
  if (listing.kind !== 'entries') return;
  for (const { name, kind, linked } of listing.entries) {
    const absolute = join(folder.absolute, name);
    const path = posix.join(folder.path, name);
    if (ignored.ignores(absolute, kind === 'folder')) continue;
    if (kind === 'folder') yield* walk({ path, absolute }, ignored, entered);
    else yield { kind, path, absolute, real: linked ? realpathSync(absolute) : join(listing.real, name) };
  }
}

interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
  readonly linked: boolean;
}

type Listing =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[]; readonly real: string }
  | { readonly kind: 'entered' }
  | Extract<Found, { kind: 'problem' }>;

function list({ path, absolute }: Folder, entered: Set<string>): Listing {
  try {
    const real = realpathSync(absolute);
    if (entered.has(real)) return { kind: 'entered' };
    entered.add(real);
    const entries = readdirSync(absolute, { withFileTypes: true }).flatMap((entry) =>
      entriesOf(entry, absolute),
    );
    return { kind: 'entries', entries: entries.sort(byPath), real };
  } catch (error) {
    return { kind: 'problem', path, problem: problemOf(error) };
  }
}

/** The entry if a walk cares for it; dangling links, pipes and sockets are none of its business. */
function entriesOf(entry: Dirent, folder: string): Entry[] {
  const { name } = entry;
  if (name.startsWith('.') || name === 'node_modules') return [];
  const linked = entry.isSymbolicLink();
  const target = linked ? targetOf(join(folder, name)) : entry;
  if (target?.isDirectory()) return [{ name, kind: 'folder', linked }];
  return target?.isFile() && mayBeReport(name) ? [{ name, kind: 'file', linked }] : [];
}

function targetOf(link: string): Pick<Dirent, 'isDirectory' | 'isFile'> | undefined {
  try {
    return statSync(link);
  } catch {
    return undefined;
  }
}

/** As the whole paths below them would be sorted. */
function byPath(a: Entry, b: Entry): number {
  return byCodeUnits(keyOf(a), keyOf(b));
}

function keyOf({ name, kind }: Entry): string {
  return kind === 'folder' ? `${name}/` : name;
}
