/** Numbers of the events of a sheet and of the collection of sheets, by the middle of their register methods (office-js-wire.md §2). */
export const SHEET_EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  SelectionChanged: 14,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  SingleClicked: 21,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
} as const;

/** What only the collection of sheets has. */
export const SHEETS_EVENTS = { ...SHEET_EVENTS, Added: 13, Deleted: 15, Moved: 27 } as const;

/** Events of the comments of a sheet or the workbook. */
export const COMMENTS_EVENTS = { Added: 250, Deleted: 251, Changed: 252 } as const;

/** Events of a chart. */
export const CHART_EVENTS = { Activated: 51, Deactivated: 52 } as const;

/** Events of the charts of a sheet. */
export const CHARTS_EVENTS = { ...CHART_EVENTS, Added: 50, Deleted: 53 } as const;

/** Events of a table. */
export const TABLE_EVENTS = { SelectionChanged: 100, DataChanged: 101 } as const;

/** Events of a collection of tables. */
export const TABLES_EVENTS = { DataChanged: 101, Added: 102, Deleted: 103 } as const;
