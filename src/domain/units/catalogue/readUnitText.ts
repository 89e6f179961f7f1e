import type { Grid } from "../../grid/Grid";
import type { Catalogue, Unit } from "../../plan/Unit";
import { cleanCellText } from "../../text/cleanCellText";
import { unitKey } from "../words/spanKey";
import { findCatalogueColumns } from "./catalogueColumns";
import { makeUnits, type UnitDraft } from "./makeUnit";
import { readCatalogue } from "./readCatalogue";

/** What parts the columns of a pasted list, the surest sign first. A comma stands in names, too, so it parts only below headings. */
const SEPARATORS = ["\t", ";", ","] as const;
const NUMBER = /^(?:\d+\s*[.)]|[-+•*])\s*/u;

/**
 * The units of a list that was pasted or typed: a table under its headings, else a name a line, with or without a number before it.
 *
 * @example readUnitText("1. Trường Mầm non Hoa Mai\n2. Trường Tiểu học Hòa An").units.map(({ level }) => level) // => ["MN", "TH"]
 */
export function readUnitText(text: string): Catalogue {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const headed = SEPARATORS.map((separator) => gridOfLines(lines, separator)).find(
    (grid) => findCatalogueColumns(grid) !== null,
  );
  const bare = lines.map((line) => line.replace(NUMBER, ""));
  const read = readCatalogue(headed ?? gridOfLines(bare, "\t"));
  if (read.ok) return { ...read.value, units: eachOnce(read.value.units) };
  const names = bare.map((line) => cleanCellText(line.replaceAll("\t", " "))).filter(isName);
  return { units: eachOnce(makeUnits(names.map(namedOnly), new Set())), groups: [] };
}

function namedOnly(name: string): UnitDraft {
  return { name };
}

/** A name that stands there twice is one unit. */
function eachOnce(units: readonly Unit[]): readonly Unit[] {
  const byKey = new Map([...units].reverse().map((unit) => [unitKey(unit.name), unit]));
  return units.filter((unit) => byKey.get(unitKey(unit.name)) === unit);
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text);
}

function gridOfLines(lines: readonly string[], separator: string): Grid {
  const rows = lines.map((line) => line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/u, "$1")));
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return { sheet: "", row: 0, column: 0, cells, merges: [] };
}
