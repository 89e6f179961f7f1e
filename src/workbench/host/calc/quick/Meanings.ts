import { tableReference } from "./tableReference";
import type { NameModel } from "../../model/names/NameModel";
import type { PlacedTable } from "../../model/formulas/StructuredReference";
import type { TableModel } from "../../model/tables/TableModel";
import type { SheetModel } from "../../model/sheets/SheetModel";
import type { WorkbookModel } from "../../model/WorkbookModel";
import { contains, cellBox } from "../../model/cells/Box";
import type { Expression } from "./Expression";
import { parseExpression } from "./parseExpression";
import type { Place } from "./Place";
import { foldedName, wordsOf, type Word } from "./wordsOf";

/** What the words of formulas mean in a workbook as it is now: sheets, names, tables. */
export class Meanings {
  private readonly sheets: ReadonlyMap<string, SheetModel>;
  private readonly tables: ReadonlyMap<string, PlacedTable>;
  private readonly names: ReadonlyMap<string, NameModel>;
  /** What was asked before: sheets and tables as they are written, names by the sheet they are met on. */
  private readonly found = new Map<string, SheetModel>();
  private readonly known = new Map<string, Expression | null>();
  private readonly named = new Map<SheetModel, Map<string, Expression | null | undefined>>();

  constructor(model: WorkbookModel) {
    this.sheets = new Map(model.sheets.map((sheet) => [foldedName(sheet.name), sheet]));
    const placed = model.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet: sheet.name })));
    this.tables = new Map(placed.map((each) => [foldedName(each.table.name), each]));
    const scoped = model.sheets.flatMap((sheet) => sheet.names.map((name) => [sheet.id, name] as const));
    const all = [...model.names.map((name) => ["", name] as const), ...scoped];
    this.names = new Map(all.map(([scope, name]) => [`${scope}|${foldedName(name.name)}`, name]));
  }

  sheet(name: string): SheetModel | undefined {
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const sheet = this.sheets.get(foldedName(name));
    if (sheet) this.found.set(name, sheet);
    return sheet;
  }

  /** What a name stands for on a sheet; undefined when nobody defined it, null when it is left to the large engine. */
  name({ name }: { readonly name: string }, { sheet }: Place): Expression | null | undefined {
    const known = this.named.get(sheet) ?? new Map<string, Expression | null | undefined>();
    this.named.set(sheet, known);
    if (!known.has(name)) known.set(name, this.findName(name, sheet));
    return known.get(name);
  }

  /** A reference to a table in plain cells; null when it is left to the large engine. */
  table({ text, always }: { readonly text: string; readonly always: string | null }, place: Place): Expression | null {
    // Without a table's name it means the one around the cell.
    if (always === null || text.startsWith("[")) return this.findTable(text, place);
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const found = this.findTable(text, place);
    this.known.set(text, found);
    return found;
  }

  /** The sheet whose cells a word leads to. */
  sheetOf(word: Word): SheetModel | undefined {
    const [kind, name] = partsOf(word);
    if (kind === "sheet") return this.sheets.get(name);
    return kind === "table" ? this.sheets.get(foldedName(this.tables.get(name)?.sheet ?? "")) : undefined;
  }

  /** The words of what a word means on a sheet: a name's formula has some. */
  wordsBehind(word: Word, sheet: SheetModel): readonly Word[] {
    const [kind, name] = partsOf(word);
    if (kind !== "name") return [];
    const meaning = this.definedAs(name, sheet);
    if (meaning === undefined) return this.tables.has(name) ? [`table|${name}`] : [];
    const expression = parseExpression(meaning.formula, 0);
    return expression === null ? [] : wordsOf(expression);
  }

  /** What a word means on a sheet, told so that two that read the same mean the same. */
  told(word: Word, sheet: SheetModel): string {
    const [kind, name] = partsOf(word);
    if (kind === "sheet") return this.sheets.get(name)?.id ?? "";
    if (kind === "name") return this.definedAs(name, sheet)?.formula ?? "";
    // A reference without a table's name means the one around its cell.
    if (name === "") return JSON.stringify(sheet.tables.map(layoutOf));
    const placed = this.tables.get(name);
    return placed ? JSON.stringify([this.sheetOf(word)?.id, layoutOf(placed.table)]) : "";
  }

  private definedAs(folded: string, sheet: SheetModel): NameModel | undefined {
    return this.names.get(`${sheet.id}|${folded}`) ?? this.names.get(`|${folded}`);
  }

  private findName(name: string, sheet: SheetModel): Expression | null | undefined {
    const key = foldedName(name);
    const found = this.definedAs(key, sheet);
    if (found) return parseExpression(found.formula, 0);
    return this.tables.has(key) ? this.findTable(`${name}[]`, { sheet, row: 0, column: 0 }) : undefined;
  }

  private findTable(text: string, place: Place): Expression | null {
    const own = (): PlacedTable | undefined => tableAt(place);
    const plain = tableReference(text, place.row, (name) => (name === "" ? own() : this.tables.get(foldedName(name))));
    return plain === null ? null : parseExpression(`=${plain}`, place.row);
  }
}

function tableAt({ sheet, row, column }: Place): PlacedTable | undefined {
  const table = sheet.tables.find(({ box }) => contains(box, cellBox(row, column)));
  return table && { table, sheet: sheet.name };
}

function partsOf(word: Word): readonly [kind: string, name: string] {
  const cut = word.indexOf("|");
  return [word.slice(0, cut), word.slice(cut + 1)];
}

function layoutOf({ name, box, showHeaders, showTotals, columns }: TableModel): unknown {
  return [name, box, showHeaders, showTotals, columns.map((column) => column.name)];
}
