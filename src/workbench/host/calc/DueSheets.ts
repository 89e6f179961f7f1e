import type { ModelChange } from "../model/ModelChange";
import type { SheetModel } from "../model/sheets/SheetModel";
import type { WorkbookModel } from "../model/WorkbookModel";
import type { Meanings } from "./quick/Meanings";
import type { Findings } from "./quick/QuickCalculation";

/** What moves the cells of a sheet: formulas that look at them say something else afterwards, wherever they stand. */
const MOVES_CELLS: ReadonlySet<ModelChange["kind"]> = new Set<ModelChange["kind"]>([
  "rows-inserted",
  "rows-deleted",
  "columns-inserted",
  "columns-deleted",
]);

interface Known {
  /** The sheets that the formulas look at. */
  readonly read: ReadonlySet<SheetModel>;
  /** What their words meant when they were calculated. */
  readonly meaning: string;
  readonly findings: Findings;
}

/**
 * Remembers which sheets must be calculated: where something changed, where formulas look at such a sheet, and where a word that they use
 * (a sheet, a name, a table) means something else than before.
 */
export class DueSheets {
  private readonly known = new Map<SheetModel, Known>();
  private readonly changed = new Set<string>();

  constructor(private readonly model: WorkbookModel) {
    model.subscribe((change) => this.note(change));
  }

  /** The sheets that are due, in their order; from now on none is. */
  take(meanings: Meanings): ReadonlySet<SheetModel> {
    const { sheets } = this.model;
    for (const sheet of this.known.keys()) if (!sheets.includes(sheet)) this.known.delete(sheet);
    const due = this.withReaders(sheets.filter((sheet) => this.isDue(sheet, meanings)));
    this.changed.clear();
    return new Set(sheets.filter((sheet) => due.has(sheet)));
  }

  /** Remembers what a calculation found out about a sheet that was due. */
  learn(sheet: SheetModel, findings: Findings, meanings: Meanings): void {
    const read = [...findings.words].flatMap((word) => meanings.sheetOf(word) ?? []);
    this.known.set(sheet, { read: new Set(read), meaning: meaningOn(sheet, findings, meanings), findings });
  }

  private note(change: ModelChange): void {
    const isWritten = change.kind === "contents" && change.by !== "calculation";
    if ("sheet" in change && (isWritten || MOVES_CELLS.has(change.kind))) this.changed.add(change.sheet);
  }

  private isDue(sheet: SheetModel, meanings: Meanings): boolean {
    const known = this.known.get(sheet);
    if (!known?.findings.isSettled || this.changed.has(sheet.id)) return true;
    return known.meaning !== meaningOn(sheet, known.findings, meanings);
  }

  private withReaders(first: readonly SheetModel[]): ReadonlySet<SheetModel> {
    const due = new Set(first);
    // What is added while the set is gone through is met, too.
    for (const sheet of due) {
      for (const [reader, { read }] of this.known) if (read.has(sheet)) due.add(reader);
    }
    return due;
  }
}

function meaningOn(sheet: SheetModel, { words }: Findings, meanings: Meanings): string {
  return [...words].map((word) => meanings.told(word, sheet)).join("\n");
}
