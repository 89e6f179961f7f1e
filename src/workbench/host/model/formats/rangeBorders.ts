import { applyFormat, changeFormat } from "./applyFormat";
import { formatsOf } from "./formatsOf";
import { HostError } from "../../wire/HostError";
import { isOnSheet, lastColumn, lastRow } from "../cells/Box";
import type { BorderLine, BorderSide } from "./CellFormat";
import type { Box } from "../cells/Box";
import type { SheetModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/** The lines of a range, in the order `range.format.borders` has them. */
export const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

/** One of them. */
export type BorderIndex = (typeof BORDER_INDEXES)[number];

/** Cells, and the side of them that a line lies on. */
interface BorderPart {
  readonly box: Box;
  readonly side: BorderSide;
}

/** The parts of a box that a line is drawn on; inside lines are the lower and the upper side of neighbours. */
function partsOf(box: Box, index: BorderIndex): readonly BorderPart[] {
  const upper = { ...box, rows: box.rows - 1 };
  const lower = { ...upper, row: box.row + 1 };
  const left = { ...box, columns: box.columns - 1 };
  const right = { ...left, column: box.column + 1 };
  const parts: Readonly<Record<BorderIndex, readonly BorderPart[]>> = {
    EdgeTop: [{ box: { ...box, rows: 1 }, side: "top" }],
    EdgeBottom: [{ box: { ...box, row: lastRow(box), rows: 1 }, side: "bottom" }],
    EdgeLeft: [{ box: { ...box, columns: 1 }, side: "left" }],
    EdgeRight: [{ box: { ...box, column: lastColumn(box), columns: 1 }, side: "right" }],
    InsideHorizontal: [
      { box: upper, side: "bottom" },
      { box: lower, side: "top" },
    ],
    InsideVertical: [
      { box: left, side: "right" },
      { box: right, side: "left" },
    ],
    DiagonalDown: [{ box, side: "diagonalDown" }],
    DiagonalUp: [{ box, side: "diagonalUp" }],
  };
  return parts[index].filter((part) => part.box.rows > 0 && part.box.columns > 0);
}

/** The same line seen from the cells on its other side. */
function acrossLine({ box, side }: BorderPart): BorderPart | null {
  const others: Partial<Record<BorderSide, BorderPart>> = {
    top: { box: { ...box, row: box.row - 1 }, side: "bottom" },
    bottom: { box: { ...box, row: box.row + 1 }, side: "top" },
    left: { box: { ...box, column: box.column - 1 }, side: "right" },
    right: { box: { ...box, column: box.column + 1 }, side: "left" },
  };
  const other = others[side];
  return other && isOnSheet(other.box) ? other : null;
}

/**
 * The line on that side of the box: null for none, "mixed" where it is not the same all along.
 *
 * @example readRangeBorder(sheet, A6:O6, "EdgeBottom") // => { style: "Continuous", weight: "Thin", color: "#000000" }
 */
export function readRangeBorder(sheet: SheetModel, box: Box, index: BorderIndex): BorderLine | null | "mixed" {
  const seen = new Map<string, BorderLine | null>();
  const [part] = partsOf(box, index);
  if (!part) return null;
  for (const line of linesOf(sheet, part)) seen.set(JSON.stringify(line), line);
  const isBare = seen.size === 1 && seen.has("null");
  const other = isBare ? acrossLine(part) : null;
  if (other) return onlyLine(linesOf(sheet, other));
  return onlyLine([...seen.values()]);
}

function linesOf(sheet: SheetModel, { box, side }: BorderPart): (BorderLine | null)[] {
  return [...formatsOf(sheet, box)].map((format) => format[side]);
}

function onlyLine(lines: readonly (BorderLine | null)[]): BorderLine | null | "mixed" {
  const different = new Set(lines.map((line) => JSON.stringify(line)));
  return different.size > 1 ? "mixed" : (lines[0] ?? null);
}

/**
 * Changes the line on that side of the box; "None" takes it away from both sides of it.
 *
 * @example patchRangeBorder(workbook, sheet, A6:O6, { index: "EdgeTop", patch: { weight: "Thick" } })
 */
export function patchRangeBorder(
  workbook: WorkbookModel,
  sheet: SheetModel,
  box: Box,
  change: { readonly index: BorderIndex; readonly patch: Partial<BorderLine> },
): void {
  for (const part of partsOf(box, change.index)) {
    const { side } = part;
    changeFormat(sheet, part.box, (format) =>
      workbook.formats.patched(format, { [side]: patchedLine(format[side], change.patch) }),
    );
    const other = change.patch.style === "None" ? acrossLine(part) : null;
    if (other) applyFormat(workbook, sheet, other.box, { [other.side]: null });
  }
}

/**
 * A line with something of it changed. A line that was not there becomes thin, black and continuous first, as in Excel.
 *
 * @example patchedLine(null, { color: "#FF0000" }) // => { style: "Continuous", weight: "Thin", color: "#FF0000" }
 */
export function patchedLine(line: BorderLine | null, patch: Partial<BorderLine>): BorderLine | null {
  if (patch.style === "None") return null;
  return { style: "Continuous", weight: "Thin", color: "#000000", ...line, ...patch };
}

/** The line an `index` of Office.js names; others are refused. @example borderIndex("EdgeTop") // => "EdgeTop" */
export function borderIndex(value: unknown): BorderIndex {
  const index = BORDER_INDEXES.find((each) => each === value);
  if (index === undefined) throw new HostError("InvalidArgument", `There is no border "${String(value)}".`);
  return index;
}
