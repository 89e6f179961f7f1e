import type { ModelChange } from "../model/ModelChange";
import type { SheetModel } from "../model/sheets/SheetModel";
import type { WorkbookModel } from "../model/WorkbookModel";
import type { Findings } from "./quick/QuickCalculation";

/** What moves cells, or takes away what formulas point at: their texts change with it anywhere. */
const MOVES_CELLS: ReadonlySet<ModelChange["kind"]> = new Set<ModelChange["kind"]>([
  "rows-inserted",
  "rows-deleted",
  "columns-inserted",
  "columns-deleted",
  "sheet-deleted",
]);

/** Remembers which sheets must be calculated: where something changed, and where formulas look at such a sheet. */
export class DueSheets {
  private readonly findings = new Map<SheetModel, Findings>();
  private readonly namesOf = new Map<SheetModel, string>();
  private readonly changed = new Set<string>();
  private meaning = "";
  private isAll = true;

  constructor(private readonly model: WorkbookModel) {
    model.subscribe((change) => this.note(change));
  }

  /** The sheets that are due, in their order; from now on none is. */
  take(): ReadonlySet<SheetModel> {
    const { sheets } = this.model;
    const meaning = meaningOf(this.model);
    const isAll = this.isAll || meaning !== this.meaning;
    const first = sheets.filter((sheet) => isAll || this.isChanged(sheet));
    this.meaning = meaning;
    this.isAll = false;
    this.changed.clear();
    for (const sheet of sheets) this.namesOf.set(sheet, namesIn(sheet));
    const due = this.withReaders(first);
    return new Set(sheets.filter((sheet) => due.has(sheet)));
  }

  /** Remembers what a calculation found out about a sheet that was due. */
  learn(sheet: SheetModel, findings: Findings): void {
    this.findings.set(sheet, findings);
  }

  private note(change: ModelChange): void {
    if (change.kind !== "contents") this.isAll ||= MOVES_CELLS.has(change.kind);
    else if (change.by !== "calculation") this.changed.add(change.sheet);
  }

  private isChanged(sheet: SheetModel): boolean {
    return (
      this.changed.has(sheet.id) ||
      this.findings.get(sheet)?.isSettled !== true ||
      this.namesOf.get(sheet) !== namesIn(sheet)
    );
  }

  private withReaders(first: readonly SheetModel[]): ReadonlySet<SheetModel> {
    const due = new Set(first);
    // What is added while the set is gone through is met, too.
    for (const sheet of due) {
      for (const [reader, { read }] of this.findings) if (read.has(sheet)) due.add(reader);
    }
    return due;
  }
}

/** What formulas of any sheet may mean by a word: names of the workbook, and tables with their columns. */
function meaningOf({ names, sheets }: WorkbookModel): string {
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, box, showHeaders, showTotals, columns }) => {
      return [name, sheet.id, box, showHeaders, showTotals, columns.map((column) => column.name)];
    }),
  );
  return JSON.stringify([names.map(({ name, formula }) => [name, formula]), tables]);
}

/** What only formulas of the sheet itself may mean. */
function namesIn(sheet: SheetModel): string {
  return JSON.stringify(sheet.names.map(({ name, formula }) => [name, formula]));
}
