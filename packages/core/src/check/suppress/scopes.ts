import type { SourceText } from '../../text/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Finding } from '../finding.ts';
import { groupOf } from '../rules/groups.ts';
import type { Directive, DirectiveKind, Target } from './directive.ts';
import { NextLines } from './next-lines.ts';

/** Stands for every rule, where a directive names none. */
export const EVERY_RULE = '*';

/** One thing that a directive names, and whether it was of any use. */
export interface Item {
  readonly directive: Directive;
  readonly kind: DirectiveKind;
  /** Null where the directive means every rule. */
  readonly target: Target | null;
  readonly key: string;
  /** What an `enable` puts an end to. */
  readonly ends: Stretch[];
  used: boolean;
}

/** A part of the text in which something is disabled. */
export interface Stretch {
  readonly key: string;
  /** The `disable` in force: the last one, where an `enable` of a part of it came between. */
  item: Item;
  /** Number of the switch that began it. */
  since: number;
  used: boolean;
}

/** The items of all directives in text order. Unknown rules and unknown verbs have none. */
export function itemsOf(directives: readonly Directive[], catalogue: Catalogue): readonly Item[] {
  return directives.flatMap((directive) => {
    const { kind, targets } = directive;
    if (kind === null) return [];
    const item = (target: Target | null): Item => {
      return { directive, kind, target, key: target?.id ?? EVERY_RULE, ends: [], used: false };
    };
    return targets.length === 0 ? [item(null)] : targets.filter(({ id }) => catalogue.has(id)).map(item);
  });
}

/** Which items silence a finding; asked in text order. */
export class Scopes {
  readonly #source: SourceText;
  /** Of several that say the same for the same place, the first; the others are of no use. */
  readonly #whole = new Map<string, Item>();
  readonly #lines = new Map<string, Item>();
  /** `disable` and `enable` in text order; those before `#next` have been passed. */
  readonly #switches: readonly Item[];
  #next = 0;
  readonly #disabled = new Map<string, Stretch>();
  readonly #enabled = new Map<string, number>();

  constructor(items: readonly Item[], source: SourceText) {
    this.#source = source;
    const nextLines = new NextLines(source);
    // From below: what is found for one directive answers for those right above it.
    for (const item of [...items].reverse()) {
      const { kind, key, directive } = item;
      if (kind === 'file') this.#whole.set(key, item);
      else if (kind === 'line') this.#lines.set(`${this.#lineOf(directive.start)} ${key}`, item);
      else if (kind === 'next-line')
        this.#lines.set(`${nextLines.below(this.#lineOf(directive.end))} ${key}`, item);
    }
    this.#switches = items.filter(({ kind }) => kind === 'disable' || kind === 'enable');
  }

  /** The directive that silences a finding, if there is one. All that would do so have a use. */
  silence({ rule, start }: Finding): Directive | undefined {
    this.#passTo(start);
    const line = this.#lineOf(start);
    const keys = keysOf(rule);
    const enabled = this.#lastEnabled(keys);
    const found: Item[] = [];
    for (const key of keys) {
      const stretch = this.#disabled.get(key);
      if (stretch !== undefined && stretch.since > enabled) {
        stretch.used = true;
        found.push(stretch.item);
      }
      for (const item of [this.#lines.get(`${line} ${key}`), this.#whole.get(key)])
        if (item) found.push(item);
    }
    for (const item of found) item.used = true;
    return found[0]?.directive;
  }

  /** Passes the rest of the switches, so that the last `enable` too knows what it ends. */
  finish(): void {
    this.#passTo(this.#source.length);
  }

  #passTo(offset: number): void {
    for (; this.#next < this.#switches.length; this.#next++) {
      const item = this.#switches[this.#next]!;
      if (item.directive.start > offset) return;
      if (item.kind === 'enable') this.#enable(item);
      else this.#disable(item);
    }
  }

  /** One that says again what is in force changes nothing, and is of no use. */
  #disable(item: Item): void {
    const { key } = item;
    const stretch = this.#disabled.get(key);
    if (stretch === undefined) {
      this.#disabled.set(key, { key, item, since: this.#next, used: false });
      return;
    }
    const within = [...this.#enabled.keys()].filter((narrow) => covers(key, narrow));
    if (stretch.since > this.#lastEnabled([...keysOf(key), ...within])) return;
    stretch.item = item;
    stretch.since = this.#next;
  }

  #enable(item: Item): void {
    const around = this.#lastEnabled(keysOf(item.key));
    for (const [key, stretch] of this.#disabled) {
      const whole = covers(item.key, key);
      if ((whole || covers(key, item.key)) && stretch.since > around) item.ends.push(stretch);
      if (whole) this.#disabled.delete(key);
    }
    this.#enabled.set(item.key, this.#next);
  }

  #lastEnabled(keys: readonly string[]): number {
    return Math.max(...keys.map((key) => this.#enabled.get(key) ?? -1));
  }

  #lineOf(offset: number): number {
    return this.#source.positionAt(offset).line;
  }
}

function covers(wide: string, narrow: string): boolean {
  return wide === EVERY_RULE || wide === narrow || wide === groupOf(narrow);
}

/** What a directive may call a rule, the closest name first. */
function keysOf(key: string): readonly string[] {
  return [...new Set([key, groupOf(key), EVERY_RULE])];
}
