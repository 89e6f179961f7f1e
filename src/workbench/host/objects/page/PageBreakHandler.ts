import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import type { PlacedBreaks } from "./PlacedBreaks";

/** Excel.PageBreak: a new page begins at this row or column. */
export class PageBreakHandler extends Handler {
  static override readonly className = "PageBreak";
  static override readonly since = INTRODUCED.PageBreak ?? {};

  constructor(
    private readonly of: PlacedBreaks,
    private readonly index: number,
  ) {
    super();
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { _Id: this.index };
  }

  get RowIndex(): number {
    return this.of.kind === "rows" ? this.index : 0;
  }

  get ColumnIndex(): number {
    return this.of.kind === "columns" ? this.index : 0;
  }

  Delete(): void {
    this.of.breaks.delete(this.index);
    this.of.sheet.partChanged("page-layout");
  }

  GetCellAfterBreak(): Handler {
    const { kind, range } = this.of;
    const first = kind === "rows" ? { row: this.index, column: 0 } : { row: 0, column: this.index };
    return range({ ...first, rows: 1, columns: 1 });
  }
}
