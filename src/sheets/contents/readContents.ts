import type { CellContent } from "../../spec/SheetSpec";
import { readSheetTable, wantedOf } from "../parts/readSheetTable";
import { recordReader } from "../parts/recordReader";
import type { TabledGrid } from "../parts/TabledGrid";
import { CONTENTS_TABLE } from "./contentsTable";

const recordOf = recordReader(CONTENTS_TABLE);

/**
 * What people wrote in "Mục lục", by unit code.
 *
 * @example readContentsNotes(content).get("MN01")?.get("Ghi chú") // => "Đã gọi điện"
 */
export function readContentsNotes(content: TabledGrid): ReadonlyMap<string, ReadonlyMap<string, CellContent>> {
  const rows = readSheetTable(content, wantedOf(CONTENTS_TABLE))?.rows ?? [];
  return new Map(rows.map(({ cells }) => recordOf(cells)).map(({ unitCode, typed }) => [unitCode, typed]));
}
