import { parseConfig, placeInConfig } from './parse-config.ts';
import type { ConfigProblem, ConfigProblemKind } from './problem.ts';
import type { ConfigLayer } from './resolve-config.ts';

/** What a program has to give for configurations to be found: core itself reads no files. */
export interface ConfigHost {
  /** The text of a configuration; null where there is none. */
  read(source: string): Promise<string | null>;
  /** What a configuration means by an entry of its `extends`. */
  resolve(specifier: string, from: string): string;
}

/** A problem and the configuration that has it. */
export interface SourcedProblem {
  readonly source: string;
  readonly problem: ConfigProblem;
}

export interface LoadedConfig {
  /** The weakest first; the configuration itself comes last. Empty where there are problems. */
  readonly layers: readonly ConfigLayer[];
  readonly problems: readonly SourcedProblem[];
}

/** Reads a configuration and all that it builds on. Null where `source` itself does not exist. */
export async function loadConfig(source: string, host: ConfigHost): Promise<LoadedConfig | null> {
  const text = await host.read(source);
  if (text === null) return null;
  const loader = new Loader(host);
  await loader.load(source, text, [source]);
  return { layers: loader.problems.length === 0 ? loader.layers : [], problems: loader.problems };
}

class Loader {
  readonly layers: ConfigLayer[] = [];
  readonly problems: SourcedProblem[] = [];
  readonly #host: ConfigHost;
  readonly #seen = new Set<string>();

  constructor(host: ConfigHost) {
    this.#host = host;
  }

  /** @param chain the configurations that led here, this one last */
  async load(source: string, text: string, chain: readonly string[]): Promise<void> {
    const { config, problems } = parseConfig(text);
    if (config === null) {
      this.problems.push(...problems.map((problem) => ({ source, problem })));
      return;
    }
    const listed = config.extends ?? [];
    const specifiers = typeof listed === 'string' ? [listed] : listed;
    for (const [at, specifier] of specifiers.entries()) {
      const path = typeof listed === 'string' ? ['extends'] : ['extends', at];
      const base = this.#host.resolve(specifier, source);
      const fault = await this.#loadBase(base, chain);
      if (fault === null) continue;
      const place = placeInConfig(text, path);
      this.problems.push({ source, problem: { ...place, kind: fault, path, found: specifier, allowed: [] } });
    }
    this.layers.push({ config, source });
  }

  async #loadBase(base: string, chain: readonly string[]): Promise<ConfigProblemKind | null> {
    if (chain.includes(base)) return 'circular-extends';
    // One that several build on says the same the second time.
    if (this.#seen.has(base)) return null;
    this.#seen.add(base);
    const text = await this.#host.read(base);
    if (text === null) return 'missing-file';
    await this.load(base, text, [...chain, base]);
    return null;
  }
}
