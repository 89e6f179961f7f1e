import { HostError } from "../wire/HostError";
import { membersOf } from "../wire/HandlerMembers";
import { RangeFormatHandler } from "./format/RangeFormatHandler";
import { settingsArgument } from "./cellArguments";
import { RangeBorderHandler } from "./format/RangeBorderHandler";
import { rangeFormatTarget } from "./format/rangeFormatTarget";
import type { Handler } from "../wire/HandlerProtocol";
import type { BorderIndex } from "../model/formats/rangeBorders";
import type { PlacedBox } from "../model/cells/PlacedBox";
import type { Scope } from "./Scope";

/** The borders of `CellBorderCollection`, which are called otherwise than those of a range. */
const BORDERS: Readonly<Record<string, BorderIndex>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/**
 * What `range.setCellProperties` does: an array as large as the range; null leaves a cell alone.
 *
 * @example writeCellProperties(scope, A1:B1, [[{ format: { font: { bold: true } } }, {}]])
 */
export function writeCellProperties(scope: Scope, { sheet, box }: PlacedBox, given: unknown): void {
  const rows = arrayOf(given, box.rows);
  for (const [row, items] of rows.entries()) {
    for (const [column, item] of arrayOf(items, box.columns).entries()) {
      const cell = { row: box.row + row, column: box.column + column, rows: 1, columns: 1 };
      writeOne(scope, { sheet, box: cell }, item);
    }
  }
}

/**
 * What `range.setRowProperties` and `setColumnProperties` do: one item for each row or column.
 *
 * @example writeTrackProperties(scope, P:P, "columns", [{ columnHidden: true }])
 */
export function writeTrackProperties(
  scope: Scope,
  { sheet, box }: PlacedBox,
  kind: "rows" | "columns",
  given: unknown,
): void {
  for (const [index, item] of arrayOf(given, box[kind]).entries()) {
    const part = kind === "rows" ? { row: box.row + index, rows: 1 } : { column: box.column + index, columns: 1 };
    writeOne(scope, { sheet, box: { ...box, ...part } }, item);
  }
}

function writeOne(scope: Scope, place: PlacedBox, item: unknown): void {
  const { format, ...scalars } = settingsArgument(item);
  const range = scope.make.range(place.sheet, place.box);
  writeScalars(range, scalars);
  if (format === undefined || format === null) return;
  const { borders, fill, font, protection, ...own } = settingsArgument(format);
  const handler = new RangeFormatHandler(scope, place);
  writeScalars(handler, own);
  writeScalars(handler.Fill, settingsArgument(fill));
  writeScalars(handler.Font, settingsArgument(font));
  writeScalars(handler.Protection, settingsArgument(protection));
  for (const [name, line] of Object.entries(settingsArgument(borders))) {
    const index = BORDERS[name];
    if (!index) throw new HostError("InvalidArgument", `A cell has no border "${name}".`);
    writeScalars(new RangeBorderHandler(rangeFormatTarget(scope.workbook, place), index), settingsArgument(line));
  }
}

/** Sets each property on the handler, as if it were assigned; unknown ones are refused. */
function writeScalars(handler: Handler, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const member = membersOf(handler).get(name.toLowerCase());
    if (!member?.writable) throw new HostError("InvalidArgument", `"${name}" can't be set.`);
    Reflect.set(handler, member.name, value);
  }
}

function arrayOf(given: unknown, length: number): readonly unknown[] {
  if (Array.isArray(given) && given.length === length) return given;
  throw new HostError("InvalidArgument", "The array of properties doesn't match the size of the range.");
}
