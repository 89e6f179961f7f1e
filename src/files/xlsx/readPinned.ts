import { parseArea } from "../../domain/grid/parseArea";
import { childOf, childrenOf, elementsIn, amountOf, textIn, type XmlElement } from "../xml/XmlElement";
import type { PackageParts } from "../zip/PackageParts";
import { parsePart, type Relation } from "../zip/relations";
import { given } from "./given";
import type { XlsxLink, XlsxNote } from "./XlsxWorkbook";

/**
 * The notes of a sheet; a thread of comments comes as the note that Excel leaves for programs without threads.
 *
 * @example readNotes(parts, relations)[0] // => { row: 6, column: 2, author: "Phòng GDĐT", text: "Đã gọi trường ngày 05/4" }
 */
export function readNotes(parts: PackageParts, relations: readonly Relation[]): readonly XlsxNote[] {
  return relations
    .filter(({ kind }) => kind === "comments")
    .flatMap(({ part }) => {
      const root = parsePart(parts, part);
      if (!root.ok) return [];
      const authors = elementsIn(childOf(root.value, "authors")).map(textIn);
      return childrenOf(childOf(root.value, "commentList"), "comment").flatMap((one) => readNote(one, authors));
    });
}

function readNote(note: XmlElement, authors: readonly string[]): readonly XlsxNote[] {
  const at = parseArea(note.attributes.get("ref") ?? "");
  if (at === undefined) return [];
  const author = authors[amountOf(note, "authorId") ?? -1] ?? "";
  return [{ row: at.row, column: at.column, author, text: textIn(childOf(note, "text")) }];
}

/**
 * The links of a sheet's cells; those that lead nowhere are left out.
 *
 * @example readLinks(sheet, targets)[0] // => { area: A1, address: "https://example.vn/" }
 */
export function readLinks(sheet: XmlElement, targets: ReadonlyMap<string, string>): readonly XlsxLink[] {
  return childrenOf(childOf(sheet, "hyperlinks"), "hyperlink").flatMap(({ attributes }) => {
    const area = parseArea(attributes.get("ref") ?? "");
    const address = targets.get(attributes.get("id") ?? "");
    const place = attributes.get("location");
    if (area === undefined || (address === undefined && place === undefined)) return [];
    return [{ area, ...given({ address, place, tip: attributes.get("tooltip") }) }];
  });
}
