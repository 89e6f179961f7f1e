import type { Catalogue, ChosenGroup, Rename, Unit } from "../../domain/plan/Unit";
import { makeUnits } from "../../domain/units/catalogue/makeUnit";
import type { UnitRow } from "./catalogueSheet";
import { textOf } from "../../spec/cellValues";
import { GROUP_HEADINGS, RENAME_HEADINGS, UNIT_HEADINGS } from "../headings";
import { TABLES } from "../marks";
import { readTable, type ReadRow } from "../parts/readTable";
import type { TabledGrid } from "../parts/TabledGrid";

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

const KNOWN: readonly string[] = Object.values(UNIT_HEADINGS);
/** Headings of the tables beside the catalogue, which stand in the same row. */
const BESIDE: readonly string[] = [...Object.values(GROUP_HEADINGS), ...Object.values(RENAME_HEADINGS)];

/**
 * Reads the catalogue and the members chosen for open groups; undefined when the headings of DonVi are gone.
 *
 * @example readCatalogueSheet(content)?.groups // => [{ phrase: "Các đơn vị liên quan", members: ["MN01", "TH02"] }]
 */
export function readCatalogueSheet(content: TabledGrid): CatalogueRead | undefined {
  const units = readTable(content, { name: TABLES.units, known: KNOWN, keyHeading: UNIT_HEADINGS.code });
  if (units === undefined) return undefined;
  const groupHeadings: readonly string[] = Object.values(GROUP_HEADINGS);
  const groups = readTable(content, { name: TABLES.groups, known: groupHeadings, keyHeading: GROUP_HEADINGS.phrase });
  const order = units.headings.filter((heading) => !BESIDE.includes(heading));
  const extras = order.filter((heading) => !KNOWN.includes(heading));
  const rows = withCodes(units.rows.filter(isUnitRow));
  return {
    units: rows.map(({ row, unit }) => ({ unit, others: othersOf(row, extras) })),
    codesMade: rows.some(({ row, unit }) => unitOf(row).code !== unit.code),
    groups: (groups?.rows ?? []).filter((row) => row.cells.has(GROUP_HEADINGS.phrase)).map(groupOf),
    renames: renamesIn(content),
    extras,
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
function withCodes(rows: readonly ReadRow[]): readonly { readonly row: ReadRow; readonly unit: Unit }[] {
  const codes = makeUnits(rows.map(unitOf), new Set()).map((unit) => unit.code);
  return rows.map((row, index) => ({ row, unit: { ...unitOf(row), code: codes[index] ?? "" } }));
}

function unitOf(row: ReadRow): Unit {
  const text = (heading: string): string => textOf(row.cells.get(heading));
  return {
    code: text(UNIT_HEADINGS.code),
    name: text(UNIT_HEADINGS.name),
    aliases: listOf(text(UNIT_HEADINGS.aliases)),
    level: text(UNIT_HEADINGS.level),
    block: text(UNIT_HEADINGS.block),
    contact: text(UNIT_HEADINGS.contact),
    email: text(UNIT_HEADINGS.email),
    note: text(UNIT_HEADINGS.note),
  };
}

function othersOf(row: ReadRow, extras: readonly string[]): UnitRow["others"] {
  return new Map([...row.cells].filter(([heading]) => extras.includes(heading)));
}

function renamesIn(content: TabledGrid): readonly Rename[] {
  const known = Object.values(RENAME_HEADINGS);
  const table = readTable(content, { name: TABLES.renames, known, keyHeading: RENAME_HEADINGS.from });
  const rows = (table?.rows ?? []).map(({ cells }) => ({
    from: textOf(cells.get(RENAME_HEADINGS.from)),
    to: textOf(cells.get(RENAME_HEADINGS.to)),
  }));
  return rows.filter(({ from, to }) => from !== "" || to !== "");
}

/**
 * Whether a row of the sheet says something of a unit, and not only of a group or an old name beside it.
 *
 * @example isUnitRow(row) // => true
 */
export function isUnitRow({ cells }: ReadRow): boolean {
  return [...cells.keys()].some((heading) => !BESIDE.includes(heading));
}

function groupOf(row: ReadRow): ChosenGroup {
  return {
    phrase: textOf(row.cells.get(GROUP_HEADINGS.phrase)),
    members: listOf(textOf(row.cells.get(GROUP_HEADINGS.members))),
  };
}

function listOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
