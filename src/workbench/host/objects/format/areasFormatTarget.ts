import { BORDER_INDEXES } from "../../model/formats/rangeBorders";
import { isSameLine } from "./isSameLine";
import { rangeFormatTarget } from "./rangeFormatTarget";
import type { Box } from "../../model/cells/Box";
import type { FormatTarget } from "./FormatTarget";
import type { SheetModel } from "../../model/sheets/SheetModel";
import type { WorkbookModel } from "../../model/WorkbookModel";

/**
 * The looks of several rectangles: a change goes to each, and what they do not have alike is mixed.
 *
 * @example areasFormatTarget(workbook, sheet, [A1:B2, D4]).patch({ bold: true })
 */
export function areasFormatTarget(workbook: WorkbookModel, sheet: SheetModel, boxes: readonly Box[]): FormatTarget {
  const targets = boxes.map((box) => rangeFormatTarget(workbook, { sheet, box }));
  return {
    borders: BORDER_INDEXES,
    formats: () => new Set(targets.flatMap((target) => [...target.formats()])),
    patch: (patch) => targets.forEach((target) => target.patch(patch)),
    border: (index) => {
      const [first = null, ...others] = targets.map((target) => target.border(index));
      return others.every((other) => isSameLine(first, other)) ? first : "mixed";
    },
    patchBorder: (index, patch) => targets.forEach((target) => target.patchBorder(index, patch)),
  };
}
