import { applyStyle } from "../formats/styleOperations";
import { assertAllowed } from "../sheets/protectionGuard";
import { cellBox, contains, eachCell, overlaps } from "../cells/Box";
import { removeHyperlinks } from "./removeHyperlinks";
import { writeContents } from "../cells/writeContents";
import type { HyperlinkModel } from "./HyperlinkModel";
import type { PlacedBox } from "../cells/PlacedBox";
import type { WorkbookModel } from "../WorkbookModel";

/** A link, and the text that cells are to show; null leaves theirs. */
export interface LinkEntry extends Omit<HyperlinkModel, "box"> {
  readonly textToDisplay: string | null;
}

/** Excel's look of links. */
const STYLE = "Hyperlink";

/**
 * What `range.hyperlink = …` does: every cell of the range leads there and looks like a link. A cell without content shows where it leads.
 *
 * @example setHyperlink(workbook, { sheet, box: A1 }, { address: null, documentReference: "'Tổng hợp'!A1", … })
 */
export function setHyperlink(workbook: WorkbookModel, { sheet, box }: PlacedBox, entry: LinkEntry): void {
  assertAllowed(sheet, "allowInsertHyperlinks");
  const { textToDisplay, ...link } = entry;
  const text = textToDisplay ?? entry.address ?? entry.documentReference ?? "";
  eachCell(box, (row, column) => {
    const isShown = textToDisplay !== null || sheet.valueAt(row, column) === null;
    if (isShown) writeContents(workbook, sheet, cellBox(row, column), `'${text}`);
  });
  removeHyperlinks(sheet, box);
  sheet.hyperlinks.push({ box, ...link });
  applyStyle(workbook, sheet, box, STYLE);
  sheet.partChanged("hyperlinks");
}

/** The link that all cells of the box have; null where there is none or they differ. */
export function hyperlinkAt({ sheet, box }: PlacedBox): HyperlinkModel | null {
  const found = sheet.hyperlinks.filter((link) => overlaps(link.box, box));
  const [only] = found;
  return only && found.length === 1 && contains(only.box, box) ? only : null;
}
