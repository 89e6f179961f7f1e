import { quoteSheet } from "../domain/plan/Grid";
import type { ChosenGroup, Unit } from "../domain/plan/Unit";
import { arrangeColumns } from "./arrangeColumns";
import { rowOf, textCell } from "./cellValues";
import { GROUP_HEADINGS, UNIT_HEADINGS } from "./headings";
import { TEXTS } from "./labels";
import { MARKS, TABLES, UNIT_NAMES } from "./marks";
import { landscapePage, PLAIN_SHEET } from "./sheetParts";
import type { CellContent, SheetSpec, StyledArea } from "./SheetSpec";
import { fixedAddress, layTable, type LaidTable, type TableColumn } from "./SheetTable";
import type { StyleRole } from "./styles";

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
  readonly extras: readonly string[];
  readonly order: readonly string[];
}

/** Row of the headings, from 0. */
export const CATALOGUE_HEADING_ROW = 2;

/** What separates aliases in a cell and members of a group. */
export const LIST_SEPARATOR = "; ";

type Column = TableColumn<UnitRow>;

/**
 * The sheet "Đơn vị": the catalogue DonVi, and to its right NhomDonVi with the members chosen for open groups. Both grow downwards.
 *
 * @example catalogueSheet({ name: "Đơn vị", units, groups: [], extras: [], order: [] }).tables.length // => 2
 */
export function catalogueSheet(input: CatalogueSheetInput): SheetSpec {
  const units = layTable(arrangeColumns(unitColumns(input.extras), input.order), input.units, CATALOGUE_HEADING_ROW);
  const groups = layTable(groupColumns(), input.groups, CATALOGUE_HEADING_ROW);
  const left = units.area.columns + 1;
  const width = left + groups.area.columns;
  const depth = Math.max(units.cells.length, groups.cells.length);
  const body = Array.from({ length: depth }, (_, index) => [
    ...rowOf(units.cells[index] ?? [], left),
    ...rowOf(groups.cells[index] ?? [], groups.area.columns),
  ]);
  const moved = (styled: StyledArea): StyledArea => ({
    ...styled,
    area: { ...styled.area, column: styled.area.column + left },
  });
  return {
    ...PLAIN_SHEET,
    name: input.name,
    mark: MARKS.units,
    rows: [
      rowOf([TEXTS.unitsTitle], width),
      [...rowOf([], left), ...rowOf([TEXTS.groupsTitle], groups.area.columns)],
      ...body,
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: units.area.columns }, role: "title" },
      { area: { row: 1, column: left, rows: 1, columns: groups.area.columns }, role: "note" },
      ...units.styles,
      ...groups.styles.map(moved),
    ],
    columns: [...units.columns, { width: 3 }, ...groups.columns],
    merges: [{ row: 0, column: 0, rows: 1, columns: units.area.columns }],
    tables: [
      { name: TABLES.units, area: units.area, style: "TableStyleLight1" },
      { name: TABLES.groups, area: { ...groups.area, column: left }, style: "TableStyleLight1" },
    ],
    names: [{ name: UNIT_NAMES, refersTo: unitNames(input.name, units), scope: "workbook" }],
    freeze: { rows: CATALOGUE_HEADING_ROW + 1, columns: 0 },
    page: landscapePage([CATALOGUE_HEADING_ROW, CATALOGUE_HEADING_ROW], null),
  };
}

/** The whole column of the table, so that Excel lets the name grow with it. */
function unitNames(sheet: string, units: LaidTable): string {
  return `=${quoteSheet(sheet)}!${fixedAddress(units.bodyOf(UNIT_HEADINGS.name))}`;
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
