/** A piece of writing that is never split over two requests. `bytes` is about what it adds to a request. */
export interface WriteStep {
  /** The sheet it writes, for messages; null when it is about the whole workbook. */
  readonly sheet: string | null;
  readonly bytes: number;
  readonly run: (context: Excel.RequestContext) => void;
  /** Whether the sheet is done with it. */
  readonly completes?: boolean;
}

/** About what one action and its object path take in a request (notes of the wire §5: 350 bytes for an untracked range). */
export const ACTION_BYTES = 300;

/** About what the height of one row takes among those that are given at once. */
export const HEIGHT_BYTES = 45;
