import type { Path, Rival } from "./Placement";

/** Of wrong splits nearly all have the right way within so much of the best; of right ones hardly any has another. */
const CLOSE = 2.5;

/**
 * The cheapest of the ways that are offered to one place, and the next when it is nearly as cheap.
 *
 * @example ways.offer(path, 3.2, true); ways.rival // => undefined, after the first
 */
export class CheapestWays {
  before: Path | undefined = undefined;
  opensRow = true;
  cost = Infinity;
  private second: { readonly before: Path | undefined; readonly opensRow: boolean; readonly cost: number } | undefined;

  offer(before: Path | undefined, cost: number, opensRow: boolean): void {
    if (cost < this.cost) {
      if (this.cost !== Infinity) this.second = { before: this.before, opensRow: this.opensRow, cost: this.cost };
      this.before = before;
      this.opensRow = opensRow;
      this.cost = cost;
    } else if (cost < (this.second?.cost ?? Infinity)) this.second = { before, opensRow, cost };
  }

  get rival(): Rival | undefined {
    if (this.second === undefined || this.second.cost - this.cost > CLOSE) return undefined;
    return { before: this.second.before, opensRow: this.second.opensRow, dearer: this.second.cost - this.cost };
  }
}
