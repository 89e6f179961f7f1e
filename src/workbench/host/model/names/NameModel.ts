/** A defined name. `formula` starts with "=". `scope` is the id of the one sheet that sees it; null for the whole workbook. */
export interface NameModel {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  readonly scope: string | null;
}
