import { WHOLE_SHEET, type Cell, type SheetModel, type WorkbookModel } from "excel-host-embedded/model";

/** Excel remembers a hundred; each of ours is a sheet's cells. */
const MOST = 50;

/** A sheet as it was before an edit: cells, and what grows with them. */
interface KeptSheet {
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: Cell }[];
  readonly tables: SheetModel["tables"];
  readonly validations: SheetModel["validations"];
  readonly conditionalFormats: SheetModel["conditionalFormats"];
}

/**
 * What a user typed, to take it back. As in Excel, what an add-in changes ends it: nothing older can be undone over it.
 *
 * @example history.during(sheet, () => writeContents(workbook, sheet, box, "Hoàn thành")); history.undo() // => true
 */
export class EditHistory {
  private undoing: KeptSheet[] = [];
  private redoing: KeptSheet[] = [];
  private isOwn = false;
  private readonly unfollow: () => void;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly onChange: () => void,
  ) {
    this.unfollow = workbook.subscribe((change) => {
      const isSeenOnly = change.kind === "activated" || change.kind === "selection" || change.kind === "clicked";
      const isCalculated = change.kind === "contents" && change.by === "calculation";
      if (!this.isOwn && !isSeenOnly && !isCalculated) this.forget();
    });
  }

  get canUndo(): boolean {
    return this.undoing.length > 0;
  }

  get canRedo(): boolean {
    return this.redoing.length > 0;
  }

  /** Does an edit and remembers what it replaced; an edit that is refused halfway is taken back. */
  during(sheet: SheetModel, edit: () => void): void {
    const before = keep(sheet);
    this.isOwn = true;
    try {
      edit();
      if (isAsKept(before, sheet)) return;
      this.undoing = [...this.undoing, before].slice(-MOST);
      this.redoing = [];
    } catch (error) {
      this.putBack(before);
      throw error;
    } finally {
      this.isOwn = false;
      this.onChange();
    }
  }

  /** Takes the last edit back; false when there is none. */
  undo(): boolean {
    return this.step(this.undoing, this.redoing);
  }

  /** Does again what was taken back last. */
  redo(): boolean {
    return this.step(this.redoing, this.undoing);
  }

  close(): void {
    this.unfollow();
  }

  private step(from: KeptSheet[], to: KeptSheet[]): boolean {
    const last = from.pop();
    const sheet = last && this.workbook.findSheet(last.sheet);
    if (!last || !sheet) return false;
    to.push(keep(sheet));
    this.isOwn = true;
    this.putBack(last);
    this.isOwn = false;
    this.onChange();
    return true;
  }

  private putBack(kept: KeptSheet): void {
    const sheet = this.workbook.findSheet(kept.sheet);
    if (!sheet) return;
    const before = sheet.usedBox(false);
    sheet.cells.relocate(() => null);
    for (const { row, column, cell } of kept.cells) sheet.cells.put(row, column, cell);
    sheet.tables = kept.tables;
    sheet.validations = kept.validations;
    sheet.conditionalFormats = kept.conditionalFormats;
    for (const box of [before, sheet.usedBox(false)]) if (box) sheet.contentsChanged(box);
    sheet.partChanged("tables");
  }

  private forget(): void {
    if (!this.canUndo && !this.canRedo) return;
    this.undoing = [];
    this.redoing = [];
    this.onChange();
  }
}

/** The grid tells of an edit twice when it also looks at the cell's format: the second changes nothing. */
function isAsKept({ cells }: KeptSheet, sheet: SheetModel): boolean {
  const now = [...sheet.cells.within(WHOLE_SHEET)];
  return (
    now.length === cells.length && cells.every(({ row, column, cell }) => isSame(cell, sheet.cells.get(row, column)))
  );
}

/** What a formula gives is the calculator's: written again, it gives nothing for a moment. */
function isSame(before: Cell, after: Cell | undefined): boolean {
  if (after?.formula !== before.formula || after.format !== before.format) return false;
  return before.formula !== null || after.value === before.value;
}

function keep(sheet: SheetModel): KeptSheet {
  return {
    sheet: sheet.id,
    cells: [...sheet.cells.within(WHOLE_SHEET)].map((stored) => ({ ...stored, cell: { ...stored.cell } })),
    tables: structuredClone(sheet.tables),
    validations: structuredClone(sheet.validations),
    conditionalFormats: structuredClone(sheet.conditionalFormats),
  };
}
