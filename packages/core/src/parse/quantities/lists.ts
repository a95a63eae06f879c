import type { Group } from './measures.ts';
import { type Candidate, isPartOf, kindOf } from './part-of.ts';
import type { Quantity } from './quantity.ts';

/** Parts that stand together after 其中, 包括, 含 or in brackets. */
interface List {
  readonly id: number;
  readonly whole: Quantity | null;
  /** What the first part is, where it is a kind of its own (其中新收 10 件，上年结转 2 件). */
  group: Group | null;
  started: boolean;
  exhaustive: boolean;
  /** The first part names anew what is counted: 其中网站公开信息 90 条. */
  named: boolean;
  /** The first part begins like a statement of its own: 其中公开文件 58 条. */
  anew: boolean;
  /** How strong the marks are that join the parts: behind parts joined by 、 a comma ends the list. */
  joint: number;
}

export interface Part {
  readonly whole: Quantity | null;
  readonly list: number;
  readonly exhaustive: boolean;
}

/** How deep brackets are followed; deeper ones belong to the innermost followed one. */
const DEEPEST = 6;

/** Keeps track of which number is the whole and which are its parts, brackets included. */
export class Lists {
  #next = 0;
  #whole: Quantity | null = null;
  #open: List | null = null;
  readonly #outer: { readonly whole: Quantity | null; readonly open: List | null }[] = [];
  #ignored = 0;

  get whole(): Quantity | null {
    return this.#whole;
  }

  beginBlock(): void {
    this.#whole = null;
    this.endSentence();
  }

  /** 其中 may begin the next sentence, so the last whole stays. */
  endSentence(): void {
    if (this.#outer.length > 0) {
      this.#whole = this.#outer[0]?.whole ?? this.#whole;
      this.#outer.length = 0;
    }
    this.#ignored = 0;
    this.#open = null;
  }

  /** Takes a word that tells parts from wholes. */
  read(role: 'part' | 'respectively' | 'divided' | 'total' | 'besides' | 'except'): void {
    if (role === 'part') this.begin(false);
    else if (role === 'divided') this.begin(true);
    // 分别为 leaves nothing out of a list that has a whole.
    else if (role === 'respectively' && this.#open !== null) this.#open.exhaustive = true;
    else if (role === 'besides' || role === 'except') this.#open = null;
    // 累计 and the like sum up what a list has told, or something else.
    else if (role === 'total' && this.#open?.started === true) this.#open = null;
  }

  /** 其中, 包括; `exhaustive` for 分为, which leaves nothing out. */
  begin(exhaustive: boolean): void {
    this.#open = {
      id: this.#next++,
      whole: this.#whole,
      group: null,
      started: false,
      exhaustive,
      named: false,
      anew: false,
      joint: 0,
    };
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** A bracket right behind a number holds its parts; any other one is by the way. */
  openBracket(behind: Quantity | null): void {
    if (this.#outer.length === DEEPEST) {
      this.#ignored++;
      return;
    }
    this.#outer.push({ whole: this.#whole, open: this.#open });
    if (behind === null) return;
    this.#whole = behind;
    this.begin(false);
  }

  closeBracket(): void {
    if (this.#ignored > 0) {
      this.#ignored--;
      return;
    }
    const outer = this.#outer.pop();
    if (outer === undefined) return;
    this.#whole = outer.whole;
    this.#open = outer.open;
  }

  /**
   * Takes a number as the next part; null where it is none, which ends the list.
   */
  take(candidate: Candidate): Part | null {
    const list = this.#open;
    if (list === null) return null;
    const fits = (!list.started || goesOn(list, candidate)) && isPartOf(list.whole, candidate);
    if (!fits) {
      this.#open = null;
      return null;
    }
    if (list.started) list.joint = Math.max(list.joint, candidate.joint);
    else {
      list.group = kindOf(candidate.group);
      list.named = candidate.named;
      list.anew = candidate.anew;
    }
    list.started = true;
    return { whole: list.whole, list: list.id, exhaustive: list.exhaustive };
  }

  /** 收到 9 件，上年结转 1 件，其中网上 5 件: the parts are of what was received. */
  setWhole(quantity: Quantity): void {
    const before = this.#whole;
    const joins =
      quantity.measures[0] === 'carried-in' &&
      before?.measures[0] === 'received' &&
      before.sentence === quantity.sentence;
    if (!joins) this.#whole = quantity;
  }
}

/** Whether a number stands in line with the parts before it. */
function goesOn(list: List, { joint, here, named, anew, group }: Candidate): boolean {
  if (here) return true;
  const kind = kindOf(group);
  if (kind !== null) return kind === list.group;
  if (joint > 1 && ((named && !list.named) || (anew && !list.anew))) return false;
  return list.joint === 0 || joint <= list.joint;
}
