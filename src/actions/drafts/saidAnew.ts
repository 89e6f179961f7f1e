import { codeKey } from "../../domain/units/catalogue/makeUnit";
import type { ChosenGroup } from "../../domain/plan/Unit";
import { GROUP_TABLE, UNIT_LIST_TABLE } from "../../sheets/catalogue/catalogueTables";
import { GROUP_HEADINGS, UNIT_HEADINGS } from "../../sheets/headings";
import { MARKS } from "../../sheets/marks";
import { readSheetTable, wantedOf } from "../../sheets/parts/readSheetTable";
import { textOf } from "../../spec/cellValues";
import type { SheetContent, WorkbookContents } from "../ports/WorkbookPort";
import { withTyped, type Typed } from "./withTyped";

type Contents = WorkbookContents["contents"];

/**
 * What was read, as if somebody had emptied the lines of these units in "Đơn vị": all that they said stands in the lines that are written
 * now, and is nobody's words that would have to be kept elsewhere. `headings` are those of the list, without the tables beside it.
 *
 * @example withoutUnits(contents, ["MN02"], ["Mã", "Tên đơn vị", "Tên khác"]).get("Đơn vị")
 */
export function withoutUnits(contents: Contents, codes: readonly string[], headings: readonly string[]): Contents {
  const keys = new Set(codes.map(codeKey));
  return withEmptied(contents, (content) => {
    const table = readSheetTable(content, wantedOf(UNIT_LIST_TABLE));
    if (table === undefined) return [];
    const lines = table.rows.filter(({ cells }) => keys.has(codeKey(textOf(cells.get(UNIT_HEADINGS.code)))));
    return lines.flatMap(({ row }) =>
      headings.flatMap((heading) => {
        const column = table.columnOf.get(heading);
        return column === undefined ? [] : [{ row, column, content: null }];
      }),
    );
  });
}

/**
 * What was read, as if somebody had emptied who these groups were in "Đơn vị": it is said anew.
 *
 * @example withoutMembers(contents, [{ phrase: "Tổ giúp việc", members: ["MN02"] }]).get("Đơn vị")
 */
export function withoutMembers(contents: Contents, groups: readonly ChosenGroup[]): Contents {
  const phrases = new Set(groups.map(({ phrase }) => phrase));
  return withEmptied(contents, (content) => {
    const table = readSheetTable(content, wantedOf(GROUP_TABLE));
    const column = table?.columnOf.get(GROUP_HEADINGS.members);
    if (table === undefined || column === undefined) return [];
    const lines = table.rows.filter(({ cells }) => phrases.has(textOf(cells.get(GROUP_HEADINGS.phrase))));
    return lines.map(({ row }) => ({ row, column, content: null }));
  });
}

function withEmptied(contents: Contents, cellsOf: (content: SheetContent) => readonly Typed[]): Contents {
  return new Map(
    [...contents].map(([name, content]) => [
      name,
      content.listing.mark === MARKS.units ? withTyped(content, cellsOf(content)) : content,
    ]),
  );
}
