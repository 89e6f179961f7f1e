import { intersect, overlaps, subtract, type Box } from "../cells/Box";
import type { SheetModel } from "../sheets/SheetModel";

/** Takes the links off the cells of a box and gives the cells that had one. @example removeHyperlinks(sheet, A1:C9) // => [A3:A5] */
export function removeHyperlinks(sheet: SheetModel, box: Box): readonly Box[] {
  const linked = sheet.hyperlinks.flatMap((link) => intersect(link.box, box) ?? []);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    overlaps(link.box, box) ? subtract(link.box, box).map((rest) => ({ ...link, box: rest })) : [link],
  );
  if (linked.length > 0) sheet.partChanged("hyperlinks");
  return linked;
}
