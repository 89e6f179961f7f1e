import type { Area } from "../domain/grid/Grid";
import { holdsCell } from "../domain/grid/holdsCell";
import type { IsoDate } from "../domain/plan/IsoDate";
import type { StyleRole } from "./styles";

/**
 * A formula (English, comma separated, starting with "="). `shows` is the longest text that it can show, by which its row's height is
 * measured; left out where it shows a number or a few letters. `now` is what it comes to when the sheet is made, for files that are looked
 * at before anything works them out (Protected View, a phone); left out where Excel works it out at once.
 */
export interface FormulaContent {
  readonly formula: string;
  readonly shows?: string;
  readonly now?: string | number;
}

/**
 * What a cell should hold. A string is always text, whatever it starts with: only `{ formula }` makes a formula, only `{ date }` a date.
 * null leaves the cell empty.
 */
export type CellContent = string | number | boolean | null | FormulaContent | { readonly date: IsoDate };

/** A role of look laid over an area. Later entries win where areas overlap. */
export interface StyledArea {
  readonly area: Area;
  readonly role: StyleRole;
}

/** A column's width in characters of the standard font, whether it is hidden, and whether people added it; no when left out. */
export interface ColumnSpec {
  readonly width: number;
  readonly hidden?: boolean;
  readonly isOwn?: boolean;
}

/** An Excel table. `area` includes the heading row; headings are the cells' own text. `name` is ASCII. */
export interface TableSpec {
  readonly name: string;
  readonly area: Area;
  readonly style: string;
}

/** A rule on what may be typed. `source` of a list is a name or range formula ("=MucTienDo"), never an inline list. */
export interface ValidationSpec {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "date"; readonly from: IsoDate; readonly to: IsoDate };
  /** false: Excel refuses other input; true: it only warns. */
  readonly allowOther: boolean;
  readonly title: string;
  readonly message: string;
}

/** A conditional format. `formula` is written for the top-left cell of `area` and starts with "=". Earlier rules win. */
export interface ConditionalFormatSpec {
  readonly area: Area;
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly stopIfTrue?: boolean;
}

/** A defined name. `refersTo` starts with "="; a sheet-scoped name is seen by its own sheet only. */
export interface NameSpec {
  readonly name: string;
  readonly refersTo: string;
  readonly scope: "workbook" | "sheet";
}

/**
 * How the sheet prints: A4, fitted to one page wide, black on white whatever colours it has on the screen. `titleRows` repeat on each page (from
 * 0, both included). Margins in millimetres.
 */
export interface PageSpec {
  readonly orientation: "portrait" | "landscape";
  readonly titleRows: readonly [first: number, last: number] | null;
  readonly printArea: Area | null;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly headerCenter?: string;
  readonly footerCenter?: string;
  /** The rows that begin a page, from 0, so that no block is cut in two; none when left out. */
  readonly breaks?: readonly number[];
}

/** A column chart of a few series; ranges are formulas of this workbook ("='Tổng hợp'!$C$8:$C$12"). */
export interface ChartSpec {
  readonly title: string;
  readonly kind: "column-stacked" | "column-clustered" | "bar-stacked";
  readonly categories: Area;
  readonly series: readonly { readonly nameCell: Area; readonly values: Area; readonly color: string }[];
  readonly place: Area;
}

/**
 * What a worksheet should be, whole: the renderers of src/excel and src/files carry it out and must give the same workbook.
 * `rows` start at A1. `mark` says what made it ("tasks", "unit:MN01") and is kept in the sheet-scoped name SKH_Trang.
 */
export interface SheetSpec {
  readonly name: string;
  readonly mark: string;
  readonly rows: readonly (readonly CellContent[])[];
  readonly styles: readonly StyledArea[];
  /** Where people fill cells: what stands there is theirs, even when we wrote it first. */
  readonly open: readonly Area[];
  /** Somebody's cells that stay on the sheet as they are; `rows` leave them empty. None when left out. */
  readonly kept?: readonly Area[];
  readonly columns: readonly ColumnSpec[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /** Rows that are hidden; none when left out. */
  readonly hiddenRows?: readonly number[];
  readonly merges: readonly Area[];
  readonly tables: readonly TableSpec[];
  readonly validations: readonly ValidationSpec[];
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  readonly names: readonly NameSpec[];
  /** Locked cells are those whose style role locks them; null leaves the sheet unprotected. No password, ever. */
  readonly protection: {
    readonly allowFilter: boolean;
    readonly allowFormatColumns: boolean;
    /** Without it Excel lets no row grow with what is typed; no when left out. */
    readonly allowFormatRows?: boolean;
  } | null;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly page: PageSpec;
  readonly charts: readonly ChartSpec[];
  readonly tabColor?: string;
}

/**
 * Whether a cell (row and column from 0) is ours to write: the spec says what it holds, and people don't fill it. Whatever else holds
 * anything is somebody's.
 *
 * @public Says what `open` means; its test holds every kind of sheet to it.
 * @example isOurs(unitSheet(form), 5, 12) // => true: Tình trạng; Quý I beside it is the unit's
 */
export function isOurs({ rows, open }: Pick<SheetSpec, "rows" | "open">, row: number, column: number): boolean {
  return (rows[row]?.[column] ?? null) !== null && !open.some((area) => holdsCell(area, row, column));
}
