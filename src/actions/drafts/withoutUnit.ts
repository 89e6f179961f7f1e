import { UNIT_LIST_TABLE } from "../../sheets/catalogue/catalogueTables";
import { UNIT_HEADINGS } from "../../sheets/headings";
import { MARKS } from "../../sheets/marks";
import { readSheetTable, wantedOf } from "../../sheets/parts/readSheetTable";
import { textOf } from "../../spec/cellValues";
import type { WorkbookContents } from "../ports/WorkbookPort";
import { withTyped } from "./withTyped";

type Contents = WorkbookContents["contents"];

/**
 * What was read, as if somebody had emptied a unit's line in "Đơn vị": all that it said has gone over to another. `headings` are those of the
 * list, without the tables beside it.
 *
 * @example withoutUnit(contents, "MN02", ["Mã", "Tên đơn vị", "Tên khác"]).get("Đơn vị")
 */
export function withoutUnit(contents: Contents, code: string, headings: readonly string[]): Contents {
  return new Map(
    [...contents].map(([name, content]) => {
      const table =
        content.listing.mark === MARKS.units ? readSheetTable(content, wantedOf(UNIT_LIST_TABLE)) : undefined;
      const line = table?.rows.find(({ cells }) => textOf(cells.get(UNIT_HEADINGS.code)) === code);
      if (table === undefined || line === undefined) return [name, content];
      const typed = headings.flatMap((heading) => {
        const column = table.columnOf.get(heading);
        return column === undefined ? [] : [{ row: line.row, column, content: null }];
      });
      return [name, withTyped(content, typed)];
    }),
  );
}
