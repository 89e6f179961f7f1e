/** A number that text was read as, and the number format Excel gives a General cell with it; null leaves the format. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}
