import type { CellValue, Grid } from "../../grid/Grid";
import type { Catalogue, ChosenGroup } from "../../plan/Unit";
import type { Result } from "../../text/result";
import { err, ok } from "../../text/result";
import { cleanCellText } from "../../text/cleanCellText";
import { convertLegacyFonts } from "../../grid/convertLegacyFonts";
import { setAside } from "../../grid/setAside";
import { bareUnitList } from "./bareUnitList";
import { findCatalogueColumns, catalogueText } from "./catalogueColumns";
import { codeKey, makeUnits, type UnitDraft } from "./makeUnit";
import type { CatalogueColumn } from "../words/vocabulary";

/** Why a sheet gave no unit catalogue. */
export interface CatalogueFailure {
  readonly kind: "no-unit-columns";
  readonly sheet: string;
}

const LIST_SEPARATORS = /[;\n|]/;

type Row = (column: CatalogueColumn) => string;

/**
 * Reads the unit catalogue from a sheet: by its headings, in any order and wherever the header row is, or as a bare list of names.
 * Missing codes, levels and blocks are guessed; a line that holds nothing but "Khối …" names the block of the lines below it.
 *
 * @example readCatalogue(gridOf([["Tên đơn vị", "Tên khác"], ["Trường Mầm non Hoa Mai", "MN Hoa Mai"]]))
 * // => ok({ units: [{ code: "MN01", name: "Trường Mầm non Hoa Mai", aliases: ["MN Hoa Mai"], level: "MN", … }], groups: [] })
 */
export function readCatalogue(source: Grid): Result<Catalogue, CatalogueFailure> {
  const { grid } = convertLegacyFonts(setAside(source).grid);
  const header = findCatalogueColumns(grid);
  const drafts = header === null ? bareUnitList(grid).map((name) => ({ name: oneLine(name) })) : [];
  if (header === null) {
    if (drafts.length === 0) return err({ kind: "no-unit-columns", sheet: grid.sheet });
    return ok({ units: makeUnits(drafts, new Set()), groups: [] });
  }
  const rows = grid.cells.slice(header.row + 1).map((cells) => rowReader(cells, header.columns));
  return ok({ units: makeUnits(draftsOf(rows, header.columns), new Set()), groups: rows.flatMap(groupOf) });
}

function rowReader(cells: readonly CellValue[], columns: ReadonlyMap<CatalogueColumn, number>): Row {
  return (column) => {
    const at = columns.get(column);
    return at === undefined ? "" : cleanCellText(catalogueText(cells[at]));
  };
}

function draftsOf(rows: readonly Row[], columns: ReadonlyMap<CatalogueColumn, number>): readonly UnitDraft[] {
  const drafts: UnitDraft[] = [];
  const seen = new Set<string>();
  let block = "";
  for (const row of rows) {
    const name = oneLine(row("name"));
    if (name === "" || seen.has(`${codeKey(row("code"))} ${name}`)) continue;
    seen.add(`${codeKey(row("code"))} ${name}`);
    if (isBlockLine(row, name, columns)) block = name.replace(BLOCK_NUMBER, "").replace(BLOCK_WORD, "").trim();
    else drafts.push(draftOf(row, name, block));
  }
  return drafts;
}

const BLOCK_NUMBER = /^(?:[IVX]+|\d+|[A-ZĐ])[.)]?\s+(?=\p{Lu})/u;
const BLOCK_WORD = /^kh\u1ED1i\s+/iu;

// "I. Khối Mầm non" across the list: a heading of the lines below, not a unit.
function isBlockLine(row: Row, name: string, columns: ReadonlyMap<CatalogueColumn, number>): boolean {
  const others = [...columns.keys()].filter((column) => column !== "name");
  const isAlone = others.every((column) => column === "phrase" || column === "members" || row(column) === "");
  return isAlone && BLOCK_WORD.test(name.replace(BLOCK_NUMBER, ""));
}

function draftOf(row: Row, name: string, block: string): UnitDraft {
  const aliases = row("aliases").split(LIST_SEPARATORS).map(oneLine).filter(Boolean);
  return {
    code: oneLine(row("code")),
    name,
    aliases: [...new Set(aliases)],
    level: oneLine(row("level")),
    block: oneLine(row("block")) || block,
    contact: row("contact"),
    email: row("email"),
    note: row("note"),
  };
}

function groupOf(row: Row): readonly ChosenGroup[] {
  const phrase = oneLine(row("phrase"));
  const members = row("members")
    .split(/[;,\n|]/)
    .map(oneLine)
    .filter(Boolean);
  return phrase === "" ? [] : [{ phrase, members }];
}

function oneLine(text: string): string {
  return text.replaceAll("\n", " ").trim();
}
