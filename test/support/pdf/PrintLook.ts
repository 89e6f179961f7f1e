/** How a plan lies on the paper it is printed on: what differs from one office's PDF to the next. */
export interface PrintLook {
  readonly name: string;
  /** Lines of the table: all of them, those between rows alone, or none. */
  readonly rules: "all" | "rows" | "none";
  readonly landscape?: boolean;
  /** Cells stand in the middle of their rows instead of at the top. */
  readonly centred?: boolean;
  readonly justified?: boolean;
  readonly repeatedHead?: boolean;
  /** Rows stay on one page. */
  readonly wholeRows?: boolean;
  readonly pageNumbers?: "top" | "bottom";
  readonly footnote?: boolean;
  /** In points; what the table is set in. */
  readonly size?: number;
  readonly font?: string;
  /** Tasks whose lead is the same share one cell. */
  readonly sharedLead?: boolean;
  /** Nothing is left free between cells. */
  readonly tight?: boolean;
}

/** The looks that a plan with a table is printed in. */
export const TABLE_LOOKS: readonly PrintLook[] = [
  { name: "portrait, ruled", rules: "all", repeatedHead: true, pageNumbers: "top" },
  { name: "landscape, ruled", rules: "all", landscape: true, pageNumbers: "bottom" },
  { name: "cells centred", rules: "all", centred: true, justified: true, footnote: true, pageNumbers: "bottom" },
  { name: "rows kept whole", rules: "all", wholeRows: true, repeatedHead: true, size: 14 },
  { name: "one lead for all", rules: "all", sharedLead: true, repeatedHead: true, pageNumbers: "bottom" },
  { name: "lines between rows", rules: "rows", repeatedHead: true, pageNumbers: "top" },
  { name: "no lines", rules: "none", repeatedHead: true, pageNumbers: "bottom" },
  { name: "no lines, landscape", rules: "none", landscape: true, wholeRows: true },
  { name: "no lines, centred", rules: "none", centred: true, wholeRows: true, pageNumbers: "top" },
  { name: "no lines, cells touching", rules: "none", tight: true, wholeRows: true, size: 11 },
  { name: "no lines, cells touching and centred", rules: "none", tight: true, centred: true, wholeRows: true },
  { name: "another font", rules: "all", font: "DejaVu Sans", size: 10, justified: true, footnote: true },
];

/** The looks that a plan in prose is printed in. */
export const PROSE_LOOKS: readonly PrintLook[] = [
  { name: "justified", rules: "none", justified: true, pageNumbers: "top" },
  { name: "ragged, footnote", rules: "none", footnote: true, pageNumbers: "bottom" },
  { name: "landscape", rules: "none", landscape: true, justified: true, font: "DejaVu Sans" },
];
