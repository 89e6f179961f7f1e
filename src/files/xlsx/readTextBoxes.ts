import { childOf, elementsIn, textIn, type XmlElement } from "../xml/XmlElement";
import type { PackageParts } from "../zip/PackageParts";
import { parsePart, type Relation } from "../zip/relations";
import type { XlsxNote } from "./XlsxWorkbook";

/**
 * What is written in boxes that stand over the cells of a sheet, each with the cell at its corner.
 *
 * @example readTextBoxes(parts, relations)[0] // => { row: 20, column: 1, author: "", text: "Trường đang sửa chữa" }
 */
export function readTextBoxes(parts: PackageParts, relations: readonly Relation[]): readonly XlsxNote[] {
  return relations
    .filter(({ kind }) => kind === "drawing")
    .flatMap(({ part }) => {
      const root = parsePart(parts, part);
      return root.ok ? elementsIn(root.value).flatMap(readBox) : [];
    });
}

function readBox(anchor: XmlElement): readonly XlsxNote[] {
  const lines = paragraphsIn(anchor);
  if (lines.length === 0) return [];
  const from = childOf(anchor, "from");
  const [row, column] = [Number(textIn(childOf(from, "row"))), Number(textIn(childOf(from, "col")))];
  return [{ row, column, author: "", text: lines.join("\n") }];
}

/** The paragraphs of the boxes in an anchor, however they are grouped; other programs' copies of them stand beside them. */
function paragraphsIn(element: XmlElement): readonly string[] {
  if (element.name === "txBody")
    return elementsIn(element)
      .map(textIn)
      .filter((text) => text.trim() !== "");
  return elementsIn(element)
    .filter(({ name }) => name !== "Fallback")
    .flatMap(paragraphsIn);
}
