import { readFileSync } from 'node:fs';

/** The version in the package's manifest, which stands one directory above the sources and above the bundle alike. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}
