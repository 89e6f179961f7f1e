/**
 * Members of the handlers that came with a requirement set later than ExcelApi 1.9, the add-in's floor: class, wire name, set. "99.0" is what
 * only Excel on the web, only the desktop or only a preview has. A test compares this with office.d.ts.
 */
export const INTRODUCED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Application: {
    CultureInfo: "1.11",
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
  Comment: {
    AuthorEmail: "1.10",
    AuthorName: "1.10",
    Content: "1.10",
    ContentType: "1.12",
    CreationDate: "1.10",
    Delete: "1.10",
    GetLocation: "1.10",
    Id: "1.10",
    Replies: "1.10",
    Resolved: "1.11",
  },
  CommentCollection: {
    Add: "1.10",
    GetCount: "1.10",
    GetItem: "1.10",
    GetItemAt: "1.10",
    GetItemByCell: "1.10",
    GetItemByReplyId: "1.10",
    GetItemOrNullObject: "1.14",
  },
  CommentReply: {
    AuthorEmail: "1.10",
    AuthorName: "1.10",
    Content: "1.10",
    ContentType: "1.12",
    CreationDate: "1.10",
    Delete: "1.10",
    GetLocation: "1.10",
    Id: "1.10",
    Resolved: "1.11",
  },
  CommentReplyCollection: {
    Add: "1.10",
    GetCount: "1.10",
    GetItem: "1.10",
    GetItemAt: "1.10",
    GetItemOrNullObject: "1.14",
  },
  ConditionalFormatCollection: {
    GetItemOrNullObject: "1.14",
  },
  CultureInfo: {
    DatetimeFormat: "1.12",
    Name: "1.11",
    NumberFormat: "1.11",
  },
  DatetimeFormatInfo: {
    DateSeparator: "1.12",
    LongDatePattern: "1.12",
    LongTimePattern: "1.12",
    ShortDatePattern: "1.12",
    TimeSeparator: "1.12",
  },
  NumberFormatInfo: {
    NumberDecimalSeparator: "1.11",
    NumberGroupSeparator: "1.11",
  },
  Range: {
    GetDependents: "1.15",
    GetDirectDependents: "1.13",
    GetDirectPrecedents: "1.12",
    GetExtendedRange: "1.13",
    GetMergedAreasOrNullObject: "1.13",
    GetPrecedents: "1.14",
    GetRangeEdge: "1.13",
    Group: "1.10",
    Height: "1.10",
    HideGroupDetails: "1.10",
    Left: "1.10",
    MoveTo: "1.11",
    ShowGroupDetails: "1.10",
    Top: "1.10",
    Ungroup: "1.10",
    Width: "1.10",
  },
  RangeAreasCollection: {
    GetCount: "1.12",
    GetItemAt: "1.12",
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
  Workbook: {
    Comments: "1.10",
  },
  WorkbookRangeAreas: {
    Addresses: "1.12",
    Areas: "1.12",
    GetRangeAreasBySheet: "1.12",
    GetRangeAreasOrNullObjectBySheet: "1.12",
    Ranges: "1.12",
  },
  Worksheet: {
    Comments: "1.10",
    CustomProperties: "1.12",
    ShowOutlineLevels: "1.10",
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
