// Prints "N passed, N failed" for the last `npm test`, from what it left behind: every test of Vitest's report,
// and each other task of turbo's summary as one; before it, a line for each that failed.
import { readdirSync, readFileSync } from 'node:fs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

let passed = 0;
let failed = 0;

const [run] = readdirSync('.turbo/runs');
for (const { taskId, execution } of json(`.turbo/runs/${run}`).tasks) {
  if (taskId === '//#unit') continue;
  if (execution?.exitCode === 0) passed++;
  else {
    failed++;
    console.log(`FAILED ${taskId}`);
  }
}

const tests = json('.reports/vitest.json');
passed += tests.numPassedTests;
// A test file that cannot even be loaded fails the run without failing a test.
failed += tests.success ? 0 : Math.max(tests.numFailedTests, 1);
for (const { name, status, assertionResults } of tests.testResults) {
  const wrong = assertionResults.filter((test) => test.status === 'failed');
  for (const test of wrong) console.log(`FAILED ${name}: ${test.fullName}`);
  if (status === 'failed' && wrong.length === 0) console.log(`FAILED ${name}: could not be loaded`);
}

console.log(`${passed} passed, ${failed} failed`);
