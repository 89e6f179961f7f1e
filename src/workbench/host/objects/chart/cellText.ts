import { displayText } from "../../model/display/displayText";
import { findPlace, textArgument } from "../cellArguments";
import { HostError } from "../../wire/HostError";
import type { PlacedPart } from "../partHandler";

/** The text of the cell that a title's formula points to. @example cellText(of, "='Tổng hợp'!A1") // => "Tổng hợp quý I" */
export function cellText({ workbook, sheet }: Pick<PlacedPart, "workbook" | "sheet">, formula: unknown): string {
  const place = findPlace(workbook, sheet, textArgument(formula));
  if (!place) throw new HostError("InvalidArgument", `"${String(formula)}" is no cell.`);
  const { row, column } = place.box;
  return displayText(place.sheet.valueAt(row, column), place.sheet.formatAt(row, column).numberFormat);
}
