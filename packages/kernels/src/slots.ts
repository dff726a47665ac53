/** A fixed number of places for slices: which slice lies where. */
export class Slots {
  readonly #taken = new Map<number, number>();
  readonly #free: number[];

  constructor(count: number) {
    this.#free = Array.from({ length: count }, (_, slot) => slot);
  }

  /** The place of a slice; one that is not there is made first, in a free place. */
  placeOf(slice: number, make: (slice: number, slot: number) => void): number {
    const known = this.#taken.get(slice);
    if (known !== undefined) return known;
    const slot = this.#free.pop();
    if (slot === undefined) throw new RangeError('more slices than places');
    make(slice, slot);
    this.#taken.set(slice, slot);
    return slot;
  }

  /** Gives up all slices but these. */
  keepOnly(wanted: ReadonlySet<number>): void {
    for (const [slice, slot] of this.#taken) {
      if (wanted.has(slice)) continue;
      this.#free.push(slot);
      this.#taken.delete(slice);
    }
  }
}
