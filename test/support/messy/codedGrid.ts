import type { Area, CellValue, Grid } from "../../../src/domain/grid/Grid";
import type { MessyLayout } from "./MessyLayout";

const FIRST_DATE = 40_000;
const SPACED = 40;

const CODES: Readonly<Record<MessyLayout["text"], (text: string) => string>> = {
  plain: (text) => text,
  capitals: (text) => text,
  nfd: (text) => text.normalize("NFD"),
  nbsp: (text) => ` ${text.replaceAll(" ", "\u00A0")}  `,
  "zero-width": (text) => text.replaceAll(" ", "\u200B \u00AD"),
};

const LINES: Readonly<Record<Exclude<MessyLayout["oneColumn"], "">, (texts: readonly string[]) => string>> = {
  tabs: (texts) => texts.join("\t"),
  bars: (texts) => texts.join(" | "),
  markdown: (texts) => `| ${texts.join(" | ")} |`,
  spaces: (texts) =>
    texts
      .map((text) => text.padEnd(Math.max(SPACED, text.length + 3)))
      .join("")
      .trimEnd(),
};

/**
 * The grid of rows as a layout codes its text: all in one column, decomposed, with odd spaces, away from the corner.
 *
 * @example codedGrid([["TT", "Nội dung"]], [], { ...layout, oneColumn: "tabs" }).cells // => [["TT\tNội dung"]]
 */
export function codedGrid(rows: readonly (readonly CellValue[])[], merges: readonly Area[], layout: MessyLayout): Grid {
  const { oneColumn, dates } = layout;
  const [row, column] = layout.offset;
  const lines = oneColumn === "" ? rows : rows.map((cells) => [asLine(cells, LINES[oneColumn])]);
  const width = Math.max(...lines.map((cells) => cells.length));
  const coded = (value: CellValue): CellValue => (typeof value === "string" ? CODES[layout.text](value) : value);
  const cells = lines.map((own) => Array.from({ length: width }, (_, index) => coded(own[index] ?? null)));
  const moved = merges.map((area) => ({ ...area, row: area.row + row, column: area.column + column }));
  const grid: Grid = { sheet: "Sheet1", row, column, cells, merges: oneColumn === "" ? moved : [] };
  return dates ? { ...grid, numberFormats: cells.map((own) => own.map(formatOf)) } : grid;
}

function formatOf(value: CellValue): string {
  return typeof value === "number" && value > FIRST_DATE ? "dd/mm/yyyy" : "General";
}

function asLine(cells: readonly CellValue[], join: (texts: readonly string[]) => string): string | null {
  const filled = cells.filter((cell) => cell !== null);
  if (filled.length === 0) return null;
  if (filled.length === 1 && cells[0] !== null) return String(cells[0]);
  return join(cells.map((cell) => (cell === null ? "" : String(cell).replaceAll("\n", " "))));
}
