/** Rows of a worksheet. */
export const SHEET_ROWS = 1_048_576;

/** Columns of a worksheet: A to XFD. */
export const SHEET_COLUMNS = 16_384;
