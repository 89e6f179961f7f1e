import { HostError, createHost, type Host } from "excel-host-embedded";
import { createPageCalculator } from "excel-host-embedded/calculator/page";
import {
  activateSheet,
  applyFormat,
  cellBox,
  sameBox,
  selectBox,
  writeContents,
  type Box,
  type SheetModel,
  type WorkbookModel,
} from "excel-host-embedded/model";
import { EditHistory } from "./EditHistory";
import { FaultyHost } from "./FaultyHost";
import { followModel } from "./grid/followModel";
import type { GridEdit, GridView } from "./grid/GridView";
import { typedContent } from "./typedContent";
import type { ExcelVersion } from "./words/PageWords";

/** One open workbook with its host: what the pane talks to, and the grid that follows it once it is there. */
export class Session {
  readonly host: Host;
  /** The host as the pane meets it, in which failures can be tried. */
  readonly faulty: FaultyHost;
  readonly history: EditHistory;
  private view: GridView | null = null;
  private unfollow = (): void => undefined;

  constructor(
    readonly model: WorkbookModel,
    version: ExcelVersion,
    onHistory: () => void,
  ) {
    this.host = createHost({ model, requirementSet: version, locale: "vi-VN", calculator: createPageCalculator() });
    this.faulty = new FaultyHost(this.host);
    this.history = new EditHistory(model, onHistory);
  }

  /** Draws the workbook, and goes on drawing what changes. */
  show(view: GridView): void {
    this.view = view;
    this.unfollow = followModel(this.model, view, () => this.host.settle());
    view.draw(this.model);
    if (this.model.dirty) void this.host.settle();
  }

  /** Whether a cell is being typed into: Excel lets an add-in wait until it is left. */
  isTyping(): boolean {
    return this.view?.isEditing() ?? false;
  }

  /** Puts what was typed into the model; false when Excel would not take it, and then the grid shows what stands there. */
  async edit(sheetId: string, edits: readonly GridEdit[]): Promise<boolean> {
    const sheet = this.model.findSheet(sheetId);
    if (!sheet) return false;
    try {
      this.history.during(sheet, () => {
        for (const each of edits) this.type(sheet, each);
      });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.redraw();
      return false;
    }
    await this.host.settle();
    return true;
  }

  /** Takes back what was typed last, or does it again. */
  async step(way: "undo" | "redo"): Promise<void> {
    if (!this.history[way]()) return;
    await this.host.settle();
    this.redraw();
  }

  /** The user chose another sheet. */
  activate(sheetId: string): void {
    const sheet = this.model.findSheet(sheetId);
    if (sheet) activateSheet(this.model, sheet);
  }

  /** The user chose cells. */
  select(sheetId: string, box: Box): void {
    const sheet = this.model.findSheet(sheetId);
    if (!sheet || sameBox(sheet.selection, box)) return;
    selectBox(sheet, box);
  }

  /** Draws the grid as the model is. */
  redraw(): void {
    this.view?.draw(this.model);
  }

  close(): void {
    this.unfollow();
    this.history.close();
    // A call that waits for ever would keep the workbook with it.
    this.faulty.set(null);
  }

  private type(sheet: SheetModel, { row, column, content: typed }: GridEdit): void {
    const box = cellBox(row, column);
    const { content, numberFormat } = typedContent(typed, this.model.today().getFullYear());
    writeContents(this.model, sheet, box, content);
    if (numberFormat !== null && sheet.formatAt(row, column).numberFormat === "General") {
      applyFormat(this.model, sheet, box, { numberFormat });
    }
  }
}
