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
  type WorkbookModel,
} from "excel-host-embedded/model";
import { followModel } from "./grid/followModel";
import type { GridEdit, GridView } from "./grid/GridView";
import { typedContent } from "./typedContent";
import type { ExcelVersion } from "./words";

/** One open workbook with its host: what the pane talks to, and the grid that follows it. */
export class Session {
  readonly host: Host;
  private readonly unfollow: () => void;

  constructor(
    readonly model: WorkbookModel,
    private readonly view: GridView,
    version: ExcelVersion,
  ) {
    this.host = createHost({ model, requirementSet: version, locale: "vi-VN", calculator: createPageCalculator() });
    this.unfollow = followModel(model, view, () => this.host.settle());
    view.draw(model);
    if (model.dirty) void this.host.settle();
  }

  /** Puts what was typed into the model; false when Excel would not take it, and then the grid shows what stands there. */
  async edit(sheetId: string, edits: readonly GridEdit[]): Promise<boolean> {
    const sheet = this.model.findSheet(sheetId);
    if (!sheet) return false;
    try {
      for (const { row, column, content: typed } of edits) {
        const box = cellBox(row, column);
        const { content, numberFormat } = typedContent(typed, this.model.today().getFullYear());
        writeContents(this.model, sheet, box, content);
        if (numberFormat !== null && sheet.formatAt(row, column).numberFormat === "General") {
          applyFormat(this.model, sheet, box, { numberFormat });
        }
      }
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.view.draw(this.model);
      return false;
    }
    await this.host.settle();
    return true;
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
    this.view.draw(this.model);
  }

  close(): void {
    this.unfollow();
  }
}
