/**
 * Members of the handlers that came with a requirement set later than ExcelApi 1.9, the add-in's floor: class, wire name, set. "99.0" is what
 * only Excel on the web, only the desktop or only a preview has. A test compares this with office.d.ts.
 */
export const INTRODUCED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Application: {
    DecimalSeparator: "1.11",
    ThousandsSeparator: "1.11",
    UseSystemSeparators: "1.11",
  },
  AutoFilter: {
    ClearColumnCriteria: "1.14",
  },
  Chart: {
    GetDataTable: "1.14",
    GetDataTableOrNullObject: "1.14",
  },
  ChartAxisTitle: {
    TextOrientation: "1.12",
  },
  ChartDataTable: {
    Format: "1.14",
    ShowHorizontalBorder: "1.14",
    ShowLegendKey: "1.14",
    ShowOutlineBorder: "1.14",
    ShowVerticalBorder: "1.14",
    Visible: "1.14",
  },
  ChartDataTableFormat: {
    Border: "1.14",
    Fill: "1.14",
    Font: "1.14",
  },
  ChartSeries: {
    GetDimensionDataSourceString: "1.15",
    GetDimensionDataSourceType: "1.15",
    GetDimensionValues: "1.12",
  },
  ConditionalFormatCollection: {
    GetItemOrNullObject: "1.14",
  },
  Range: {
    GetExtendedRange: "1.13",
    GetMergedAreasOrNullObject: "1.13",
    GetRangeEdge: "1.13",
    Height: "1.10",
    Left: "1.10",
    Top: "1.10",
    Width: "1.10",
  },
  StyleCollection: {
    GetItemOrNullObject: "1.14",
  },
  Table: {
    Resize: "1.13",
  },
  TableScopedCollection: {
    GetItemOrNullObject: "1.14",
  },
  Worksheet: {
    CustomProperties: "1.12",
  },
  WorksheetCustomProperty: {
    Delete: "1.12",
    Key: "1.12",
    Value: "1.12",
  },
  WorksheetCustomPropertyCollection: {
    Add: "1.12",
    GetCount: "1.12",
    GetItem: "1.12",
    GetItemOrNullObject: "1.12",
  },
};
