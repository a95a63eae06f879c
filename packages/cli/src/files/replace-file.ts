import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts new bytes in the place of a file's, all at once: whoever looks, and whenever the power fails, finds the old
 * content or the new one. Links stay links; mode and, where the system lets us, owner stay.
 *
 * Not done by a library, since what is to be compared must be compared last: after the new bytes are on the disk,
 * which takes its time, and right before they take the old ones' place.
 *
 * @returns false, and nothing has changed, where the file no longer has the content it is expected to have
 */
export function replaceFile(path: string, bytes: Uint8Array, expected: Buffer): boolean {
  const target = realpathSync(path);
  // A new file may be made in a folder even where the old one must not be written to.
  accessSync(target, constants.W_OK);
  return throughTemporary(target, (temporary) => {
    writeDurably(temporary, bytes, statSync(target));
    return readFileSync(target).equals(expected);
  });
}

/** Writes a file all at once, whatever was there before. */
export function writeAtomically(path: string, bytes: Uint8Array): void {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before !== undefined) accessSync(path, constants.W_OK);
  throughTemporary(before === undefined ? path : realpathSync(path), (temporary) => {
    writeDurably(temporary, bytes, before);
    return true;
  });
}

/** Lets a temporary file beside the target be written and, if that is approved of, moves it there. */
function throughTemporary(target: string, write: (temporary: string) => boolean): boolean {
  const folder = dirname(target);
  // Hidden and short: the target's own name may be as long as names can be.
  const temporary = join(folder, `.gouji-${Math.random().toString(36).slice(2)}.tmp`);
  try {
    if (!write(temporary)) return false;
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(folder);
  return true;
}

function writeDurably(path: string, bytes: Uint8Array, before: Stats | undefined): void {
  const descriptor = openSync(path, 'wx', 0o666);
  try {
    writeFileSync(descriptor, bytes);
    if (before !== undefined) keepOwnerAndMode(descriptor, before);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function keepOwnerAndMode(descriptor: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Only the administrator may give files away.
  }
  fchmodSync(descriptor, mode);
}

/** Makes the new name last, on systems where a folder can be opened for that. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The content is safe either way.
  }
}
