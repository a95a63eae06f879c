#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later keep what they have compiled for the next time.
module.enableCompileCache?.();
const { main } = await import('../dist/main.js');

process.exitCode = await main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  // Made when it is read: most runs read none, and it takes its time.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  worker: new URL('../dist/worker.js', import.meta.url),
});
