/** The columns of "So sánh" that are seen: number, name, and the figures. */
export const COMPARISON_WIDTHS = [5, 34, 10, 10, 10, 10, 10, 10, 13, 10, 10, 10, 10, 10] as const;
/** Behind them stands hidden the code of each unit. */
export const CODE_COLUMN = COMPARISON_WIDTHS.length;
/** With the hidden one. */
export const COMPARISON_WIDTH = CODE_COLUMN + 1;
