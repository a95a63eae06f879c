import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const packages = fileURLToPath(new URL('packages', import.meta.url));

export default defineConfig({
  resolve: {
    // Tests run on sources: no build is needed, and no stale build can fool them.
    alias: [
      { find: /^@gouji\/([a-z]+)$/, replacement: `${packages}/$1/src/index.ts` },
      { find: /^@gouji\/([a-z]+)\/([a-z-]+)$/, replacement: `${packages}/$1/src/$2.ts` },
    ],
  },
  test: {
    // One project a package, so `vitest --project core` works and a new package joins by being there.
    projects: readdirSync(packages).map((name) => ({
      extends: true,
      root: `${packages}/${name}`,
      test: { name, include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
    })),
    testTimeout: 60_000,
    // By default Vitest leaves one core idle, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
  },
});
