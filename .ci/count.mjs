// Prints "N passed, N failed" for the last `npm test`, from what it left behind: every test of Vitest's report,
// and each other task of turbo's summary as one.
import { readdirSync, readFileSync } from 'node:fs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

let passed = 0;
let failed = 0;

const [run] = readdirSync('.turbo/runs');
for (const { taskId, execution } of json(`.turbo/runs/${run}`).tasks) {
  if (taskId === '//#unit') continue;
  if (execution?.exitCode === 0) passed++;
  else failed++;
}

const tests = json('.reports/vitest.json');
passed += tests.numPassedTests;
// A test file that cannot even be loaded fails the run without failing a test.
failed += tests.success ? 0 : Math.max(tests.numFailedTests, 1);

console.log(`${passed} passed, ${failed} failed`);
