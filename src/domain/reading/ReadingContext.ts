import type { Catalogue } from "../plan/Unit";
import type { LayoutName, RoleChoice } from "./Reading";

/** What reading needs to know beside the sheet. */
export interface ReadingContext {
  readonly catalogue: Catalogue;
  /** What somebody said the columns are for; wins over headings and cells. */
  readonly roles?: readonly RoleChoice[];
  /** How somebody said the sheet is laid out; wins over what the sheet looks like when it gives a plan at all. */
  readonly layout?: LayoutName;
  /** The row, from 0, in which somebody said the table's headings start; wins over what looks like headings. */
  readonly headerRow?: number;
  /** Whether hidden rows and columns are left out; they are read when nobody says so. */
  readonly leaveOutHidden?: boolean;
}
