import { atOnce, type Sliced } from "../../domain/slices/inSlices";
import type { SheetSpec } from "../../spec/SheetSpec";
import { MARKS } from "../marks";
import { arrangeColumns } from "../parts/arrangeColumns";
import { columnsWith, ownHeadings, type ColumnTable } from "../parts/ColumnTable";
import { finishing, layingList } from "../parts/listSheet";
import { readSheetTable, wantedOf } from "../parts/readSheetTable";
import { recordReader } from "../parts/recordReader";
import { PLAIN_SHEET } from "../parts/sheetParts";
import type { TabledGrid } from "../parts/TabledGrid";
import type { KeptRow } from "./keptColumn";
import { RECEIVED_TABLE, SENT_TABLE } from "./returnTables";

/** A table of forms as it was read back, or as it is to be written. */
export interface KeptTable {
  readonly rows: readonly KeptRow[];
  readonly extras: readonly string[];
  readonly order: readonly string[];
}

/** A table of which there is nothing yet. */
export const NO_ROWS: KeptTable = { rows: [], extras: [], order: [] };

function* makingSheet(
  kind: { readonly mark: string; readonly title: "sentTitle" | "receivedTitle"; readonly table: ColumnTable<KeptRow> },
  name: string,
  { rows, extras, order }: KeptTable,
): Sliced<SheetSpec> {
  const columns = arrangeColumns(columnsWith(kind.table, extras, rows), order);
  const { parts } = yield* layingList({ title: kind.title, table: kind.table.name ?? "", columns, rows, parked: [] });
  return yield* finishing({ ...PLAIN_SHEET, ...parts, name, mark: kind.mark });
}

/**
 * The sheet "Phiếu đã gửi" with the table PhieuGui.
 *
 * @example sentSheet("Phiếu đã gửi", { rows, extras: [], order: [] }).tables[0]?.name // => "PhieuGui"
 */
export function sentSheet(name: string, table: KeptTable): SheetSpec {
  return atOnce(makingSheet({ mark: MARKS.sent, title: "sentTitle", table: SENT_TABLE }, name, table));
}

/**
 * The sheet "Nhật ký nhận phiếu" with the table NhatKyNhan.
 *
 * @example atOnce(makingReceivedSheet("Nhật ký nhận phiếu", { rows, extras: [], order: [] })).tables[0]?.name // => "NhatKyNhan"
 */
export function* makingReceivedSheet(name: string, table: KeptTable): Sliced<SheetSpec> {
  return yield* makingSheet({ mark: MARKS.received, title: "receivedTitle", table: RECEIVED_TABLE }, name, table);
}

/**
 * Reads one of both tables back; undefined when its key column is gone.
 *
 * @example readKeptTable(content, SENT_TABLE)?.rows[0]?.cells.get("Lần lập") // => 1
 */
export function readKeptTable(content: TabledGrid, table: ColumnTable<KeptRow>): KeptTable | undefined {
  const read = readSheetTable(content, wantedOf(table));
  if (read?.columnOf.has(table.key) !== true) return undefined;
  const rowOf = recordReader(table);
  const rows = read.rows.map(({ cells }) => rowOf(cells)).filter(({ cells }) => cells.has(table.key));
  return { rows, extras: ownHeadings(table, read.headings), order: read.headings };
}
