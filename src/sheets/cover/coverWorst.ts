import { rowOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { COVER_WIDTH, COVER_WIDTHS, type CoverPart } from "./CoverPart";

/** A column of a short list: its heading, what a line shows of the place that it stands for, and how. */
export interface RankedColumn {
  readonly heading: string;
  /** The cells that are picked from. */
  readonly from: string;
  readonly role: StyleRole;
  /** What a figure is told less by. */
  readonly less?: string;
  /** Texts are cut to so many letters, so that the page stays one. */
  readonly most?: number;
}

/** A short list of what stands first by a rank. */
export interface RankedList {
  readonly title: CellContent;
  readonly columns: readonly RankedColumn[];
  /** The cells with the ranks, and whether the largest comes first or the smallest. */
  readonly ranks: string;
  readonly order: "LARGE" | "SMALL";
  readonly lines: number;
}

/** Where a line's place among the ranked rows is worked out. */
const PLACE_COLUMN = "F";

/**
 * A short list that follows the sheets by formula: number, then what each column picks for the place with that rank.
 *
 * @example coverWorst({ title: "…", columns, ranks: "'Tổng hợp'!$W$9:$W$16", order: "LARGE", lines: 3 }, 12).rows.length // => 5
 */
export function coverWorst({ title, columns, ranks, order, lines }: RankedList, top: number): CoverPart {
  const first = top + 2;
  const shown = COVER_WIDTHS.length;
  const body = Array.from({ length: lines }, (_, index): readonly CellContent[] => {
    const row = first + index;
    const place = `$${PLACE_COLUMN}${String(row + 1)}`;
    const number = String(index + 1);
    const cells = columns.map((column) => picked(column, place));
    const rank = { formula: `=IFERROR(MATCH(${order}(${ranks},${number}),${ranks},0),0)` };
    const none =
      index === 0 ? { formula: `=IF(${place}=0,"-",${number})` } : { formula: `=IF(${place}=0,"",${number})` };
    return [none, ...cells, rank];
  });
  const headings = rowOf(["TT", ...columns.map(({ heading }) => heading)], COVER_WIDTH);
  return {
    rows: [rowOf([title], COVER_WIDTH), headings, ...body],
    styles: [
      { area: { row: top, column: 0, rows: 1, columns: shown }, role: "section" },
      { area: { row: top + 1, column: 0, rows: 1, columns: shown }, role: "form-heading" },
      { area: { row: first, column: 0, rows: lines, columns: 1 }, role: "ordinal" },
      ...columns.map(({ role }, index) => ({ area: { row: first, column: index + 1, rows: lines, columns: 1 }, role })),
      { area: { row: first, column: shown, rows: lines, columns: 1 }, role: "key" as const },
    ],
    merges: [],
  };
}

function picked({ from, most, less }: RankedColumn, place: string): CellContent {
  const found = `INDEX(${from},${place})${less === undefined ? "" : `-${less}`}`;
  if (most === undefined) return { formula: `=IF(${place}=0,"",${found})` };
  const cut = `IF(LEN(${found})>${String(most)},${wholeWords(`LEFT(${found},${String(most)})`)}&"…",${found})`;
  return { formula: `=IF(${place}=0,"",${cut})`, shows: "nnnnn ".repeat(most / 6) };
}

/** The words of a text but the last, which may be half of one: up to its last space, marked by a character that nobody types. */
function wholeWords(text: string): string {
  const spaces = `LEN(${text})-LEN(SUBSTITUTE(${text}," ",""))`;
  return `IFERROR(LEFT(${text},FIND("¦",SUBSTITUTE(${text}," ","¦",${spaces}))-1),${text})`;
}
