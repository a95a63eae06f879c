import { resolve } from 'node:path';
import {
  type CheckResult,
  type CheckSettings,
  checkReport,
  type Finding,
  type Locale,
  type ResolvedConfig,
  type Severity,
  type Surroundings,
} from '@gouji/core';
import { BaselineFile } from '../config/baseline-file.ts';
import type { BadConfig } from '../config/config-fault.ts';
import { Configurations, type FileConfig } from '../config/configurations.ts';
import { type MissingNeighbour, NeighbourReader } from '../config/neighbours.ts';
import type { Host } from '../host.ts';
import type { ConfigRequest, SelectionRequest } from '../requests.ts';
import { type Meter, timed } from '../stats/meter.ts';
import { aboutOf, CheckedFile, countsOf, type Examined, type ReportFile } from '../view/report-file.ts';
import { type Select, selection } from './select-rules.ts';

export interface CheckerRequest extends ConfigRequest, SelectionRequest {
  readonly locale: Locale;
  /** Of neighbours too, in bytes. */
  readonly maxFileSize: number;
}

/** What one file is checked by: settled before, so that it can be checked again after a fix by the same. */
export interface Terms {
  readonly kind: 'terms';
  readonly settings: CheckSettings;
  readonly surroundings: Surroundings;
  /** Reports that the configuration says to compare with and that could not be. */
  readonly missing: readonly MissingNeighbour[];
}

const RANK: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** Checks reports as their configuration and the command line have it. */
export class Checker {
  readonly #request: CheckerRequest;
  readonly #cwd: string;
  readonly #meter: Meter | null;
  readonly #configurations: Configurations;
  readonly #neighbours: NeighbourReader;
  readonly #select: Select;
  readonly #settings = new WeakMap<ResolvedConfig, CheckSettings>();
  readonly #baseline: BaselineFile | null;

  constructor(request: CheckerRequest, { cwd }: Pick<Host, 'cwd'>, meter: Meter | null = null) {
    this.#request = request;
    this.#cwd = cwd;
    this.#meter = meter;
    this.#configurations = new Configurations(request, cwd);
    this.#neighbours = new NeighbourReader(request.maxFileSize);
    this.#select = selection(request.only, request.skip);
    this.#baseline = request.baseline === null ? null : BaselineFile.read(request.baseline, cwd);
  }

  /** Checks a report once. What is given of its surroundings goes before what the configuration says. */
  async check(file: ReportFile, given: Surroundings = {}): Promise<CheckedFile | BadConfig> {
    const terms = await this.termsOf(file, given);
    return terms.kind === 'terms' ? this.checkBy(terms, file) : terms;
  }

  async termsOf(file: ReportFile, given: Surroundings = {}): Promise<Terms | BadConfig> {
    const found = await this.configOf(file);
    if (found.kind === 'bad-config') return found;
    const { missing, ...neighbours } = await this.#neighbours.of(
      this.pathOf(file),
      file.report,
      found.config,
    );
    const surroundings = { ...neighbours, ...given };
    return { kind: 'terms', settings: this.settingsOf(found.config), surroundings, missing };
  }

  /** What a configuration and the command line together say of the rules; the same for the same configuration. */
  settingsOf(config: ResolvedConfig): CheckSettings {
    const known = this.#settings.get(config) ?? this.#select(config);
    this.#settings.set(config, known);
    return known;
  }

  checkBy(terms: Terms, file: ReportFile): CheckedFile {
    return this.checkedFile(file, this.examine(terms, file));
  }

  examine({ surroundings, settings }: Terms, { report }: ReportFile): Examined {
    const meter = this.#meter ?? undefined;
    const check = (): CheckResult => checkReport(report, surroundings, settings, meter);
    const { findings, suppressed, evaluation } = timed(this.#meter, 'check', check);
    return { findings, suppressed, evaluation, identities: countsOf(evaluation), about: aboutOf(report) };
  }

  /** Of what a file shows, what is asked for. */
  checkedFile(file: ReportFile, examined: Examined): CheckedFile {
    const findings = this.#asked(examined.findings);
    const told =
      this.#baseline === null
        ? { findings, known: 0, gone: 0 }
        : this.#baseline.newOf(findings, file, this.pathOf(file));
    return new CheckedFile(file, examined, told, this.#request.locale);
  }

  /** What the configuration says of a file. */
  configOf(file: Pick<ReportFile, 'path' | 'absolute'>): Promise<FileConfig> {
    return this.#configurations.of(this.pathOf(file));
  }

  /** The absolute path of a file; standard input is taken to stand where its name says. */
  pathOf({ path, absolute }: Pick<ReportFile, 'path' | 'absolute'>): string {
    return absolute ?? resolve(this.#cwd, path);
  }

  #asked(findings: readonly Finding[]): readonly Finding[] {
    const least = RANK[this.#request.minSeverity];
    return least === RANK.info ? findings : findings.filter(({ severity }) => RANK[severity] >= least);
  }
}
