import {
  type ConfigLayer,
  type ConfigPart,
  type MatchesGlobs,
  type Position,
  placeInConfig,
} from '@gouji/core';
import { readConfigText } from './config-text.ts';
import { globMatcher } from './globs.ts';

/** Where something stands in a configuration. */
export interface Origin extends Pick<Position, 'line' | 'column'> {
  readonly path: string;
}

type Path = readonly (string | number)[];

interface Part {
  readonly part: ConfigPart;
  readonly source: string;
  /** Where the part stands in its configuration. */
  readonly path: Path;
}

/** Tells which of several configurations has the last word on a file, and where in it. */
export class Origins {
  /** Those that are for the file, the weakest first. */
  readonly #parts: readonly Part[];
  readonly #texts: ReadonlyMap<string, string>;
  readonly #shown: (source: string) => string;

  private constructor(
    parts: readonly Part[],
    texts: ReadonlyMap<string, string>,
    shown: (source: string) => string,
  ) {
    this.#parts = parts;
    this.#texts = texts;
    this.#shown = shown;
  }

  /** @param shown how the path of a configuration is shown */
  static async of(
    layers: readonly ConfigLayer[],
    file: string,
    shown: (source: string) => string,
  ): Promise<Origins> {
    const texts = new Map<string, string>();
    for (const { source } of layers) {
      const text = await readConfigText(source);
      if (typeof text === 'string') texts.set(source, text);
    }
    return new Origins(partsFor(layers, file, await globMatcher()), texts, shown);
  }

  /** Of the severity of a rule: set by its own id, or else by its group. */
  ofRule(id: string): Origin | null {
    const group = id.slice(0, id.indexOf('/'));
    return this.#last(({ rules = {} }) => {
      const key = id in rules ? id : group;
      return key in rules ? ['rules', key] : null;
    });
  }

  ofProfile(key: 'organ' | 'level' | 'year'): Origin | null {
    return this.#last(({ profile }) => (profile?.[key] === undefined ? null : ['profile', key]));
  }

  ofPart(key: 'history' | 'units'): Origin | null {
    return this.#last((part) => (part[key] === undefined ? null : [key]));
  }

  #last(find: (part: ConfigPart) => Path | null): Origin | null {
    for (const { part, source, path } of this.#parts.toReversed()) {
      const found = find(part);
      if (found === null) continue;
      const { line, column } = placeInConfig(this.#texts.get(source) ?? '', [...path, ...found]).start;
      return { path: this.#shown(source), line, column };
    }
    return null;
  }
}

function partsFor(layers: readonly ConfigLayer[], file: string, matches: MatchesGlobs): readonly Part[] {
  return layers.flatMap(({ config, source }): Part[] => {
    const overrides = (config.overrides ?? []).map((part, at) => ({ part, source, path: ['overrides', at] }));
    const fitting = overrides.filter(({ part }) => matches(part.files, file, source));
    return [{ part: config, source, path: [] }, ...fitting];
  });
}
