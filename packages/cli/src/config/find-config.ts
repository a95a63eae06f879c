import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** In this order where a folder has both. */
export const CONFIG_NAMES = ['gouji.config.json', 'gouji.config.jsonc'] as const;

/** Finds the nearest configuration in a folder or above it; each folder is looked into once. */
export class ConfigFinder {
  readonly #found = new Map<string, string | null>();

  nearest(folder: string): string | null {
    const known = this.#found.get(folder);
    if (known !== undefined) return known;
    const parent = dirname(folder);
    const own = CONFIG_NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
    const found = own ?? (parent === folder ? null : this.nearest(parent));
    this.#found.set(folder, found);
    return found;
  }
}
