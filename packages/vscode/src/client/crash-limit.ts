/** Counts crashes: the server is started again after each, but not for ever. */
export class CrashLimit {
  readonly #most: number;
  readonly #within: number;
  readonly #now: () => number;
  #crashes: number[] = [];

  /**
   * @param most how many crashes are put up with
   * @param within in how many milliseconds
   */
  constructor(most: number, within: number, now: () => number) {
    this.#most = most;
    this.#within = within;
    this.#now = now;
  }

  /** Takes note of a crash; false where it was one too many. */
  mayRestart(): boolean {
    const now = this.#now();
    this.#crashes = [...this.#crashes.filter((crash) => now - crash < this.#within), now];
    return this.#crashes.length <= this.#most;
  }
}
