import { tableReference } from "./tableReference";
import type { NameModel } from "../../model/names/NameModel";
import type { PlacedTable } from "../../model/formulas/StructuredReference";
import type { SheetModel } from "../../model/sheets/SheetModel";
import type { WorkbookModel } from "../../model/WorkbookModel";
import { contains, cellBox } from "../../model/cells/Box";
import type { Expression } from "./Expression";
import { parseExpression } from "./parseExpression";
import type { Place } from "./Place";

/** What the words of formulas mean in a workbook as it is now: sheets, names, tables. */
export class Meanings {
  private readonly sheets: ReadonlyMap<string, SheetModel>;
  private readonly tables: ReadonlyMap<string, PlacedTable>;
  private readonly names: ReadonlyMap<string, NameModel>;
  /** What was asked before: sheets as they are written, names with the sheet they stand on, tables as they are written. */
  private readonly found = new Map<string, SheetModel>();
  private readonly known = new Map<string, Expression | null | undefined>();

  constructor(model: WorkbookModel) {
    this.sheets = new Map(model.sheets.map((sheet) => [folded(sheet.name), sheet]));
    const placed = model.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet: sheet.name })));
    this.tables = new Map(placed.map((each) => [folded(each.table.name), each]));
    const scoped = model.sheets.flatMap((sheet) => sheet.names.map((name) => [sheet.id, name] as const));
    const all = [...model.names.map((name) => ["", name] as const), ...scoped];
    this.names = new Map(all.map(([scope, name]) => [`${scope}|${folded(name.name)}`, name]));
  }

  sheet(name: string): SheetModel | undefined {
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const sheet = this.sheets.get(folded(name));
    if (sheet) this.found.set(name, sheet);
    return sheet;
  }

  /** What a name stands for on a sheet; undefined when nobody defined it, null when it is left to the large engine. */
  name({ name }: { readonly name: string }, { sheet }: Place): Expression | null | undefined {
    const key = `${sheet.id}|${name}`;
    if (!this.known.has(key)) this.known.set(key, this.findName(name, sheet));
    return this.known.get(key);
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

  private findName(name: string, sheet: SheetModel): Expression | null | undefined {
    const key = folded(name);
    const found = this.names.get(`${sheet.id}|${key}`) ?? this.names.get(`|${key}`);
    if (found) return parseExpression(found.formula, 0);
    return this.tables.has(key) ? this.findTable(`${name}[]`, { sheet, row: 0, column: 0 }) : undefined;
  }

  private findTable(text: string, place: Place): Expression | null {
    const own = (): PlacedTable | undefined => tableAt(place);
    const plain = tableReference(text, place.row, (name) => (name === "" ? own() : this.tables.get(folded(name))));
    return plain === null ? null : parseExpression(`=${plain}`, place.row);
  }
}

function tableAt({ sheet, row, column }: Place): PlacedTable | undefined {
  const table = sheet.tables.find(({ box }) => contains(box, cellBox(row, column)));
  return table && { table, sheet: sheet.name };
}

function folded(name: string): string {
  return name.toLocaleLowerCase("en-US");
}
