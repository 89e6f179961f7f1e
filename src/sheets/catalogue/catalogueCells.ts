import { GROUP_HEADINGS, UNIT_HEADINGS } from "../headings";
import { GROUP_TABLE, UNIT_LIST_TABLE } from "./catalogueTables";
import { isUnitRow } from "./readCatalogueSheet";
import { readSheetTable, wantedOf } from "../parts/readSheetTable";
import type { TabledGrid } from "../parts/TabledGrid";

/** A cell of a sheet, from 0 at A1. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
}

/** Where the sheet "Đơn vị" keeps what fixes add to: the aliases of each unit and the members of each group, in their order. */
export interface CatalogueCells {
  readonly aliases: readonly SheetCell[];
  readonly members: readonly SheetCell[];
}

/**
 * Finds the cells of aliases and members; undefined when one of their columns is gone.
 *
 * @example catalogueCells(content)?.aliases[0] // => { row: 3, column: 2 }
 */
export function catalogueCells(content: TabledGrid): CatalogueCells | undefined {
  const unitTable = readSheetTable(content, wantedOf(UNIT_LIST_TABLE));
  const groupTable = readSheetTable(content, wantedOf(GROUP_TABLE));
  const aliases = unitTable?.columnOf.get(UNIT_HEADINGS.aliases);
  const members = groupTable?.columnOf.get(GROUP_HEADINGS.members);
  if (unitTable === undefined || groupTable === undefined || aliases === undefined || members === undefined) {
    return undefined;
  }
  return {
    aliases: unitTable.rows.filter(isUnitRow).map(({ row }) => ({ row, column: aliases })),
    members: groupTable.rows
      .filter(({ cells }) => cells.has(GROUP_HEADINGS.phrase))
      .map(({ row }) => ({ row, column: members })),
  };
}
