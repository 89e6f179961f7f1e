import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { sameBox, type Box, type SheetModel, type WorkbookModel } from "excel-host-embedded/model";
import { createGrid } from "./createGrid";
import { createMeasure } from "./fittedHeights";
import { cellData } from "./sheetData";
import { styleData } from "./styleData";
import { workbookData } from "./workbookData";

/** What the user does in the grid. Sheets by their id. */
export interface GridEvents {
  /** Cells were typed into, pasted over or cleared; `undefined` content: only the look was touched. */
  readonly onEdit: (sheet: string, cells: readonly GridEdit[]) => void;
  readonly onActivate: (sheet: string) => void;
  readonly onSelect: (sheet: string, box: Box) => void;
  /** Something was done that the workbook does not take from the grid: the grid must be drawn from the model again. */
  readonly onDisturbed: () => void;
}

/** One cell as the user left it. */
export interface GridEdit {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}

/** Univer's id of the one workbook. */
const UNIT = "workbook";
/** Marks what the view itself does in the grid, so that it is not taken for the user's doing. */
const BY_HOST = { byHost: true };
const SET_CELLS = "sheet.mutation.set-range-values";

/** The grid's own ways of changing a workbook's structure; the model has them through Office.js only. */
const DISTURBING = new Set(
  [
    "insert-row",
    "insert-col",
    "remove-rows",
    "remove-col",
    "insert-sheet",
    "remove-sheet",
    "set-worksheet-name",
    "set-worksheet-order",
    "set-worksheet-hidden",
    "add-worksheet-merge",
    "remove-worksheet-merge",
    "move-range",
  ].map((name) => `sheet.mutation.${name}`),
);

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Univer as a view of the model: it draws what it is given and tells what the user does. */
export class GridView {
  private readonly api: FUniver;
  private readonly measure = createMeasure();
  private drawing = false;

  constructor(
    container: HTMLElement,
    private readonly events: GridEvents,
  ) {
    this.api = createGrid(container);
    this.api.onCommandExecuted(({ id, params }, options) => {
      if (this.drawing || options?.["byHost"] === true || options?.fromFormula === true) return;
      if (id === SET_CELLS) this.tellEdit(params as CellsWritten);
      else if (DISTURBING.has(id)) events.onDisturbed();
    });
    this.api.addEvent(this.api.Event.BeforeCommandExecute, (command) => {
      // Univer works formulas out again behind drawn cells, with what it knows of them then; the model's results are the ones to show.
      if (command.id === SET_CELLS && command.options?.fromFormula === true) command.cancel = true;
    });
    this.api.addEvent(this.api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      if (!this.drawing) events.onActivate(activeSheet.getSheetId());
    });
    this.api.addEvent(this.api.Event.SelectionChanged, ({ worksheet, selections }) => {
      const [range] = selections;
      if (!this.drawing && range) events.onSelect(worksheet.getSheetId(), boxOf(range));
    });
  }

  /** Whether the user is typing into a cell: drawing now would throw away what was typed. */
  isEditing(): boolean {
    return this.api.getWorkbook(UNIT)?.isCellEditing() ?? false;
  }

  /** Takes what is being typed into a cell as Enter would; Univer would go on editing a cell of a workbook that is gone. */
  async leaveCell(): Promise<void> {
    if (this.isEditing()) await this.api.getWorkbook(UNIT)?.endEditingAsync(true);
  }

  /** Draws the whole workbook anew and goes back to where the user was. */
  draw(workbook: WorkbookModel): void {
    const before = this.place();
    this.drawing = true;
    // Always by the same id: what Univer put off for the workbook before (validation, in idle moments) then finds this one.
    if (this.api.getWorkbook(UNIT)) this.api.disposeUnit(UNIT);
    this.api.createWorkbook(workbookData(workbook, UNIT, this.measure));
    this.drawing = false;
    this.goTo(workbook.activeSheet);
    if (before?.sheet === workbook.activeSheet.id) this.scrollTo(before);
  }

  /** Draws the cells of a box again; looks only as far as number formats, for the rest `draw`. */
  drawCells(sheet: SheetModel, box: Box): void {
    const cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      const line: Record<number, ICellData> = (cells[row] = {});
      for (let column = box.column; column < box.column + box.columns; column += 1) {
        line[column] = cellData(sheet.cells.get(row, column), styleData(sheet.formatAt(row, column)));
      }
    }
    const place = { unitId: UNIT, subUnitId: sheet.id };
    this.api.syncExecuteCommand(SET_CELLS, { ...place, cellValue: cells }, BY_HOST);
  }

  /** Shows a sheet and the cells chosen in it, unless the user is there already. */
  goTo(sheet: SheetModel): void {
    const workbook = this.api.getWorkbook(UNIT);
    const worksheet = workbook?.getSheetBySheetId(sheet.id);
    if (!workbook || !worksheet) return;
    const { row, column, rows, columns } = sheet.selection;
    const there = workbook.getActiveSheet().getSheetId() === sheet.id;
    const range = worksheet.getActiveRange()?.getRange();
    if (there && range && sameBox(boxOf(range), sheet.selection)) return;
    this.drawing = true;
    if (!there) worksheet.activate();
    worksheet.getRange(row, column, rows, columns).activate();
    worksheet.scrollToCell(Math.max(0, row - 2), Math.max(0, column - 2));
    this.drawing = false;
  }

  /** The sheet on the screen and the cell at the top left of what is scrolled. */
  private place(): Place | null {
    const worksheet = this.api.getWorkbook(UNIT)?.getActiveSheet();
    if (!worksheet) return null;
    const { sheetViewStartRow: row, sheetViewStartColumn: column } = worksheet.getScrollState();
    return { sheet: worksheet.getSheetId(), row, column };
  }

  private scrollTo({ sheet, row, column }: Place): void {
    this.api.getWorkbook(UNIT)?.getSheetBySheetId(sheet)?.scrollToCell(row, column);
  }

  setDark(dark: boolean): void {
    this.api.toggleDarkMode(dark);
  }

  private tellEdit({ subUnitId, cellValue }: CellsWritten): void {
    const edits = Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
      Object.entries(cells ?? {}).flatMap(([column, cell]) => edit(Number(row), Number(column), cell)),
    );
    if (edits.length > 0) this.events.onEdit(subUnitId, edits);
    else this.events.onDisturbed();
  }
}

interface CellsWritten {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, ICellData | null>> | null>>;
}

/** What a cell became; nothing when its content was not touched. */
function edit(row: number, column: number, cell: ICellData | null): readonly GridEdit[] {
  if (cell === null) return [{ row, column, content: "" }];
  const touched = "v" in cell || "f" in cell || "p" in cell;
  return touched ? [{ row, column, content: cell.f ?? richText(cell) ?? cell.v ?? "" }] : [];
}

/** Text of several lines comes as a document. */
function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

function boxOf(range: { startRow: number; endRow: number; startColumn: number; endColumn: number }): Box {
  const { startRow: row, startColumn: column } = range;
  return { row, column, rows: range.endRow - row + 1, columns: range.endColumn - column + 1 };
}
