import { applyFormat } from "../../model/formats/applyFormat";
import { assertAllowed } from "../../model/sheets/protectionGuard";
import { BORDER_INDEXES, patchRangeBorder, readRangeBorder } from "../../model/formats/rangeBorders";
import { formatsOf } from "../../model/formats/formatsOf";
import type { FormatTarget } from "./FormatTarget";
import type { PlacedBox } from "../../model/cells/PlacedBox";
import type { WorkbookModel } from "../../model/WorkbookModel";

/**
 * The looks of a range's cells. A protected sheet refuses changes unless it allows formatting cells.
 *
 * @example rangeFormatTarget(workbook, { sheet, box: A6:O6 }).patch({ bold: true })
 */
export function rangeFormatTarget(workbook: WorkbookModel, place: PlacedBox): FormatTarget {
  return {
    borders: BORDER_INDEXES,
    formats: () => formatsOf(place.sheet, place.box),
    patch: (patch) => {
      assertAllowed(place.sheet, "allowFormatCells");
      applyFormat(workbook, place.sheet, place.box, patch);
    },
    border: (index) => readRangeBorder(place.sheet, place.box, index),
    patchBorder: (index, patch) => {
      assertAllowed(place.sheet, "allowFormatCells");
      patchRangeBorder(workbook, place.sheet, place.box, { index, patch });
    },
  };
}
