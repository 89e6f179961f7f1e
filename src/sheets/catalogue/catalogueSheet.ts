import { fixedReference, type Area } from "../../domain/grid/Grid";
import type { ChosenGroup, Rename, Unit } from "../../domain/plan/Unit";
import { arrangeColumns } from "../parts/arrangeColumns";
import { rowOf, textCell } from "../../spec/cellValues";
import { GROUP_HEADINGS, RENAME_HEADINGS, UNIT_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import { MARKS, TABLES, UNIT_NAMES } from "../marks";
import { landscapePage, PLAIN_SHEET } from "../parts/sheetParts";
import type { CellContent, SheetSpec, StyledArea } from "../../spec/SheetSpec";
import { layTable, type LaidTable, type TableColumn } from "../parts/SheetTable";
import type { StyleRole } from "../../spec/styles";

/** A unit's row: the unit, and cells of the columns that people added. */
export interface UnitRow {
  readonly unit: Unit;
  readonly others: ReadonlyMap<string, CellContent>;
}

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

/** What separates aliases in a cell and members of a group. */
export const LIST_SEPARATOR = "; ";

type Column = TableColumn<UnitRow>;

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
  const units = layTable(arrangeColumns(unitColumns(input.extras), input.order), input.units, CATALOGUE_HEADING_ROW);
  const beside = placeBeside(input, units.area.columns + 1);
  const width = Math.max(...beside.map(({ left, laid }) => left + laid.area.columns));
  const tables = [{ name: TABLES.units, laid: units, left: 0, title: "" }, ...beside];
  return {
    ...PLAIN_SHEET,
    name: input.name,
    mark: MARKS.units,
    rows: [
      rowOf([TEXTS.unitsTitle], width),
      Array.from({ length: width }, (_, column) => beside.find(({ left }) => left === column)?.title ?? null),
      ...bodyRows(tables, width),
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: units.area.columns }, role: "title" },
      ...beside.map(({ left, laid }): StyledArea => ({
        area: { row: 1, column: left, rows: 1, columns: laid.area.columns },
        role: "note",
      })),
      ...tables.flatMap(({ laid, left }) =>
        laid.styles.map((styled) => ({ ...styled, area: moved(styled.area, left) })),
      ),
    ],
    columns: [...units.columns, ...beside.flatMap(({ laid }) => [{ width: 3 }, ...laid.columns])],
    merges: [{ row: 0, column: 0, rows: 1, columns: units.area.columns }],
    tables: tables.map(({ name, laid, left }) => ({ name, area: moved(laid.area, left), style: "TableStyleLight1" })),
    names: [{ name: UNIT_NAMES, refersTo: unitNames(input.name, units), scope: "workbook" }],
    freeze: { rows: CATALOGUE_HEADING_ROW + 1, columns: 0 },
    page: landscapePage([CATALOGUE_HEADING_ROW, CATALOGUE_HEADING_ROW], null),
  };
}

function placeBeside({ groups, renames }: CatalogueSheetInput, left: number): readonly PlacedTable[] {
  const laidGroups = layTable(groupColumns(), groups, CATALOGUE_HEADING_ROW);
  const laidRenames = layTable(renameColumns(), renames, CATALOGUE_HEADING_ROW);
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

function unitColumns(extras: readonly string[]): readonly Column[] {
  const column = (heading: string, width: number, text: (unit: Unit) => string): Column => ({
    heading,
    width,
    role: "input",
    cell: ({ unit }) => textCell(text(unit)),
  });
  return [
    column(UNIT_HEADINGS.code, 10, (unit) => unit.code),
    column(UNIT_HEADINGS.name, 46, (unit) => unit.name),
    column(UNIT_HEADINGS.aliases, 30, (unit) => unit.aliases.join(LIST_SEPARATOR)),
    column(UNIT_HEADINGS.level, 16, (unit) => unit.level),
    column(UNIT_HEADINGS.block, 16, (unit) => unit.block),
    column(UNIT_HEADINGS.contact, 22, (unit) => unit.contact),
    column(UNIT_HEADINGS.email, 24, (unit) => unit.email),
    column(UNIT_HEADINGS.note, 20, (unit) => unit.note),
    ...extras.map((heading): Column => ({
      heading,
      width: 18,
      role: "input",
      cell: (row) => row.others.get(heading) ?? null,
    })),
  ];
}

function groupColumns(): readonly TableColumn<ChosenGroup>[] {
  const role: StyleRole = "input";
  return [
    { heading: GROUP_HEADINGS.phrase, width: 40, role, cell: (group) => textCell(group.phrase) },
    { heading: GROUP_HEADINGS.members, width: 40, role, cell: (group) => textCell(group.members.join(LIST_SEPARATOR)) },
  ];
}

function renameColumns(): readonly TableColumn<Rename>[] {
  return [
    { heading: RENAME_HEADINGS.from, width: 40, role: "input", cell: ({ from }) => textCell(from) },
    { heading: RENAME_HEADINGS.to, width: 40, role: "input", cell: ({ to }) => textCell(to) },
  ];
}
