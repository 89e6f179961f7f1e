import { decodePart } from "../../xml/decodePart";
import type { PackageParts } from "../../zip/PackageParts";
import type { XlsxSheet } from "../XlsxWorkbook";
import { kindOf, writtenRelations, type WrittenRelation } from "./PartCopier";

/** The parts of the package that is written, by their names. */
export type Parts = Map<string, Uint8Array>;

/** A sheet as data that nobody changed, its number from 1, and the part it was read from. */
export interface UnchangedSheet {
  readonly sheet: XlsxSheet;
  readonly number: number;
  readonly part: string;
}

/** The package that the workbook was read from, unpacked. */
export interface Source {
  readonly parts: PackageParts;
  readonly book: string;
}

/** A part's bytes. @example encoded("<a/>").length // => 4 */
export function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text of a part; empty where it is not there. @example textAt(parts, "xl/workbook.xml") // => "<workbook …" */
export function textAt(parts: PackageParts | Parts, name: string): string {
  const bytes = parts.get(name);
  return bytes === undefined ? "" : decodePart(bytes);
}

/** What the workbook points at as a kind ("styles"). */
export function relatedTo({ parts, book }: Source, kind: string): WrittenRelation | undefined {
  return writtenRelations(parts, book).find((relation) => kindOf(relation) === kind);
}
