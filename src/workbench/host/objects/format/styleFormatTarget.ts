import { HostError } from "../../wire/HostError";
import { patchedLine } from "../../model/formats/rangeBorders";
import { patchStyle } from "../../model/formats/styleOperations";
import type { BorderIndex } from "../../model/formats/rangeBorders";
import type { BorderSide } from "../../model/formats/CellFormat";
import type { FormatTarget } from "./FormatTarget";
import type { StyleModel } from "../../model/formats/StyleModel";
import type { WorkbookModel } from "../../model/WorkbookModel";

const SIDES: Partial<Record<BorderIndex, BorderSide>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  DiagonalDown: "diagonalDown",
  DiagonalUp: "diagonalUp",
};

function sideOf(index: BorderIndex): BorderSide {
  const side = SIDES[index];
  if (!side) throw new HostError("InvalidArgument", `A style has no border "${index}".`);
  return side;
}

/**
 * The look of a named style; a style has no inside lines.
 *
 * @example styleFormatTarget(workbook, dauCot).patch({ bold: true })
 */
export function styleFormatTarget(workbook: WorkbookModel, style: StyleModel): FormatTarget {
  return {
    borders: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"],
    formats: () => new Set([style.format]),
    patch: (patch) => patchStyle(workbook, style, patch),
    border: (index) => style.format[sideOf(index)],
    patchBorder: (index, patch) => {
      const side = sideOf(index);
      patchStyle(workbook, style, { [side]: patchedLine(style.format[side], patch) });
    },
  };
}
