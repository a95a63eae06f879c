// Runs the built command line on the corpus of real reports and compares what it finds with what is known to be true
// of them, and with the reviewed lists of findings in corpus/golden. The reports are read where they lie:
// node scripts/check-corpus.mjs DIRECTORY [--update]; --update writes the lists anew, to be reviewed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FACTS, GROUPS } from './corpus/facts.mjs';
import { goldenOf } from './corpus/golden.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'packages/cli/bin/gouji.js');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean' } },
});
const directory = positionals[0] ?? '';
let passed = 0;
let failed = 0;

function expect(what, actual, expected) {
  const same = JSON.stringify(actual) === JSON.stringify(expected);
  if (same) passed++;
  else failed++;
  console.log(`${same ? '  ok  ' : 'FAILED'} ${what}`);
  if (!same) console.log(`       found ${JSON.stringify(actual)}\n    expected ${JSON.stringify(expected)}`);
}

function gouji(...args) {
  const { stdout, status } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, json: JSON.parse(stdout) };
}

function cellsOf(tables) {
  return Object.entries(tables).flatMap(([table, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, value]) => [`${table}/${row}/${column}`, value]),
    ),
  );
}

function checkExtract(name, facts, report, text) {
  const cells = cellsOf(report.tables);
  const { organization, year, form } = report;
  expect(
    `${name}: organ, year and form`,
    [organization, year, form],
    [facts.organization, facts.year, facts.form],
  );
  expect(
    `${name}: sections`,
    report.sections.map((s) => s.number),
    facts.sections,
  );
  const headings = report.sections.every((s) => text.startsWith(s.heading, s.start.offset));
  expect(`${name}: headings stand where they are said to`, headings, true);
  expect(
    `${name}: cells without a number`,
    cells.filter(([, v]) => v === null).map(([id]) => id),
    facts.nulls,
  );
  const numbers = facts.numbers ?? {};
  expect(`${name}: numbers`, Object.fromEntries(cells.filter(([id]) => id in numbers)), numbers);
  const others = cells.filter(([id, v]) => v !== 0 && v !== null && !(id in numbers)).length;
  if (facts.allZero) expect(`${name}: all numbers are 0`, others, 0);
}

function checkFindings(name, facts, { identities, diagnostics }) {
  const { evaluated, failed: broken, unverifiable, allZero } = identities;
  expect(`${name}: identities`, [evaluated, broken, unverifiable], facts.identities);
  expect(`${name}: allZero`, allZero, facts.allZero);
  const errors = diagnostics.filter(
    (d) => d.severity === 'error' && GROUPS.some((group) => d.rule.startsWith(group)),
  );
  const place = (d) => `${d.rule} ${d.range?.start.line ?? d.line}`;
  expect(`${name}: errors of shape and sums`, errors.map(place).sort(), facts.findings.map(place).sort());
  for (const fact of facts.findings) {
    const found = errors.find((d) => place(d) === place(fact));
    if (fact.cells)
      expect(
        `${name}: cells of ${place(fact)}`,
        (found?.cells ?? []).slice(0, fact.cells.length),
        fact.cells,
      );
    if (!fact.suspects) continue;
    const suspects = (found?.suspects ?? []).map((s) => `${s.cell} ${s.found} ${s.expected}`);
    expect(`${name}: suspects of ${place(fact)}`, suspects, fact.suspects);
    expect(
      `${name}: computed, stated, difference`,
      [found?.computed, found?.stated, found?.difference],
      [3, 0, -3],
    );
    expect(`${name}: broken identities in it`, found?.identities?.length, 4);
  }
}

function checkGolden(name, file) {
  const path = join(root, 'scripts/corpus/golden', `${name.slice(0, 3)}.txt`);
  const found = goldenOf(file);
  if (values.update) writeFileSync(path, found);
  const lines = found.split('\n');
  const reviewed = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const only = (all, others) => all.filter((line) => !others.includes(line));
  expect(
    `${name}: the reviewed findings and no others`,
    only(lines, reviewed).map((line) => `+ ${line}`),
    only(reviewed, lines).map((line) => `- ${line}`),
  );
}

for (const [name, facts] of Object.entries(FACTS)) {
  const path = join(directory, name);
  if (!existsSync(path)) {
    expect(`${name} is there`, false, true);
    continue;
  }
  checkExtract(name, facts, gouji('extract', '--format', 'json', path).json, readFileSync(path, 'utf8'));
  const { status, json } = gouji('check', '--format', 'json', path);
  expect(`${name}: exit code`, status, json.summary.errors > 0 ? 1 : 0);
  checkFindings(name, facts, json.files[0]);
  checkGolden(name, json.files[0]);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
