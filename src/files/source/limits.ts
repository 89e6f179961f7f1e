/** How much a plan from elsewhere may hold: far more than any plan does, and little enough to be refused before a browser suffers. */
export const LIMITS = {
  /** Rows of the sheet that it becomes. */
  rows: 50_000,
  columns: 256,
  /** Cells of the tables of a document. */
  tableCells: 150_000,
  /** Cells of the sheet, with those that merges cover. */
  cells: 1_000_000,
  /** Characters that a cell of Excel holds. */
  cellText: 32_767,
  /** Elements of an XML part. */
  elements: 600_000,
  /** How deep elements may stand in each other. */
  depth: 250,
  /** Bytes of one XML part, and of all that are read. */
  partBytes: 40_000_000,
  totalBytes: 60_000_000,
  /** Pages of a PDF, bytes of its text and fonts unpacked, characters and lines on its pages, and how long reading them may take. */
  pages: 200,
  pdfBytes: 25_000_000,
  marks: 2_000_000,
  milliseconds: 20_000,
} as const;
