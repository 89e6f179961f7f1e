import type { Box } from "../model/cells/Box";
import type { Scalar } from "../model/cells/Cell";

/**
 * A workbook as a file holds it, as plain data: the port through which an .xlsx comes in and goes out. The host reads and writes no
 * bytes; whatever codec you have gives and takes this shape, or more than this shape. Rows and columns count from 0, sizes are points
 * unless said otherwise, colours are "#RRGGBB", formulas are English and start with "=". What is left out is Excel's default. The
 * look of each cell is told whole, beside the named style it comes from.
 */
export interface StoredWorkbook {
  readonly sheets: readonly StoredSheet[];
  /** Names of the whole workbook; those of one sheet stand in the sheet. */
  readonly names: readonly StoredName[];
  /** The named cell styles that are not Excel's own; only those that some cell has are written. */
  readonly styles?: readonly StoredStyle[];
  /** The sheet that is shown first, from 0. */
  readonly activeSheet?: number;
  /** Whatever the codec knows of what the workbook was read from; given back as it is. */
  readonly source?: unknown;
}

/** A named cell style. */
export interface StoredStyle {
  readonly name: string;
  readonly format: StoredFormat;
}

/** One worksheet. `cells` run row by row, left to right; cells with neither content nor format are left out. */
export interface StoredSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly cells: readonly StoredCell[];
  readonly columns: readonly StoredColumn[];
  readonly rows: readonly StoredRow[];
  readonly merges: readonly Box[];
  readonly tables: readonly StoredTable[];
  readonly validations: readonly StoredValidation[];
  readonly conditionalFormats: readonly StoredConditionalFormat[];
  readonly names: readonly StoredName[];
  readonly charts: readonly StoredChart[];
  readonly notes?: readonly StoredNote[];
  readonly links?: readonly StoredLink[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly protection?: StoredProtection;
  readonly page?: StoredPage;
  readonly tabColor?: string;
  /** Whatever the codec knows of what the sheet was read from; given back as long as nothing on the sheet has been changed. */
  readonly source?: unknown;
}

/** A cell. A string is text whatever it starts with; with `formula` the value is the last result, null when it is not known. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar | StoredError;
  readonly formula?: string;
  readonly format?: StoredFormat;
}

/** An error value such as "#N/A", told apart from text that reads the same. */
export interface StoredError {
  readonly error: string;
}

/** How a cell looks and behaves. `fill` is a solid colour, `numberFormat` in en-US tokens; `locked` is true when left out. */
export interface StoredFormat {
  /** The named style that the look comes from; left out for "Normal" and other styles of Excel's own. */
  readonly style?: string;
  readonly font?: StoredFont;
  readonly fill?: string;
  readonly border?: StoredBorder;
  readonly horizontal?: "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly shrink?: boolean;
  readonly numberFormat?: string;
  readonly locked?: boolean;
  readonly hidden?: boolean;
}

/** The font of a cell; size in points. */
export interface StoredFont {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
}

/** One edge of a cell's border. */
export interface StoredEdge {
  readonly style: StoredEdgeStyle;
  readonly color?: string;
}

/** The line styles of a border, as the file format names them. */
export type StoredEdgeStyle =
  | "thin"
  | "medium"
  | "thick"
  | "dotted"
  | "dashed"
  | "double"
  | "hair"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";

/** The four edges of a cell. */
export interface StoredBorder {
  readonly top?: StoredEdge;
  readonly bottom?: StoredEdge;
  readonly left?: StoredEdge;
  readonly right?: StoredEdge;
}

/** A column that differs from the others. `width` in characters of the standard font, as Excel shows it. */
export interface StoredColumn {
  readonly column: number;
  readonly width?: number;
  readonly hidden?: boolean;
  /** How deep it stands in the outline; left out where it is in no group. */
  readonly level?: number;
}

