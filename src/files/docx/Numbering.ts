import type { NumberFormat } from "../source/formatNumber";

/** One level of a list. `text` has "%1" where the number of level 0 stands; `restartAfter` is the level whose items start it anew, null: none does. */
export interface ListLevel {
  readonly format: NumberFormat | "bullet";
  readonly text: string;
  readonly start: number;
  readonly restartAfter: number | null;
  /** All numbers in figures, whatever the formats of their levels. */
  readonly isLegal: boolean;
  /** The paragraph style that stands for this level. */
  readonly style: string | undefined;
}

/** A list as paragraphs name it. Lists of one `pattern` count on from each other, but for the levels in `starts`. */
export interface List {
  readonly pattern: string;
  readonly levels: readonly ListLevel[];
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of a document, by the number that paragraphs name them by. */
export type Numbering = ReadonlyMap<string, List>;

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}
