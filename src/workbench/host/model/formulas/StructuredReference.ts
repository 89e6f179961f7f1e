import { absoluteAddress } from "../cells/addresses";
import { lastRow, type Box } from "../cells/Box";
import { tableBody, type TableModel } from "../tables/TableModel";

/** A table and the sheet it stands on. */
export interface PlacedTable {
  readonly table: TableModel;
  readonly sheet: string;
}

/** What stands between the brackets of a reference to a table: parts of the table ("#headers"), columns from … to. */
interface Parts {
  readonly sections: readonly string[];
  readonly columns: readonly string[];
}

const SECTIONS = ["#all", "#data", "#headers", "#totals", "#this row"];
const ITEM = /\[((?:'.|[^\]'])*)\]/g;

/**
 * A reference to a table in plain addresses, as it means on `row` (from 0). "#REF!" when the table has no such column or part,
 * "#VALUE!" for a this-row reference beside the table's rows.
 *
 * @example resolveStructured("[#This Row],[Quý I]", { table: tienDo, sheet: "Tiến độ" }, 4) // => "'Tiến độ'!$E5"
 */
export function resolveStructured(inside: string, { table, sheet }: PlacedTable, row: number): string {
  const { sections, columns } = readParts(inside);
  const rows = rowsOf(table, sections, row);
  if (typeof rows === "string") return rows;
  const span = columnsOf(table, columns);
  if (span === null) return "#REF!";
  const address = absoluteAddress({ ...rows, ...span });
  // The row of a this-row reference moves with the formula.
  const moving = sections.includes("#this row") ? address.replace(/\$(?=\d)/g, "") : address;
  return `'${sheet.replaceAll("'", "''")}'!${moving}`;
}

function readParts(inside: string): Parts {
  const text = inside.trim();
  if (text.startsWith("@")) return { sections: ["#this row"], columns: readItems(text.slice(1)) };
  const items = readItems(text);
  return {
    sections: items.map((item) => item.toLowerCase()).filter((item) => SECTIONS.includes(item)),
    columns: items.filter((item) => !SECTIONS.includes(item.toLowerCase())),
  };
}

/** "[A]:[B]" or "[#Data],[A]" are items in brackets; "A" alone is one item, nothing is none. An apostrophe escapes. */
function readItems(text: string): string[] {
  const bracketed = [...text.matchAll(ITEM)].map(([, item = ""]) => item);
  const items = bracketed.length > 0 || text === "" ? bracketed : [text];
  return items.map((item) => item.replace(/'(.)/gs, "$1").trim());
}

type Rows = Pick<Box, "row" | "rows">;

function rowsOf(table: TableModel, sections: readonly string[], row: number): Rows | string {
  const body = tableBody(table);
  if (sections.includes("#this row")) {
    return row >= body.row && row <= lastRow(body) ? { row, rows: 1 } : "#VALUE!";
  }
  const wanted = (sections.length === 0 ? ["#data"] : sections).map((section) => sectionRows(table, body, section));
  const first = Math.min(...wanted.map((rows) => rows?.row ?? Number.POSITIVE_INFINITY));
  const last = Math.max(...wanted.map((rows) => (rows ? rows.row + rows.rows - 1 : -1)));
  return last < 0 ? "#REF!" : { row: first, rows: last - first + 1 };
}

function sectionRows(table: TableModel, body: Box, section: string): Rows | null {
  if (section === "#all") return table.box;
  if (section === "#data") return body;
  if (section === "#headers") return table.showHeaders ? { row: table.box.row, rows: 1 } : null;
  return table.showTotals ? { row: lastRow(table.box), rows: 1 } : null;
}

function columnsOf(table: TableModel, names: readonly string[]): Pick<Box, "column" | "columns"> | null {
  if (names.length === 0) return { column: table.box.column, columns: table.box.columns };
  const places = names.map((name) => {
    return table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  });
  if (places.includes(-1)) return null;
  const first = Math.min(...places);
  return { column: table.box.column + first, columns: Math.max(...places) - first + 1 };
}