/** A row that differs from the others; `height` in points. `fitted`: the height was chosen by the text, not by a person. */
export interface StoredRow {
  readonly row: number;
  readonly height?: number;
  readonly fitted?: boolean;
  readonly hidden?: boolean;
  /** How deep it stands in the outline; left out where it is in no group. */
  readonly level?: number;
}

/** An Excel table. `area` includes the heading row and, if any, the totals row; headings are the cells' own text. */
export interface StoredTable {
  readonly name: string;
  readonly area: Box;
  /** "TableStyleLight1" …; null for no style. */
  readonly style: string | null;
  readonly filterButtons?: boolean;
  readonly bandedRows?: boolean;
  readonly totalsRow?: boolean;
}

/** What may be typed into the cells. `formula1` of a list is a range, a name or a quoted list of at most 255 characters. */
export interface StoredValidation {
  readonly areas: readonly Box[];
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?: StoredOperator;
  readonly formula1: string;
  readonly formula2?: string;
  readonly ignoreBlanks: boolean;
  /** What happens on other input; null when Excel says nothing. */
  readonly alert: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  } | null;
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

/** How a validation compares. */
export type StoredOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** A conditional format by formula, written for the top-left cell of the first area. The lowest priority number wins. */
export interface StoredConditionalFormat {
  readonly areas: readonly Box[];
  readonly formula: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A note that somebody pinned to a cell. */
export interface StoredNote {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** Where a click on cells leads: an address outside, or a place in the workbook ("'Nhiệm vụ'!A1"), and what is shown over it. */
export interface StoredLink {
  readonly area: Box;
  readonly address?: string;
  readonly place?: string;
  readonly tip?: string;
}

/** A defined name; `refersTo` starts with "=". A hidden one is not listed by Excel's Name Manager. */
export interface StoredName {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden?: boolean;
}

/** What people may still do on a protected sheet; everything else is refused. Never a password. */
export interface StoredProtection {
  readonly allow: readonly StoredAllowance[];
}

/** A thing that a protected sheet may allow, named as Office.js does ("allowAutoFilter") without its "allow". */
export type StoredAllowance =
  | "selectLockedCells"
  | "selectUnlockedCells"
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertRows"
  | "insertHyperlinks"
  | "deleteColumns"
  | "deleteRows"
  | "sort"
  | "autoFilter"
  | "pivotTables";

/** How the sheet prints. Margins in points; `fitWidth`/`fitHeight` in pages, 0 for as many as it takes. */
export interface StoredPage {
  readonly orientation?: "portrait" | "landscape";
  readonly paper?: "a3" | "a4" | "a5" | "letter" | "legal";
  readonly fitWidth?: number;
  readonly fitHeight?: number;
  readonly scale?: number;
  readonly margins?: StoredMargins;
  readonly centerHorizontally?: boolean;
  /** Rows repeated on each page, from 0, both included. */
  readonly titleRows?: readonly [first: number, last: number];
  readonly printArea?: Box;
  /** Whether colours print as black on white. */
  readonly blackAndWhite?: boolean;
  /** The number of its first page; left out where its pages go on from those before. */
  readonly firstPage?: number;
  /** The rows that begin a page, from 0, where somebody said so. */
  readonly rowBreaks?: readonly number[];
  /** Header and footer in Excel's own codes ("&P" is the page number). */
  readonly header?: StoredHeaderFooter;
  readonly footer?: StoredHeaderFooter;
}

/** Page margins in points. */
export interface StoredMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** The three parts of a header or footer. */
export interface StoredHeaderFooter {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

/** A chart of columns or bars; ranges are formulas with their sheet ("='Tổng hợp'!$C$8:$C$12"). */
export interface StoredChart {
  /** What Excel's selection pane calls it; left out for Excel's own "Chart 1". */
  readonly name?: string;
  readonly title: string;
  /** The font of its text; left out for the theme's. */
  readonly font?: string;
  readonly kind: "column-stacked" | "column-clustered" | "bar-stacked" | "bar-clustered";
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly color?: string }[];
  readonly place: Box;
}
