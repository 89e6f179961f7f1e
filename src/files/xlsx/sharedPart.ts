import { resolvePart } from "../zip/PackageParts";
import type { Book } from "./readBook";

/**
 * The part that the workbook points at as this kind, else the one of the usual name.
 *
 * @example sharedPart(book, "styles", "styles.xml") // => "xl/styles.xml"
 */
export function sharedPart({ part, relations }: Book, kind: string, usual: string): string {
  return relations.find((one) => one.kind === kind)?.part ?? resolvePart(part, usual);
}
