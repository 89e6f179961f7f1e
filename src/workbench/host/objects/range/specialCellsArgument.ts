import { SPECIAL_KINDS, SPECIAL_VALUES, specialCells } from "../../model/cells/specialCells";
import { HostError } from "../../wire/HostError";
import { wordArgument } from "../cellArguments";
import type { Box } from "../../model/cells/Box";
import type { PlacedBox } from "../../model/cells/PlacedBox";

/** The cells that `getSpecialCells` is asked for. @example specialCellsArgument(place, "Constants", "Text") // => [A1:C1] */
export function specialCellsArgument(place: PlacedBox, kind: unknown, values: unknown): readonly Box[] {
  if (kind === "SameConditionalFormat" || kind === "SameDataValidation")
    throw new HostError("NotImplemented", "Cells with the same rule are not looked for here.");
  const kindOfValues = wordArgument(values ?? "All", SPECIAL_VALUES);
  return specialCells(place, wordArgument(kind, SPECIAL_KINDS), kindOfValues);
}
