import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { applyBaseline, type Baseline, type Finding, fingerprintOf, parseBaseline } from '@gouji/core';
import { type Problem, problemOf } from '../files/problem.ts';
import { withSlashes } from '../files/slashes.ts';
import type { Messages } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import type { ReportFile, Told } from '../view/report-file.ts';

/** The file that was named as a baseline is none, or cannot be read. */
class BaselineError extends Refusal {
  readonly path: string;
  readonly problem: Problem | null;

  constructor(path: string, problem: Problem | null) {
    super('baseline');
    this.name = 'BaselineError';
    this.path = path;
    this.problem = problem;
  }

  override inWords(words: Messages): string {
    return words.problemAt(
      this.path,
      this.problem === null ? words.baseline.invalid : words.problem(this.problem),
    );
  }
}

/** Findings that were left for later, in a file: reports are named in it by their paths from its folder. */
export class BaselineFile {
  readonly #folder: string;
  readonly #baseline: Baseline;

  private constructor(folder: string, baseline: Baseline) {
    this.#folder = folder;
    this.#baseline = baseline;
  }

  /** Throws a {@link BaselineError}. */
  static read(path: string, cwd: string): BaselineFile {
    const absolute = resolve(cwd, path);
    const baseline = parseBaseline(textOf(absolute, path));
    if (baseline === null) throw new BaselineError(path, null);
    return new BaselineFile(dirname(absolute), baseline);
  }

  /** For a folder that has none yet. */
  static empty(folder: string): BaselineFile {
    return new BaselineFile(folder, { schemaVersion: 1, files: {} });
  }

  get files(): Baseline['files'] {
    return this.#baseline.files;
  }

  /** How a report is named. */
  nameOf(absolute: string): string {
    return withSlashes(relative(this.#folder, absolute));
  }

  pathOf(name: string): string {
    return resolve(this.#folder, name);
  }

  /** The findings of a report that are not in the baseline. */
  newOf(findings: readonly Finding[], file: ReportFile, absolute: string): Told {
    const name = this.nameOf(absolute);
    const entries = Object.hasOwn(this.files, name) ? this.files[name] : undefined;
    if (entries === undefined) return { findings, known: 0, gone: 0 };
    const marked = findings.map((finding) => {
      return { finding, rule: finding.rule, fingerprint: fingerprintOf(finding, file.report) };
    });
    const result = applyBaseline(marked, entries);
    const gone = result.gone.reduce((sum, { count }) => sum + count, 0);
    return { findings: result.new.map(({ finding }) => finding), known: result.known.length, gone };
  }
}

function textOf(absolute: string, path: string): string {
  try {
    return readFileSync(absolute, 'utf8');
  } catch (error) {
    throw new BaselineError(path, problemOf(error));
  }
}
