import { boxOfName } from "../model/names/nameOperations";
import { CellsHandler } from "./range/CellsHandler";
import { HTML_COLORS } from "./htmlColors";
import { HostError } from "../wire/HostError";
import { parseBox, splitAddress } from "../model/cells/addresses";
import { tableBody } from "../model/tables/TableModel";
import type { PlacedBox } from "../model/cells/PlacedBox";
import type { SheetModel } from "../model/sheets/SheetModel";
import type { WorkbookModel } from "../model/WorkbookModel";

/** Longest address Excel reads. */
const MAX_ADDRESS = 8_192;

/**
 * The cells that an argument names: a range object, or an address; one without a sheet means `home`.
 *
 * @example placeArgument(workbook, home, "'Nhiệm vụ'!A6") // => { sheet: "Nhiệm vụ", box: A6 }
 */
export function placeArgument(workbook: WorkbookModel, home: SheetModel, value: unknown): PlacedBox {
  if (value instanceof CellsHandler) return value._place();
  const place = typeof value === "string" ? findPlace(workbook, home, value) : null;
  if (!place) throw new HostError("InvalidArgument", `"${String(value)}" is no range.`);
  return place;
}

/**
 * The cells an address, a defined name or a table's name stands for; null when it stands for none.
 *
 * @example findPlace(workbook, home, "NgayChot") // => { sheet: "Kế hoạch", box: B12 }
 */
export function findPlace(workbook: WorkbookModel, home: SheetModel, address: string): PlacedBox | null {
  if (address.length > MAX_ADDRESS) return null;
  const { sheet: named, rest } = splitAddress(address);
  const sheet = named === null ? home : workbook.findSheet(named);
  if (!sheet) return null;
  const box = parseBox(rest);
  if (box) return { sheet, box };
  const name = workbook.findName(rest, sheet);
  if (name) return boxOfName(workbook, name);
  const found = workbook.findTable(rest);
  return found ? { sheet: found.sheet, box: tableBody(found.table) } : null;
}

/**
 * A whole number that must be there. `least` is the smallest that will do.
 *
 * @example integerArgument(1.5) // throws InvalidArgument
 */
export function integerArgument(value: unknown, least = Number.NEGATIVE_INFINITY): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= least) return value;
  throw new HostError("InvalidArgument", `${String(value)} is not a number that will do here.`);
}

/** Text that must be there. @example textArgument("Nhiệm vụ") // => "Nhiệm vụ" */
export function textArgument(value: unknown): string {
  if (typeof value === "string") return value;
  throw new HostError("InvalidArgument", `${String(value)} is no text.`);
}

/** true or false that must be there. @example flagArgument("true") // throws InvalidArgument */
export function flagArgument(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new HostError("InvalidArgument", `${String(value)} is neither true nor false.`);
}

/** One of a few words. @example wordArgument("Giữa", ["Left", "Center"]) // throws InvalidArgument */
export function wordArgument(value: unknown, words: readonly string[]): string {
  if (typeof value === "string" && words.includes(value)) return value;
  throw new HostError("InvalidArgument", `"${String(value)}" is none of ${words.join(", ")}.`);
}

/**
 * A number of points or percent that must be there and not be negative.
 *
 * @example sizeArgument(-1) // throws InvalidArgument
 */
export function sizeArgument(value: unknown, most = Number.POSITIVE_INFINITY): number {
  if (typeof value === "number" && value >= 0 && value <= most) return value;
  throw new HostError("InvalidArgument", `${String(value)} is no size that will do here.`);
}

/** A plain object of settings; nothing given is an empty one. @example settingsArgument(null) // => {} */
export function settingsArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (typeof value === "object" && !Array.isArray(value)) return { ...value };
  throw new HostError("InvalidArgument", "Settings are given as an object.");
}

/** A colour as Excel keeps it. @example colorArgument("ddeeff") // => "#DDEEFF" */
export function colorArgument(value: unknown): string {
  const text = textArgument(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex ? `#${hex.toUpperCase()}` : HTML_COLORS.get(text.toLowerCase());
  if (color === undefined) throw new HostError("InvalidArgument", `"${text}" is no colour.`);
  return color;
}
