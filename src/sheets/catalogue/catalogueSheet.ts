import { fixedReference, type Area } from "../../domain/grid/Grid";
import type { ChosenGroup, Rename } from "../../domain/plan/Unit";
import { arrangeColumns } from "../parts/arrangeColumns";
import { rowOf } from "../../spec/cellValues";
import { UNIT_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import { MARKS, TABLES, UNIT_NAMES } from "../marks";
import { landscapePage, PLAIN_SHEET } from "../parts/sheetParts";
import { withHeights } from "../../spec/layout/withHeights";
import type { CellContent, SheetSpec, StyledArea } from "../../spec/SheetSpec";
import { columnsWith } from "../parts/ColumnTable";
import { layColumns, type LaidTable } from "../parts/layColumns";
import { GROUP_TABLE, RENAME_TABLE, UNIT_LIST_TABLE } from "./catalogueTables";
import type { UnitRow } from "./unitListColumns";

/** What the sheet "Đơn vị" shows; `order` and `extras` as in the task sheet. */
export interface CatalogueSheetInput {
  readonly name: string;
  readonly units: readonly UnitRow[];
  readonly groups: readonly ChosenGroup[];
  readonly renames: readonly Rename[];
  readonly extras: readonly string[];
  readonly order: readonly string[];
}

/** Row of the headings, from 0. */
export const CATALOGUE_HEADING_ROW = 2;

/** A table of the sheet with the column it starts in and the words over it. */
interface PlacedTable {
  readonly name: string;
  readonly laid: LaidTable;
  readonly left: number;
  readonly title: string;
}

/**
 * The sheet "Đơn vị": the catalogue DonVi, to its right NhomDonVi with the members chosen for open groups, and TenCu with the names that
 * units had before. All grow downwards.
 *
 * @example catalogueSheet({ name: "Đơn vị", units, groups: [], renames: [], extras: [], order: [] }).tables.length // => 3
 */
export function catalogueSheet(input: CatalogueSheetInput): SheetSpec {
  const columns = arrangeColumns(columnsWith(UNIT_LIST_TABLE, input.extras, input.units), input.order);
  const units = layColumns(columns, input.units, CATALOGUE_HEADING_ROW);
  const beside = placeBeside(input, units.area.columns + 1);
  const width = Math.max(...beside.map(({ left, laid }) => left + laid.area.columns));
  const tables = [{ name: TABLES.units, laid: units, left: 0, title: "" }, ...beside];
  return withHeights({
    ...PLAIN_SHEET,
    name: input.name,
    mark: MARKS.units,
    rows: [
      rowOf([TEXTS.unitsTitle], width),
      Array.from({ length: width }, (_, column) => beside.find(({ left }) => left === column)?.title ?? null),
      ...bodyRows(tables, width),
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: units.area.columns }, role: "sheet-title" },
      ...beside.map(({ left, laid }): StyledArea => ({
        area: { row: 1, column: left, rows: 1, columns: laid.area.columns },
        role: "note",
      })),
      ...tables.flatMap(({ laid, left }) =>
        laid.styles.map((styled) => ({ ...styled, area: moved(styled.area, left) })),
      ),
    ],
    open: tables.flatMap(({ laid, left }) => laid.open.map((area) => moved(area, left))),
    columns: [...units.columns, ...beside.flatMap(({ laid }) => [{ width: 3 }, ...laid.columns])],
    merges: [{ row: 0, column: 0, rows: 1, columns: units.area.columns }],
    tables: tables.map(({ name, laid, left }) => ({ name, area: moved(laid.area, left), style: "TableStyleLight1" })),
    names: [{ name: UNIT_NAMES, refersTo: unitNames(input.name, units), scope: "workbook" }],
    freeze: { rows: CATALOGUE_HEADING_ROW + 1, columns: 0 },
    page: landscapePage([CATALOGUE_HEADING_ROW, CATALOGUE_HEADING_ROW], {
      row: 0,
      column: 0,
      rows: units.area.row + units.area.rows,
      columns: units.area.columns,
    }),
  });
}

function placeBeside({ groups, renames }: CatalogueSheetInput, left: number): readonly PlacedTable[] {
  const laidGroups = layColumns(GROUP_TABLE.columns, groups, CATALOGUE_HEADING_ROW);
  const laidRenames = layColumns(RENAME_TABLE.columns, renames, CATALOGUE_HEADING_ROW);
  return [
    { name: TABLES.groups, laid: laidGroups, left, title: TEXTS.groupsTitle },
    { name: TABLES.renames, laid: laidRenames, left: left + laidGroups.area.columns + 1, title: TEXTS.renamesTitle },
  ];
}

function bodyRows(tables: readonly PlacedTable[], width: number): readonly (readonly CellContent[])[] {
  const depth = Math.max(...tables.map(({ laid }) => laid.cells.length));
  return Array.from({ length: depth }, (_row, index) => {
    const row = Array.from({ length: width }, (): CellContent => null);
    for (const { laid, left } of tables) row.splice(left, laid.area.columns, ...filled(laid, index));
    return row;
  });
}

function filled(laid: LaidTable, index: number): readonly CellContent[] {
  return rowOf(laid.cells[index] ?? [], laid.area.columns);
}

function moved(area: Area, left: number): Area {
  return { ...area, column: area.column + left };
}

/** The whole column of the table, so that Excel lets the name grow with it. */
function unitNames(sheet: string, units: LaidTable): string {
  return fixedReference(sheet, units.bodyOf(UNIT_HEADINGS.name));
}
