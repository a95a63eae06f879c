import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { decode } from './decode.ts';
import { withSlashes } from './slashes.ts';

/** Our own goes before Git's, so that a folder kept out of Git can still be checked: `!drafts/`. */
export const OWN_IGNORE_FILE = '.goujiignore';
const GITS = '.gitignore';

/** One ignore file: its patterns count from its folder. */
interface Level {
  readonly folder: string;
  readonly patterns: Ignore;
  /** Git's files count within their repository only. */
  readonly git: boolean;
}

/**
 * What `.goujiignore` files in a path's folder and above it, and `.gitignore` files of its repository, leave out.
 * The nearest file that has something to say of a path decides; below a folder left out nothing comes back.
 */
export class IgnoreFiles {
  readonly #top: string | null;
  readonly #levels = new Map<string, readonly Level[]>();
  readonly #folders = new Map<string, boolean>();
  readonly #inRepository = new Map<string, boolean>();

  /** @param top ignore files above this folder do not count */
  constructor(top: string | null = null) {
    this.#top = top;
  }

  /** @param path absolute */
  ignores(path: string, isFolder = false): boolean {
    const parent = dirname(path);
    if (parent === path || path === this.#top) return false;
    if (!isFolder) return this.#ignoresFolder(parent) || this.#decide(path, false);
    return this.#ignoresFolder(path);
  }

  #ignoresFolder(folder: string): boolean {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const parent = dirname(folder);
    const isTop = parent === folder || folder === this.#top;
    const ignored = !isTop && (this.#ignoresFolder(parent) || this.#decide(folder, true));
    this.#folders.set(folder, ignored);
    return ignored;
  }

  #decide(path: string, isFolder: boolean): boolean {
    for (const { folder, patterns } of this.#levelsFor(dirname(path))) {
      const name = withSlashes(relative(folder, path));
      const { ignored, unignored } = patterns.test(isFolder ? `${name}/` : name);
      if (ignored || unignored) return ignored;
    }
    return false;
  }

  /** The ignore files that count in a folder, the nearest first. */
  #levelsFor(folder: string): readonly Level[] {
    const known = this.#levels.get(folder);
    if (known !== undefined) return known;
    const parent = dirname(folder);
    const above = parent === folder || folder === this.#top ? [] : this.#levelsFor(parent);
    const own = levelsIn(folder, this.#isInRepository(folder));
    const levels = [...own, ...above.filter(({ git }) => !git || !isRepository(folder))];
    this.#levels.set(folder, levels);
    return levels;
  }

  #isInRepository(folder: string): boolean {
    const known = this.#inRepository.get(folder);
    if (known !== undefined) return known;
    const parent = dirname(folder);
    const inside = isRepository(folder) || (parent !== folder && this.#isInRepository(parent));
    this.#inRepository.set(folder, inside);
    return inside;
  }
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

function levelsIn(folder: string, inRepository: boolean): readonly Level[] {
  const names = inRepository ? [OWN_IGNORE_FILE, GITS] : [OWN_IGNORE_FILE];
  return names.flatMap((name): Level[] => {
    const lines = textOf(join(folder, name));
    if (lines === null) return [];
    return [{ folder, patterns: ignore({ ignorecase: false }).add(lines), git: name === GITS }];
  });
}

/** In whatever encoding an editor wrote it; null where there is none that can be read. */
function textOf(path: string): string | null {
  try {
    const content = decode(readFileSync(path));
    return content.kind === 'text' ? content.text : null;
  } catch {
    return null;
  }
}
