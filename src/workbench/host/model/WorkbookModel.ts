import { newBuiltInStyles } from "./formats/builtInStyles";
import { FormatPool } from "./formats/CellFormat";
import { SheetModel } from "./sheets/SheetModel";
import { changesSheet } from "./changesSheet";
import type { ModelChange } from "./ModelChange";
import type { NameModel } from "./names/NameModel";
import type { StyleModel } from "./formats/StyleModel";
import type { TableModel } from "./tables/TableModel";

/** What happens to other things than cells, or only to how they look. */
const BESIDE_FORMULAS: ReadonlySet<ModelChange["kind"]> = new Set([
  "formats",
  "activated",
  "selection",
  "sheet-moved",
  "sheet-visibility",
  "rows-sorted",
  "columns-sorted",
  "clicked",
  "comment-added",
  "comment-deleted",
  "comment-changed",
  "chart-added",
  "chart-deleted",
  "chart-activated",
  "chart-deactivated",
]);

/** A change that can alter what a formula gives. */
function touchesFormulas(change: ModelChange): boolean {
  switch (change.kind) {
    case "contents":
      return change.by !== "calculation";
    case "part":
      return change.part === "names" || change.part === "tables";
    case "workbook":
      return change.part === "names";
    default:
      return !BESIDE_FORMULAS.has(change.kind);
  }
}

/**
 * The one model of the workbook, as plain data. Office.js handlers read and write it through the operations of this folder; the
 * calculator, the page and the files follow it through `subscribe`.
 */
export class WorkbookModel {
  name = "Book1.xlsx";
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  readonly styles = new Map<string, StyleModel>(newBuiltInStyles().map((style) => [style.name, style]));
  readonly settings = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  readonly properties: Record<string, string> = {};
  protection: { readonly password: string | null } | null = null;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** The chart that was chosen last, by the ids of its sheet and its own. */
  activeChart: { readonly sheet: string; readonly chart: string } | null = null;
  readonly formats = new FormatPool();
  /** Whether formulas wait for the calculator. It sets this back to false. */
  dirty = false;
  /** Whether rows or columns wait to be fitted to the text of formulas. */
  unfitted = false;
  /** How often anything was written that may name a sheet. */
  written = 0;
  private active = "";
  private nextId = 1;
  private readonly followers = new Set<(change: ModelChange) => void>();

  /** What a codec knows of where the workbook came from. */
  source: unknown = undefined;

  readonly created: Date;

  /** `today` is asked for the year of dates typed without one. */
  constructor(readonly today: () => Date = () => new Date()) {
    this.created = today();
  }

  /** Calls `follower` on every change until the returned function is called. */
  subscribe(follower: (change: ModelChange) => void): () => void {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  }

  /** Tells the followers what happened. */
  changed(change: ModelChange): void {
    if (touchesFormulas(change)) {
      this.dirty = true;
      this.written += 1;
    }
    if (changesSheet(change)) this.forgetSource(change.sheet);
    for (const follower of this.followers) follower(change);
  }

  private forgetSource(id: string): void {
    const sheet = this.sheets.find((one) => one.id === id);
    if (sheet) sheet.source = undefined;
  }

  /** A number never given before in this workbook; ids of sheets, tables, rules and charts are made of it. */
  newNumber(): number {
    return this.nextId++;
  }

  /** Makes a sheet without asking whether the name will do and puts it at `position`, the end when left out. */
  insertSheet(name: string, position = this.sheets.length): SheetModel {
    const id = `{00000000-0001-0000-0000-${this.newNumber().toString(16).toUpperCase().padStart(12, "0")}}`;
    const sheet = new SheetModel(id, name, (change) => this.changed(change));
    this.sheets.splice(position, 0, sheet);
    if (this.active === "") this.active = id;
    this.changed({ kind: "sheet-added", sheet: id });
    return sheet;
  }

  /** The sheet with this id or name; names are compared as Excel does, without regard to case. */
  findSheet(key: string): SheetModel | undefined {
    const folded = key.toLocaleLowerCase("en-US");
    return (
      this.sheets.find((sheet) => sheet.id === key) ??
      this.sheets.find((sheet) => sheet.name.toLocaleLowerCase("en-US") === folded)
    );
  }

  /** The table with this id or name, and its sheet. */
  findTable(key: string): { readonly sheet: SheetModel; readonly table: TableModel } | undefined {
    const folded = key.toLocaleLowerCase("en-US");
    const all = this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
    return (
      all.find(({ table }) => table.id === key) ??
      all.find(({ table }) => table.name.toLocaleLowerCase("en-US") === folded)
    );
  }

  /** The name as `scope` sees it: its own first, then the workbook's. */
  findName(name: string, scope?: SheetModel): NameModel | undefined {
    const folded = name.toLocaleLowerCase("en-US");
    return [...(scope?.names ?? []), ...this.names].find((each) => each.name.toLocaleLowerCase("en-US") === folded);
  }

  /** The sheet the user looks at. */
  get activeSheet(): SheetModel {
    const sheet = this.findSheet(this.active) ?? this.sheets[0];
    if (!sheet) throw new RangeError("a workbook has at least one sheet");
    return sheet;
  }

  set activeSheet(sheet: SheetModel) {
    const before = this.active;
    if (before === sheet.id) return;
    this.active = sheet.id;
    this.changed({ kind: "activated", sheet: sheet.id, before });
  }
}
