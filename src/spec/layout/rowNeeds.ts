import { atOnce, mapSliced, type Sliced } from "../../domain/slices/inSlices";
import type { Area } from "../../domain/grid/Grid";
import { isFormula } from "../formula/isFormula";
import type { CellContent, SheetSpec } from "../SheetSpec";
import { LOOKS, type Look, type StyleRole } from "../styles";
import { lineCount, lineHeight } from "./fontMetrics";
import { fontOf, textRoom } from "./textRoom";

/** What stays free above and below the lines, in points. */
const MARGIN = 2;
/** The button of a filter covers so much of a table's heading, in characters. */
const FILTER_BUTTON = 2.5;
/** Excel's highest row. */
const HIGHEST = 409;

/** How high a row has to be, in points: for what stands in its own cells, and for everything that can show in it. 0 for an empty row. */
export interface RowNeed {
  /** By what programs fit a row to: texts of cells that are not merged. */
  readonly typed: number;
  /** Formulas at their longest and merged cells, too. */
  readonly whole: number;
}

/** What is measured of a sheet. */
export type MeasuredSheet = Pick<SheetSpec, "rows" | "styles" | "columns" | "merges" | "tables">;

/** A cell's text, at its longest. */
function textShown(content: CellContent): string {
  if (content === null) return "";
  if (typeof content !== "object") return String(content);
  if (isFormula(content)) return content.shows ?? "0";
  return content.date;
}

function linesOf(text: string, look: Look, width: number): number {
  if (!look.wrap) return 1;
  const [room, font] = [textRoom(width), fontOf(look)];
  return text.split("\n").reduce((sum, paragraph) => sum + lineCount(paragraph, room, font), 0);
}

/** How high a cell of a role has to be for a text; the same texts stand in many rows. */
function heightMeter(): (text: string, role: StyleRole, width: number) => number {
  const heights = new Map<string, number>();
  return (text, role, width) => {
    const key = `${role}|${String(width)}|${text}`;
    const look = LOOKS[role];
    const height = heights.get(key) ?? linesOf(text, look, width) * lineHeight(fontOf(look)) + MARGIN;
    heights.set(key, height);
    return height;
  };
}

function holds({ column, columns }: Area, at: number): boolean {
  return at >= column && at < column + columns;
}

/** The looks of a row's cells, later areas over earlier ones; rows of one kind share theirs. */
function rolesByRow({ styles, columns }: MeasuredSheet): (row: number) => readonly (StyleRole | undefined)[] {
  const known = new Map<string, readonly (StyleRole | undefined)[]>();
  return (row) => {
    const over = [...styles.keys()].filter((index) => {
      const area = styles[index]?.area;
      return area !== undefined && row >= area.row && row < area.row + area.rows;
    });
    const key = over.join(",");
    const latestFirst = over.flatMap((index) => styles[index] ?? []).reverse();
    const roles =
      known.get(key) ?? columns.map((_, column) => latestFirst.find(({ area }) => holds(area, column))?.role);
    known.set(key, roles);
    return roles;
  };
}

interface Measured {
  readonly isFitted: boolean;
  readonly points: number;
}

/** Of each cell of a sheet how high it has to be, and whether programs look at it when they fit its row. */
function cellMeter(sheet: MeasuredSheet): (row: number) => readonly Measured[] {
  const rolesOf = rolesByRow(sheet);
  const heightOf = heightMeter();
  const merged = new Map(sheet.merges.map((area) => [`${String(area.row)},${String(area.column)}`, area]));
  const widths = sheet.columns.map(({ width, hidden }) => (hidden === true ? 0 : width));
  const headings = new Set(sheet.tables.map(({ area }) => area.row));
  return (row) => {
    const roles = rolesOf(row);
    const covered = headings.has(row) ? FILTER_BUTTON : 0;
    return (sheet.rows[row] ?? []).flatMap((content, column): readonly Measured[] => {
      const [text, role] = [textShown(content), roles[column]];
      const area = merged.get(`${String(row)},${String(column)}`);
      const width = sumOf(widths.slice(column, column + (area?.columns ?? 1))) - covered;
      if (text === "" || role === undefined || width <= 0 || (area?.rows ?? 1) > 1) return [];
      return [{ isFitted: area === undefined && !isFormula(content), points: heightOf(text, role, width) }];
    });
  };
}

/**
 * How high each row of a sheet has to be, by the letters of its fonts, so that nothing is cut off whatever its formulas come to show. Blocks
 * that are merged over several rows don't count: their rows are given a height.
 *
 * @example rowNeeds(unitSheet(form))[9] // => { typed: 49.25, whole: 49.25 }
 */
export function rowNeeds(sheet: MeasuredSheet): readonly RowNeed[] {
  return atOnce(measuringRows(sheet));
}

/**
 * The same, some rows at a time.
 *
 * @example yield* measuringRows(unitSheet(form))
 */
export function* measuringRows(sheet: MeasuredSheet): Sliced<readonly RowNeed[]> {
  const measured = cellMeter(sheet);
  return yield* mapSliced(sheet.rows, (_, row) => {
    const cells = measured(row);
    const highest = (among: readonly Measured[]): number => roundUp(Math.max(0, ...among.map(({ points }) => points)));
    return { typed: highest(cells.filter(({ isFitted }) => isFitted)), whole: highest(cells) };
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** Excel counts heights in quarters of a point. */
function roundUp(points: number): number {
  return Math.min(HIGHEST, Math.ceil(points * 4) / 4);
}
