import type { Catalogue, ChosenGroup, Rename } from "../../domain/plan/Unit";
import { makeUnits } from "../../domain/units/catalogue/makeUnit";
import { headingsOf, ownHeadings } from "../parts/ColumnTable";
import { readSheetTable, wantedOf, type ReadRow } from "../parts/readSheetTable";
import { recordReader } from "../parts/recordReader";
import type { TabledGrid } from "../parts/TabledGrid";
import { GROUP_TABLE, RENAME_TABLE, UNIT_LIST_TABLE } from "./catalogueTables";
import type { UnitRow } from "./unitListColumns";

/** The sheet "Đơn vị" as it was read back. */
export interface CatalogueRead {
  readonly units: readonly UnitRow[];
  readonly groups: readonly ChosenGroup[];
  readonly renames: readonly Rename[];
  readonly extras: readonly string[];
  readonly order: readonly string[];
  /** A unit stood there without a code of its own and got one. */
  readonly codesMade: boolean;
}

/** Headings of the tables beside the catalogue, which stand in the same row. */
const BESIDE: ReadonlySet<string> = new Set([...headingsOf(GROUP_TABLE), ...headingsOf(RENAME_TABLE)]);

const unitRowOf = recordReader(UNIT_LIST_TABLE);
const groupOf = recordReader(GROUP_TABLE);
const renameOf = recordReader(RENAME_TABLE);

/**
 * Reads the catalogue and the members chosen for open groups; undefined when the headings of DonVi are gone.
 *
 * @example readCatalogueSheet(content)?.groups // => [{ phrase: "Các đơn vị liên quan", members: ["MN01", "TH02"] }]
 */
export function readCatalogueSheet(content: TabledGrid): CatalogueRead | undefined {
  const units = readSheetTable(content, wantedOf(UNIT_LIST_TABLE));
  if (units === undefined) return undefined;
  const groups = readSheetTable(content, wantedOf(GROUP_TABLE))?.rows ?? [];
  const order = units.headings.filter((heading) => !BESIDE.has(heading));
  const typed = units.rows.filter(isUnitRow).map(unitRow);
  const rows = withCodes(typed);
  return {
    units: rows,
    codesMade: rows.some(({ unit }, index) => typed[index]?.unit.code !== unit.code),
    groups: groups.filter(({ cells }) => cells.has(GROUP_TABLE.key)).map(({ cells }) => groupOf(cells)),
    renames: renamesIn(content),
    extras: ownHeadings(UNIT_LIST_TABLE, order),
    order,
  };
}

/**
 * The catalogue that the rows of the sheet amount to.
 *
 * @example catalogueOf({ units: [{ unit, others }], groups: [], renames: [] }).units // => [unit]
 */
export function catalogueOf(read: Pick<CatalogueRead, "units" | "groups" | "renames">): Catalogue {
  const units = read.units.map((row) => row.unit).filter((unit) => unit.name !== "");
  return { units, groups: read.groups, renames: read.renames };
}

/** A unit typed without a code, or with one that is taken, gets its own: everything that units report is kept under it. */
function withCodes(rows: readonly UnitRow[]): readonly UnitRow[] {
  const made = makeUnits(
    rows.map(({ unit }) => unit),
    new Set(),
  );
  return rows.map((row, index) => ({ ...row, unit: { ...row.unit, code: made[index]?.code ?? "" } }));
}

/** The catalogue's part of a row. */
function unitRow({ cells }: ReadRow): UnitRow {
  return unitRowOf(new Map([...cells].filter(([heading]) => !BESIDE.has(heading))));
}

function renamesIn(content: TabledGrid): readonly Rename[] {
  const rows = readSheetTable(content, wantedOf(RENAME_TABLE))?.rows ?? [];
  return rows.map(({ cells }) => renameOf(cells)).filter(({ from, to }) => from !== "" || to !== "");
}

/**
 * Whether a row of the sheet says something of a unit, and not only of a group or an old name beside it.
 *
 * @example isUnitRow(row) // => true
 */
export function isUnitRow({ cells }: ReadRow): boolean {
  return [...cells.keys()].some((heading) => !BESIDE.has(heading));
}
