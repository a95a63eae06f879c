// Tries what docs/scale.md describes: a corpus is checked under GNU parallel on two hosts, both of them this machine
// behind an ssh server of its own; one is killed midway, the run is resumed, and nothing may be lost or counted twice.
// Then measures what this machine does per minute.
//
//   node scripts/scale.mjs [--reports 2000] [--shard 50] [--only trial|rates]
//
// Exit code: 0 all held, 1 something was lost, counted twice or different, 2 tools are missing.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './scale/corpus.mjs';
import { measureRates } from './scale/rates.mjs';
import { missingTools } from './scale/tools.mjs';
import { tryHosts } from './scale/trial.mjs';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '2000' },
    shard: { type: 'string', default: '50' },
    only: { type: 'string' },
  },
});

const [reports, shard] = [Number(values.reports), Number(values.shard)];
const wrong = ![reports, shard].every((each) => Number.isInteger(each) && each > 0);
if (wrong || ![undefined, 'trial', 'rates'].includes(values.only)) {
  console.error('Usage: node scripts/scale.mjs [--reports NUMBER] [--shard NUMBER] [--only trial|rates]');
  process.exit(2);
}

const missing = missingTools(values.only !== 'rates');
if (missing.length > 0) {
  console.error(`Not tried, since these are missing:\n${missing.map((line) => `  ${line}\n`).join('')}`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'gouji-scale-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const corpus = writeCorpus(join(folder, 'corpus'), reports);
if (values.only !== 'rates') process.exitCode = await tryHosts(folder, corpus, shard);
if (values.only !== 'trial') measureRates(corpus);
