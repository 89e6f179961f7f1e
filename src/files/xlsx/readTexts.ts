import { ok, err, type Result } from "../../domain/text/result";
import { decodePart } from "../xml/decodePart";
import { partAt, type PackageParts } from "../zip/PackageParts";
import type { PartFault } from "../zip/relations";
import type { CellText } from "./cellText";
import type { Book } from "./readBook";
import { readSharedStrings } from "./readSharedStrings";
import { sharedPart } from "./sharedPart";

/**
 * The texts that the cells of a workbook share; none where it has no part for them.
 *
 * @example readTexts(parts, book) // => ok(["TT", "Nội dung", …])
 */
export function readTexts(parts: PackageParts, book: Book): Result<readonly CellText[], PartFault> {
  const part = sharedPart(book, "sharedStrings", "sharedStrings.xml");
  const bytes = partAt(parts, part);
  if (bytes === undefined) return ok([]);
  const texts = readSharedStrings(decodePart(bytes));
  return texts.ok ? texts : err({ part, fault: texts.error });
}
