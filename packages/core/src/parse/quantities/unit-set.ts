/** A set of UTF-16 units as bits: eight kilobytes, so that it stays near at hand. */
export class UnitSet {
  readonly #bits = new Int32Array(0x800);

  constructor(characters = '') {
    for (let at = 0; at < characters.length; at++) this.add(characters.charCodeAt(at));
  }

  add(unit: number): void {
    this.#bits[unit >>> 5]! |= 1 << (unit & 31);
  }

  has(unit: number): boolean {
    return ((this.#bits[unit >>> 5]! >>> (unit & 31)) & 1) === 1;
  }
}
