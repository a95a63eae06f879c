import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type BaselineEntry, baselineOf, fingerprintOf, printBaseline } from '@gouji/core';
import { BaselineFile } from '../config/baseline-file.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { TextInput } from '../files/read-text.ts';
import { writeAtomically } from '../files/replace-file.ts';
import type { Host } from '../host.ts';
import { messagesIn } from '../messages/index.ts';
import { OutputError } from '../output/outputs.ts';
import { speaker } from '../output/speaker.ts';
import type { BaselineRequest } from '../requests.ts';
import { Checker } from './checker.ts';
import type { Outcome, Work } from './outcome.ts';
import { outcomesOf } from './outcomes.ts';
import { requireConfig } from './require-config.ts';
import { settle } from './settle.ts';
import { Teller } from './teller.ts';

/**
 * Writes down what is found. A baseline that is there is brought up to date: files that were looked at get new entries,
 * files that are gone lose theirs, the others keep them.
 */
export async function writeBaseline(request: BaselineRequest, host: Host): Promise<ExitCode> {
  await requireConfig(request, host.cwd);
  const file = openBaseline(request.output, host.cwd);
  const collector = new Collector(new Checker(request, host), file);
  const teller = new Teller(request, host.cwd, speaker(host.stderr));
  for await (const step of outcomesOf(request, collector, host)) await teller.tell(step);
  const kept = Object.entries(file.files).filter(([name]) => existsSync(file.pathOf(name)));
  const files = { ...Object.fromEntries(kept), ...collector.entries };
  write(request.output, host.cwd, printBaseline(files));
  const { written } = messagesIn(request.locale).baseline;
  await teller.end([written(request.output, ...totalOf(collector.entries))]);
  return teller.whole ? EXIT.ok : EXIT.failure;
}

function openBaseline(output: string, cwd: string): BaselineFile {
  const absolute = resolve(cwd, output);
  return existsSync(absolute) ? BaselineFile.read(output, cwd) : BaselineFile.empty(dirname(absolute));
}

function write(output: string, cwd: string, text: string): void {
  try {
    writeAtomically(resolve(cwd, output), Buffer.from(text));
  } catch (error) {
    throw error instanceof Error ? new OutputError(output, error) : error;
  }
}

type Entries = Record<string, readonly BaselineEntry[]>;

function totalOf(entries: Entries): [findings: number, files: number] {
  const lists = Object.values(entries).filter((list) => list.length > 0);
  const findings = lists.flat().reduce((sum, { count }) => sum + count, 0);
  return [findings, lists.length];
}

/** Keeps what is found in each report, in the words of a baseline. */
class Collector implements Work {
  readonly frames = [];
  readonly entries: Entries = {};
  readonly #checker: Checker;
  readonly #file: BaselineFile;

  constructor(checker: Checker, file: BaselineFile) {
    this.#checker = checker;
    this.#file = file;
  }

  async do(input: TextInput): Promise<Outcome> {
    const settled = await settle(input, this.#checker);
    if (settled.kind !== 'settled') return settled;
    const { file, terms, remarks } = settled;
    const { findings } = this.#checker.checkBy(terms, file);
    const marked = findings.map((finding) => {
      return { rule: finding.rule, fingerprint: fingerprintOf(finding, file.report) };
    });
    this.entries[this.#file.nameOf(this.#checker.pathOf(file))] = baselineOf(marked);
    return { kind: 'report', path: input.path, pieces: [], summary: null, changed: false, remarks };
  }
}
