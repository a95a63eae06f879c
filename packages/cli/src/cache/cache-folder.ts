import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const OWN = '.gouji-cache';
const DAY = 24 * 3600 * 1000;
/** Unused for so long, what is known of a text is mostly of one that is there no more. */
const KEPT_FOR = 30 * DAY;
const CLEANED = 'cleaned';

/** Where what is known is kept: with the caches of other programs where there is a place for them, else beside the work. */
export function cacheFolder(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    if (existsSync(modules)) return join(modules, '.cache', 'gouji');
    if (dirname(folder) === folder) return join(cwd, OWN);
  }
}

/** Makes the folder, unseen by Git, and throws out once a day what has not been used for long. */
export function tendCache(folder: string, now: number): void {
  try {
    mkdirSync(folder, { recursive: true });
    const stamp = join(folder, CLEANED);
    const last = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (now - last < DAY) return;
    writeFileSync(join(folder, '.gitignore'), '*\n');
    writeFileSync(stamp, '');
    for (const name of readdirSync(folder)) if (/^[0-9a-f]{2}$/u.test(name)) cleanUp(join(folder, name), now);
  } catch {
    // A cache that cannot be tended is used as it is.
  }
}

function cleanUp(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (now - statSync(path).mtimeMs > KEPT_FOR) rmSync(path, { force: true });
  }
}
