import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import { childOf, childrenOf, elementsIn, flagOf, textIn, amountOf, type XmlElement } from "../xml/XmlElement";
import type { PackageParts } from "../zip/PackageParts";
import { mainPart, parsePart, relationsOf, type PartFault, type Relation } from "../zip/relations";
import type { XlsxSheet } from "./XlsxWorkbook";

/** A worksheet as the workbook lists it; `index` counts the sheets of every kind, as names of one sheet do. */
export interface ListedSheet {
  readonly index: number;
  readonly name: string;
  readonly visibility: XlsxSheet["visibility"];
  readonly part: string;
}

/** A name as the file tells it; `sheet` is the index of the only sheet that sees it. */
export interface ListedName {
  readonly name: string;
  readonly text: string;
  readonly sheet: number | undefined;
  readonly hidden: boolean;
}

/** What the workbook's own part says. */
export interface Book {
  readonly part: string;
  readonly relations: readonly Relation[];
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
  /** Index of the sheet that is shown first, among those of every kind. */
  readonly active: number | undefined;
  /** Whether days are counted from 1904, as Excel for Mac once did. */
  readonly from1904: boolean;
}

const VISIBILITIES: Readonly<Record<string, XlsxSheet["visibility"]>> = { hidden: "hidden", veryHidden: "very-hidden" };
// Sheets of charts, dialogs and old macros hold no cells.
const WITHOUT_CELLS = new Set(["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);

function listedSheet(sheet: XmlElement, index: number, relations: readonly Relation[]): readonly ListedSheet[] {
  const relation = relations.find(({ id }) => id === sheet.attributes.get("id"));
  if (relation !== undefined && WITHOUT_CELLS.has(relation.kind)) return [];
  // Modules of programs once stood among the sheets, with no part of their own.
  if (sheet.attributes.get("id") === "") return [];
  const { attributes } = sheet;
  return [
    {
      index,
      name: attributes.get("name") ?? "",
      visibility: VISIBILITIES[attributes.get("state") ?? ""] ?? "visible",
      part: relation?.part ?? "",
    },
  ];
}

function listedName(name: XmlElement): ListedName {
  return {
    name: name.attributes.get("name") ?? "",
    text: textIn(name),
    sheet: amountOf(name, "localSheetId"),
    hidden: flagOf(name, "hidden") === true,
  };
}

/**
 * Reads which sheets and names a workbook has; sheets without cells are left out.
 *
 * @example readBook(parts).value.sheets[0] // => { index: 0, name: "Kế hoạch", visibility: "visible", part: "xl/worksheets/sheet1.xml" }
 */
export function readBook(parts: PackageParts): Result<Book, PartFault> {
  const part = mainPart(parts, "xl/workbook.xml");
  if (!part.ok) return part;
  const root = parsePart(parts, part.value);
  if (!root.ok) return root;
  if (root.value === undefined) return err({ part: part.value, fault: "malformed" });
  const relations = relationsOf(parts, part.value);
  if (!relations.ok) return relations;
  const view = childOf(childOf(root.value, "bookViews"), "workbookView");
  return ok({
    part: part.value,
    relations: relations.value,
    sheets: childrenOf(childOf(root.value, "sheets"), "sheet").flatMap((sheet, index) =>
      listedSheet(sheet, index, relations.value),
    ),
    names: elementsIn(childOf(root.value, "definedNames")).map(listedName),
    active: amountOf(view, "activeTab"),
    from1904: flagOf(childOf(root.value, "workbookPr"), "date1904") === true,
  });
}
