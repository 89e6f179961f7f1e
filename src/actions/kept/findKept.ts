import { isUsersOwn } from "../../sheets/marks";
import type { SheetContent, SheetListing } from "../ports/WorkbookPort";
import { cellsAfter, cellsOfContent } from "./heldCells";
import type { KeptAction, KeptSheet } from "./KeptAction";
import { typedSince } from "./typedSince";

type Identity = Pick<SheetListing, "name" | "mark">;

/**
 * Whether a sheet that stands in the workbook is one that is kept: by its mark, whatever it is called now; a source sheet by its name, too.
 *
 * @example isKeptSheet({ name: "Bảng chính", mark: "tasks" }, kept) // => true
 */
export function isKeptSheet({ name, mark }: Identity, kept: Pick<KeptSheet, "name" | "mark">): boolean {
  return mark === kept.mark && (!isUsersOwn(mark) || name === kept.name);
}

/**
 * Whether a sheet is one that an action was about to make when it broke off: it has its name by then, and no mark yet.
 *
 * @example isUnmarked({ name: "Nhiệm vụ", mark: null }, kept) // => true
 */
export function isUnmarked({ name, mark }: Identity, kept: KeptSheet): boolean {
  return mark === null && kept.before === null && name === kept.name;
}

/**
 * What a kept sheet holds now; undefined when it is there no more. Of two with its mark the one of its name counts.
 *
 * @example findKept(contents, kept, false)?.listing.name // => "Bảng chính"
 */
export function findKept(
  contents: readonly SheetContent[],
  kept: KeptSheet,
  isOpen: boolean,
): SheetContent | undefined {
  const marked = contents.filter(({ listing }) => isKeptSheet(listing, kept));
  const unmarked = isOpen ? contents.filter(({ listing }) => isUnmarked(listing, kept)) : [];
  return marked.find(({ listing }) => listing.name === kept.name) ?? marked[0] ?? unmarked[0];
}

/**
 * Sheets that an action left when it broke off right after it had copied another: they have the other's mark still. One that somebody typed
 * into is none.
 *
 * @example strayCopies(contents, kept) // => ["MN Hoa Mai (2)"]
 */
export function strayCopies(contents: readonly SheetContent[], action: KeptAction): readonly string[] {
  const made = action.sheets.filter(({ before }) => before === null);
  const chosen = new Set(action.sheets.map((sheet) => findKept(contents, sheet, true)));
  return contents
    .filter((content) => {
      const origin = made.find((sheet) => isKeptSheet(content.listing, sheet));
      if (origin === undefined || chosen.has(content)) return false;
      return typedSince(cellsOfContent(content), [cellsAfter(origin)]).length === 0;
    })
    .map(({ listing }) => listing.name);
}
