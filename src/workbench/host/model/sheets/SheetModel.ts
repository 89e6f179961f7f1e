import { newPageLayout } from "./PageLayoutModel";
import { CellStore } from "../cells/CellStore";
import { hasContent } from "../cells/Cell";
import { NORMAL_FORMAT } from "../formats/CellFormat";
import { WHOLE_SHEET } from "../cells/Box";
import type { Box } from "../cells/Box";
import type { CellFormat } from "../formats/CellFormat";
import type { Scalar } from "../cells/Cell";
import type { ChartModel } from "../charts/ChartModel";
import type { CommentModel } from "../comments/CommentModel";
import type { ConditionalFormatModel } from "../rules/ConditionalFormatModel";
import type { FilterModel } from "../filters/FilterModel";
import type { NoteModel } from "../comments/NoteModel";
import type { HyperlinkModel } from "../hyperlinks/HyperlinkModel";
import type { ModelChange, SheetPart } from "../ModelChange";
import type { NameModel } from "../names/NameModel";
import type { ProtectionModel } from "./ProtectionModel";
import type { TableModel } from "../tables/TableModel";
import type { ValidationModel } from "../rules/ValidationModel";

/** The first and last of a run of rows or columns. */
export type Span = readonly [first: number, last: number];

/** Sizes in points; null is the sheet's standard. `format` is what cells without a look of their own take. */
export interface TrackModel {
  size: number | null;
  /** The size is Excel's own choice, from the text; a file says nothing of it, so that it is chosen anew where it is opened. */
  fitted?: boolean;
  /** The size is to be chosen once formulas are calculated, from the text of these columns of the row, or rows of the column. */
  waits?: Span | null;
  hidden: boolean;
  /** How deep it stands in the sheet's outline; left out where it is in no group. */
  level?: number;
  format: CellFormat | null;
}

/** The standard column of Calibri 11: 8.43 characters, 64 pixels. */
export const STANDARD_WIDTH = 48;
/** The standard row of Calibri 11: 20 pixels. */
export const STANDARD_HEIGHT = 15;

/** One worksheet, as plain data. Rules of Excel live in the operations beside this file; here nothing is refused. */
export class SheetModel {
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  standardWidth = STANDARD_WIDTH;
  readonly cells = new CellStore();
  readonly columns = new Map<number, TrackModel>();
  readonly rows = new Map<number, TrackModel>();
  merges: Box[] = [];
  tables: TableModel[] = [];
  validations: ValidationModel[] = [];
  /** The first has priority. */
  conditionalFormats: ConditionalFormatModel[] = [];
  freeze: { readonly rows: number; readonly columns: number } | null = null;
  protection: ProtectionModel | null = null;
  readonly page = newPageLayout();
  /** Rows and columns that begin a page because somebody said so. */
  readonly pageBreaks = { rows: new Set<number>(), columns: new Set<number>() };
  names: NameModel[] = [];
  charts: ChartModel[] = [];
  comments: CommentModel[] = [];
  hyperlinks: HyperlinkModel[] = [];
  /** Notes that a file brought; the client that the host speaks with has no objects for them. */
  notes: NoteModel[] = [];
  autoFilter: { box: Box; filters: Map<number, FilterModel> } | null = null;
  readonly customProperties = new Map<string, string>();
  /** What a codec knows of where the sheet came from, until something on it is changed. */
  source: unknown = undefined;
  selection: Box = { row: 0, column: 0, rows: 1, columns: 1 };
  /** Boxes that someone holds on to; inserting and deleting rows moves them. */
  readonly kept = new Set<{ box: Box }>();
  /** How often formulas or names had been written anywhere when the sheet got its name: none since can name it. */
  namedAt = -1;

  constructor(
    readonly id: string,
    name: string,
    private readonly tell: (change: ModelChange) => void,
  ) {
    this.name = name;
  }

  /** The look of a cell: its own, else its row's, else its column's, else Normal. */
  formatAt(row: number, column: number): CellFormat {
    return (
      this.cells.get(row, column)?.format ??
      this.rows.get(row)?.format ??
      this.columns.get(column)?.format ??
      NORMAL_FORMAT
    );
  }

  valueAt(row: number, column: number): Scalar {
    return this.cells.get(row, column)?.value ?? null;
  }

  formulaAt(row: number, column: number): string | null {
    return this.cells.get(row, column)?.formula ?? null;
  }

  /** The box around every cell in use; `valuesOnly` leaves out cells that only have a look. */
  usedBox(valuesOnly: boolean, within: Box = WHOLE_SHEET): Box | null {
    return this.cells.used((cell) => hasContent(cell) || (!valuesOnly && cell.format !== null), within);
  }

  column(index: number): TrackModel {
    return track(this.columns, index);
  }

  row(index: number): TrackModel {
    return track(this.rows, index);
  }

  /** A column's width in points as it shows: 0 when hidden. */
  columnWidth(index: number): number {
    const column = this.columns.get(index);
    return column?.hidden === true ? 0 : (column?.size ?? this.standardWidth);
  }

  /** A row's height in points as it shows: 0 when hidden. */
  rowHeight(index: number): number {
    const row = this.rows.get(index);
    return row?.hidden === true ? 0 : (row?.size ?? STANDARD_HEIGHT);
  }

  /** Tells the followers that the cells of a box were written. */
  contentsChanged(
    box: Box,
    details: Pick<Extract<ModelChange, { kind: "contents" }>, "single" | "formulas"> = {},
  ): void {
    this.tell({ kind: "contents", sheet: this.id, box, by: "entry", ...details });
  }

  /** Tells the followers that the look of a box changed. */
  formatsChanged(box: Box): void {
    this.tell({ kind: "formats", sheet: this.id, box });
  }

  /** Tells the followers that some other part of the sheet changed. */
  partChanged(part: SheetPart): void {
    this.tell({ kind: "part", sheet: this.id, part });
  }

  /** Tells the followers something that is not of these kinds. */
  changed(change: ModelChange): void {
    this.tell(change);
  }

  /** Puts a formula's value. The calculator's one way in: nothing is checked and no formula becomes dirty. */
  setCalculated(row: number, column: number, value: Scalar, isError = false): void {
    const cell = this.cells.get(row, column);
    if (cell?.formula == null) return;
    cell.value = value;
    cell.isError = isError;
  }
}

function track(tracks: Map<number, TrackModel>, index: number): TrackModel {
  const found = tracks.get(index) ?? { size: null, hidden: false, format: null };
  tracks.set(index, found);
  return found;
}
