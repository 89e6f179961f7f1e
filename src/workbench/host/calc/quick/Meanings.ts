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
  private readonly parsed = new Map<string, Expression | null>();

  constructor(model: WorkbookModel) {
    this.sheets = new Map(model.sheets.map((sheet) => [folded(sheet.name), sheet]));
    const placed = model.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet: sheet.name })));
    this.tables = new Map(placed.map((each) => [folded(each.table.name), each]));
    const scoped = model.sheets.flatMap((sheet) => sheet.names.map((name) => [sheet.id, name] as const));
    const all = [...model.names.map((name) => ["", name] as const), ...scoped];
    this.names = new Map(all.map(([scope, name]) => [`${scope}|${folded(name.name)}`, name]));
  }

  sheet(name: string): SheetModel | undefined {
    return this.sheets.get(folded(name));
  }

  /** What a name stands for where it is used; undefined when nobody defined it or it is left to the large engine. */
  name(name: string, { sheet }: Place): Expression | null | undefined {
    const key = folded(name);
    const found = this.names.get(`${sheet.id}|${key}`) ?? this.names.get(`|${key}`);
    if (found) return this.parse(found.formula, 0);
    return this.tables.has(key) ? this.table(`${name}[]`, { sheet, row: 0, column: 0 }) : undefined;
  }

  /** A reference to a table in plain cells. */
  table(text: string, place: Place): Expression | null {
    const own = (): PlacedTable | undefined => tableAt(place);
    const plain = tableReference(text, place.row, (name) => (name === "" ? own() : this.tables.get(folded(name))));
    return plain === null ? null : this.parse(`=${plain}`, place.row);
  }

  private parse(formula: string, row: number): Expression | null {
    const key = `${String(row)}|${formula}`;
    const known = this.parsed.get(key);
    if (known !== undefined) return known;
    const made = parseExpression(formula, row);
    this.parsed.set(key, made);
    return made;
  }
}

function tableAt({ sheet, row, column }: Place): PlacedTable | undefined {
  const table = sheet.tables.find(({ box }) => contains(box, cellBox(row, column)));
  return table && { table, sheet: sheet.name };
}

function folded(name: string): string {
  return name.toLocaleLowerCase("en-US");
}
