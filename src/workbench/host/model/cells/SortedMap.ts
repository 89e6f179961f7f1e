import { startOf } from "./startOf";

/** A map by whole numbers that is gone through in their order. Sorting waits until somebody asks after keys came out of order. */
export class SortedMap<T> {
  private readonly items = new Map<number, T>();
  /** Keys in order, those that were taken out among them. An array that is being gone through is never changed but at its end. */
  private keys: number[] = [];
  private readonly gone = new Set<number>();
  private isSorted = true;

  get size(): number {
    return this.items.size;
  }

  get(key: number): T | undefined {
    return this.items.get(key);
  }

  set(key: number, item: T): void {
    const size = this.items.size;
    this.items.set(key, item);
    if (this.items.size === size || this.gone.delete(key)) return;
    if (key < (this.keys.at(-1) ?? -1)) this.isSorted = false;
    this.keys.push(key);
  }

  delete(key: number): void {
    if (!this.items.delete(key)) return;
    this.gone.add(key);
    if (this.gone.size > this.items.size) this.tidy();
  }

  /** The items from one key to another, in order. What is put in meanwhile is not met, what is taken out neither. */
  *between(first: number, last: number): Generator<readonly [number, T]> {
    if (!this.isSorted) this.tidy();
    const { keys } = this;
    const end = keys.length;
    for (let at = startOf(keys, first); at < end; at++) {
      const key = keys[at] ?? Infinity;
      if (key > last) return;
      const item = this.items.get(key);
      if (item !== undefined) yield [key, item];
    }
  }

  private tidy(): void {
    this.keys = [...this.items.keys()].sort((one, other) => one - other);
    this.gone.clear();
    this.isSorted = true;
  }
}
