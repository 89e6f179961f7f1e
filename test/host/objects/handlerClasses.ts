import type { Conforming } from "../../../src/workbench/host/objects/HostShape";
import type { Handler } from "../../../src/workbench/host/wire/HandlerProtocol";
import { ChartAxesHandler } from "../../../src/workbench/host/objects/chart/ChartAxesHandler";
import { ChartAxisHandler } from "../../../src/workbench/host/objects/chart/ChartAxisHandler";
import { ChartAxisTitleHandler } from "../../../src/workbench/host/objects/chart/ChartAxisTitleHandler";
import { ChartBorderHandler } from "../../../src/workbench/host/objects/chart/ChartBorderHandler";
import { ChartCollectionHandler } from "../../../src/workbench/host/objects/chart/ChartCollectionHandler";
import { ChartDataLabelHandler } from "../../../src/workbench/host/objects/chart/ChartDataLabelHandler";
import { ChartDataLabelsHandler } from "../../../src/workbench/host/objects/chart/ChartDataLabelsHandler";
import { ChartDataTableHandler } from "../../../src/workbench/host/objects/chart/ChartDataTableHandler";
import { ChartFillHandler } from "../../../src/workbench/host/objects/chart/ChartFillHandler";
import { ChartFontHandler } from "../../../src/workbench/host/objects/chart/ChartFontHandler";
import { ChartFormatStringHandler } from "../../../src/workbench/host/objects/chart/ChartFormatStringHandler";
import { ChartGridlinesHandler } from "../../../src/workbench/host/objects/chart/ChartGridlinesHandler";
import { ChartHandler } from "../../../src/workbench/host/objects/chart/ChartHandler";
import { ChartLegendEntryCollectionHandler } from "../../../src/workbench/host/objects/chart/ChartLegendEntryCollectionHandler";
import { ChartLegendEntryHandler } from "../../../src/workbench/host/objects/chart/ChartLegendEntryHandler";
import { ChartLegendHandler } from "../../../src/workbench/host/objects/chart/ChartLegendHandler";
import { ChartLineFormatHandler } from "../../../src/workbench/host/objects/chart/ChartLineFormatHandler";
import { ChartPlotAreaHandler } from "../../../src/workbench/host/objects/chart/ChartPlotAreaHandler";
import { ChartPointHandler } from "../../../src/workbench/host/objects/chart/ChartPointHandler";
import { ChartPointsCollectionHandler } from "../../../src/workbench/host/objects/chart/ChartPointsCollectionHandler";
import { ChartSeriesCollectionHandler } from "../../../src/workbench/host/objects/chart/ChartSeriesCollectionHandler";
import { ChartSeriesFormatHandler } from "../../../src/workbench/host/objects/chart/ChartSeriesFormatHandler";
import { ChartSeriesHandler } from "../../../src/workbench/host/objects/chart/ChartSeriesHandler";
import { ChartTitleHandler } from "../../../src/workbench/host/objects/chart/ChartTitleHandler";
import { ChartTrendlineCollectionHandler } from "../../../src/workbench/host/objects/chart/ChartTrendlineCollectionHandler";
import { ChartTrendlineHandler } from "../../../src/workbench/host/objects/chart/ChartTrendlineHandler";
import { CommentCollectionHandler } from "../../../src/workbench/host/objects/comment/CommentCollectionHandler";
import { CommentHandler } from "../../../src/workbench/host/objects/comment/CommentHandler";
import { CommentReplyCollectionHandler } from "../../../src/workbench/host/objects/comment/CommentReplyCollectionHandler";
import { CommentReplyHandler } from "../../../src/workbench/host/objects/comment/CommentReplyHandler";
import { CellValueConditionalFormatHandler } from "../../../src/workbench/host/objects/conditional/CellValueConditionalFormatHandler";
import { ColorScaleConditionalFormatHandler } from "../../../src/workbench/host/objects/conditional/ColorScaleConditionalFormatHandler";
import { ConditionalFormatCollectionHandler } from "../../../src/workbench/host/objects/conditional/ConditionalFormatCollectionHandler";
import { ConditionalFormatHandler } from "../../../src/workbench/host/objects/conditional/ConditionalFormatHandler";
import { ConditionalFormatRuleHandler } from "../../../src/workbench/host/objects/conditional/ConditionalFormatRuleHandler";
import { ConditionalRangeBorderCollectionHandler } from "../../../src/workbench/host/objects/conditional/ConditionalRangeBorderCollectionHandler";
import { ConditionalRangeBorderHandler } from "../../../src/workbench/host/objects/conditional/ConditionalRangeBorderHandler";
import { ConditionalRangeFillHandler } from "../../../src/workbench/host/objects/conditional/ConditionalRangeFillHandler";
import { ConditionalRangeFontHandler } from "../../../src/workbench/host/objects/conditional/ConditionalRangeFontHandler";
import { ConditionalRangeFormatHandler } from "../../../src/workbench/host/objects/conditional/ConditionalRangeFormatHandler";
import { CustomConditionalFormatHandler } from "../../../src/workbench/host/objects/conditional/CustomConditionalFormatHandler";
import { DataBarConditionalFormatHandler } from "../../../src/workbench/host/objects/conditional/DataBarConditionalFormatHandler";
import { IconSetConditionalFormatHandler } from "../../../src/workbench/host/objects/conditional/IconSetConditionalFormatHandler";
import { PresetCriteriaConditionalFormatHandler } from "../../../src/workbench/host/objects/conditional/PresetCriteriaConditionalFormatHandler";
import { TextConditionalFormatHandler } from "../../../src/workbench/host/objects/conditional/TextConditionalFormatHandler";
import { TopBottomConditionalFormatHandler } from "../../../src/workbench/host/objects/conditional/TopBottomConditionalFormatHandler";
import { AutoFilterHandler } from "../../../src/workbench/host/objects/filter/AutoFilterHandler";
import { FilterHandler } from "../../../src/workbench/host/objects/filter/FilterHandler";
import { FormatProtectionHandler } from "../../../src/workbench/host/objects/format/FormatProtectionHandler";
import { RangeBorderCollectionHandler } from "../../../src/workbench/host/objects/format/RangeBorderCollectionHandler";
import { RangeBorderHandler } from "../../../src/workbench/host/objects/format/RangeBorderHandler";
import { RangeFillHandler } from "../../../src/workbench/host/objects/format/RangeFillHandler";
import { RangeFontHandler } from "../../../src/workbench/host/objects/format/RangeFontHandler";
import { RangeFormatHandler } from "../../../src/workbench/host/objects/format/RangeFormatHandler";
import { StyleCollectionHandler } from "../../../src/workbench/host/objects/format/StyleCollectionHandler";
import { StyleHandler } from "../../../src/workbench/host/objects/format/StyleHandler";
import { HeaderFooterGroupHandler } from "../../../src/workbench/host/objects/page/HeaderFooterGroupHandler";
import { HeaderFooterHandler } from "../../../src/workbench/host/objects/page/HeaderFooterHandler";
import { PageBreakCollectionHandler } from "../../../src/workbench/host/objects/page/PageBreakCollectionHandler";
import { PageBreakHandler } from "../../../src/workbench/host/objects/page/PageBreakHandler";
import { PageLayoutHandler } from "../../../src/workbench/host/objects/page/PageLayoutHandler";
import { DataValidationHandler } from "../../../src/workbench/host/objects/range/DataValidationHandler";
import { RangeAreasCollectionHandler } from "../../../src/workbench/host/objects/range/RangeAreasCollectionHandler";
import { RangeAreasHandler } from "../../../src/workbench/host/objects/range/RangeAreasHandler";
import { RangeCollectionHandler } from "../../../src/workbench/host/objects/range/RangeCollectionHandler";
import { RangeHandler } from "../../../src/workbench/host/objects/range/RangeHandler";
import { RangeSortHandler } from "../../../src/workbench/host/objects/range/RangeSortHandler";
import { RangeViewCollectionHandler } from "../../../src/workbench/host/objects/range/RangeViewCollectionHandler";
import { RangeViewHandler } from "../../../src/workbench/host/objects/range/RangeViewHandler";
import { RemoveDuplicatesResultHandler } from "../../../src/workbench/host/objects/range/RemoveDuplicatesResultHandler";
import { WorkbookRangeAreasHandler } from "../../../src/workbench/host/objects/range/WorkbookRangeAreasHandler";
import { TableCollectionHandler } from "../../../src/workbench/host/objects/table/TableCollectionHandler";
import { TableColumnCollectionHandler } from "../../../src/workbench/host/objects/table/TableColumnCollectionHandler";
import { TableColumnHandler } from "../../../src/workbench/host/objects/table/TableColumnHandler";
import { TableHandler } from "../../../src/workbench/host/objects/table/TableHandler";
import { TableRowCollectionHandler } from "../../../src/workbench/host/objects/table/TableRowCollectionHandler";
import { TableRowHandler } from "../../../src/workbench/host/objects/table/TableRowHandler";
import { TableScopedCollectionHandler } from "../../../src/workbench/host/objects/table/TableScopedCollectionHandler";
import { TableSortHandler } from "../../../src/workbench/host/objects/table/TableSortHandler";
import { ApplicationHandler } from "../../../src/workbench/host/objects/workbook/ApplicationHandler";
import { CultureInfoHandler } from "../../../src/workbench/host/objects/workbook/CultureInfoHandler";
import { CustomPropertyCollectionHandler } from "../../../src/workbench/host/objects/workbook/CustomPropertyCollectionHandler";
import { CustomPropertyHandler } from "../../../src/workbench/host/objects/workbook/CustomPropertyHandler";
import { DatetimeFormatInfoHandler } from "../../../src/workbench/host/objects/workbook/DatetimeFormatInfoHandler";
import { DocumentPropertiesHandler } from "../../../src/workbench/host/objects/workbook/DocumentPropertiesHandler";
import { FunctionResultHandler } from "../../../src/workbench/host/objects/workbook/FunctionResultHandler";
import { FunctionsHandler } from "../../../src/workbench/host/objects/workbook/FunctionsHandler";
import { NamedItemCollectionHandler } from "../../../src/workbench/host/objects/workbook/NamedItemCollectionHandler";
import { NamedItemHandler } from "../../../src/workbench/host/objects/workbook/NamedItemHandler";
import { NumberFormatInfoHandler } from "../../../src/workbench/host/objects/workbook/NumberFormatInfoHandler";
import { RuntimeHandler } from "../../../src/workbench/host/objects/workbook/RuntimeHandler";
import { SettingCollectionHandler } from "../../../src/workbench/host/objects/workbook/SettingCollectionHandler";
import { SettingHandler } from "../../../src/workbench/host/objects/workbook/SettingHandler";
import { WorkbookHandler } from "../../../src/workbench/host/objects/workbook/WorkbookHandler";
import { WorkbookProtectionHandler } from "../../../src/workbench/host/objects/workbook/WorkbookProtectionHandler";
import { WorksheetCollectionHandler } from "../../../src/workbench/host/objects/worksheet/WorksheetCollectionHandler";
import { WorksheetCustomPropertyCollectionHandler } from "../../../src/workbench/host/objects/worksheet/WorksheetCustomPropertyCollectionHandler";
import { WorksheetCustomPropertyHandler } from "../../../src/workbench/host/objects/worksheet/WorksheetCustomPropertyHandler";
import { WorksheetFreezePanesHandler } from "../../../src/workbench/host/objects/worksheet/WorksheetFreezePanesHandler";
import { WorksheetHandler } from "../../../src/workbench/host/objects/worksheet/WorksheetHandler";
import { WorksheetProtectionHandler } from "../../../src/workbench/host/objects/worksheet/WorksheetProtectionHandler";
import { CHART_FORMATS } from "../../../src/workbench/host/objects/chart/chartFormats";

type HandlerConstructor<H extends Handler> = { readonly className: string } & (abstract new (...args: never[]) => H);

/** Lets a handler class through only when each of its members is one of the client class in office.d.ts, and of its type. */
function conforming<Client>() {
  return <H extends Handler & Conforming<Client, H>>(handlerClass: HandlerConstructor<H>): string =>
    handlerClass.className;
}

/** Every Excel class the host knows, checked by the compiler against office.d.ts. */
export const HANDLED_CLASSES: readonly string[] = [
  conforming<Excel.ChartAxes>()(ChartAxesHandler),
  conforming<Excel.ChartAxis>()(ChartAxisHandler),
  conforming<Excel.ChartAxisTitle>()(ChartAxisTitleHandler),
  conforming<Excel.ChartBorder>()(ChartBorderHandler),
  conforming<Excel.ChartCollection>()(ChartCollectionHandler),
  conforming<Excel.ChartDataLabel>()(ChartDataLabelHandler),
  conforming<Excel.ChartDataLabels>()(ChartDataLabelsHandler),
  conforming<Excel.ChartDataTable>()(ChartDataTableHandler),
  conforming<Excel.ChartFill>()(ChartFillHandler),
  conforming<Excel.ChartFont>()(ChartFontHandler),
  conforming<Excel.ChartFormatString>()(ChartFormatStringHandler),
  conforming<Excel.ChartGridlines>()(ChartGridlinesHandler),
  conforming<Excel.Chart>()(ChartHandler),
  conforming<Excel.ChartLegendEntryCollection>()(ChartLegendEntryCollectionHandler),
  conforming<Excel.ChartLegendEntry>()(ChartLegendEntryHandler),
  conforming<Excel.ChartLegend>()(ChartLegendHandler),
  conforming<Excel.ChartLineFormat>()(ChartLineFormatHandler),
  conforming<Excel.ChartPlotArea>()(ChartPlotAreaHandler),
  conforming<Excel.ChartPoint>()(ChartPointHandler),
  conforming<Excel.ChartPointsCollection>()(ChartPointsCollectionHandler),
  conforming<Excel.ChartSeriesCollection>()(ChartSeriesCollectionHandler),
  conforming<Excel.ChartSeriesFormat>()(ChartSeriesFormatHandler),
  conforming<Excel.ChartSeries>()(ChartSeriesHandler),
  conforming<Excel.ChartTitle>()(ChartTitleHandler),
  conforming<Excel.ChartTrendlineCollection>()(ChartTrendlineCollectionHandler),
  conforming<Excel.ChartTrendline>()(ChartTrendlineHandler),
  conforming<Excel.CommentCollection>()(CommentCollectionHandler),
  conforming<Excel.Comment>()(CommentHandler),
  conforming<Excel.CommentReplyCollection>()(CommentReplyCollectionHandler),
  conforming<Excel.CommentReply>()(CommentReplyHandler),
  conforming<Excel.CellValueConditionalFormat>()(CellValueConditionalFormatHandler),
  conforming<Excel.ColorScaleConditionalFormat>()(ColorScaleConditionalFormatHandler),
  conforming<Excel.ConditionalFormatCollection>()(ConditionalFormatCollectionHandler),
  conforming<Excel.ConditionalFormat>()(ConditionalFormatHandler),
  conforming<Excel.ConditionalFormatRule>()(ConditionalFormatRuleHandler),
  conforming<Excel.ConditionalRangeBorderCollection>()(ConditionalRangeBorderCollectionHandler),
  conforming<Excel.ConditionalRangeBorder>()(ConditionalRangeBorderHandler),
  conforming<Excel.ConditionalRangeFill>()(ConditionalRangeFillHandler),
  conforming<Excel.ConditionalRangeFont>()(ConditionalRangeFontHandler),
  conforming<Excel.ConditionalRangeFormat>()(ConditionalRangeFormatHandler),
  conforming<Excel.CustomConditionalFormat>()(CustomConditionalFormatHandler),
  conforming<Excel.DataBarConditionalFormat>()(DataBarConditionalFormatHandler),
  conforming<Excel.IconSetConditionalFormat>()(IconSetConditionalFormatHandler),
  conforming<Excel.PresetCriteriaConditionalFormat>()(PresetCriteriaConditionalFormatHandler),
  conforming<Excel.TextConditionalFormat>()(TextConditionalFormatHandler),
  conforming<Excel.TopBottomConditionalFormat>()(TopBottomConditionalFormatHandler),
  conforming<Excel.AutoFilter>()(AutoFilterHandler),
  conforming<Excel.Filter>()(FilterHandler),
  conforming<Excel.FormatProtection>()(FormatProtectionHandler),
  conforming<Excel.RangeBorderCollection>()(RangeBorderCollectionHandler),
  conforming<Excel.RangeBorder>()(RangeBorderHandler),
  conforming<Excel.RangeFill>()(RangeFillHandler),
  conforming<Excel.RangeFont>()(RangeFontHandler),
  conforming<Excel.RangeFormat>()(RangeFormatHandler),
  conforming<Excel.StyleCollection>()(StyleCollectionHandler),
  conforming<Excel.Style & { orientation: unknown }>()(StyleHandler),
  conforming<Excel.HeaderFooterGroup>()(HeaderFooterGroupHandler),
  conforming<Excel.HeaderFooter>()(HeaderFooterHandler),
  conforming<Excel.PageBreakCollection>()(PageBreakCollectionHandler),
  conforming<Excel.PageBreak>()(PageBreakHandler),
  conforming<Excel.PageLayout>()(PageLayoutHandler),
  conforming<Excel.DataValidation>()(DataValidationHandler),
  conforming<Excel.RangeAreasCollection>()(RangeAreasCollectionHandler),
  conforming<Excel.RangeAreas>()(RangeAreasHandler),
  conforming<Excel.RangeCollection>()(RangeCollectionHandler),
  conforming<Excel.Range>()(RangeHandler),
  conforming<Excel.RangeSort>()(RangeSortHandler),
  conforming<Excel.RangeViewCollection>()(RangeViewCollectionHandler),
  conforming<Excel.RangeView>()(RangeViewHandler),
  conforming<Excel.RemoveDuplicatesResult>()(RemoveDuplicatesResultHandler),
  conforming<Excel.WorkbookRangeAreas>()(WorkbookRangeAreasHandler),
  conforming<Excel.TableCollection>()(TableCollectionHandler),
  conforming<Excel.TableColumnCollection>()(TableColumnCollectionHandler),
  conforming<Excel.TableColumn>()(TableColumnHandler),
  conforming<Excel.Table>()(TableHandler),
  conforming<Excel.TableRowCollection>()(TableRowCollectionHandler),
  conforming<Excel.TableRow>()(TableRowHandler),
  conforming<Excel.TableScopedCollection>()(TableScopedCollectionHandler),
  conforming<Excel.TableSort>()(TableSortHandler),
  conforming<Excel.Application>()(ApplicationHandler),
  conforming<Excel.CultureInfo>()(CultureInfoHandler),
  conforming<Excel.CustomPropertyCollection>()(CustomPropertyCollectionHandler),
  conforming<Excel.CustomProperty>()(CustomPropertyHandler),
  conforming<Excel.DatetimeFormatInfo>()(DatetimeFormatInfoHandler),
  conforming<Excel.DocumentProperties>()(DocumentPropertiesHandler),
  conforming<Excel.FunctionResult<string | number | boolean>>()(FunctionResultHandler),
  conforming<Excel.Functions>()(FunctionsHandler),
  conforming<Excel.NamedItemCollection>()(NamedItemCollectionHandler),
  conforming<Excel.NamedItem>()(NamedItemHandler),
  conforming<Excel.NumberFormatInfo>()(NumberFormatInfoHandler),
  conforming<Excel.Runtime>()(RuntimeHandler),
  conforming<Excel.SettingCollection>()(SettingCollectionHandler),
  conforming<Excel.Setting>()(SettingHandler),
  conforming<Excel.Workbook>()(WorkbookHandler),
  conforming<Excel.WorkbookProtection>()(WorkbookProtectionHandler),
  conforming<Excel.WorksheetCollection>()(WorksheetCollectionHandler),
  conforming<Excel.WorksheetCustomPropertyCollection>()(WorksheetCustomPropertyCollectionHandler),
  conforming<Excel.WorksheetCustomProperty>()(WorksheetCustomPropertyHandler),
  conforming<Excel.WorksheetFreezePanes>()(WorksheetFreezePanesHandler),
  // showGridlines and showHeadings are set under other names than they are read (office-js-wire.md §1.8); textOrientation of a style, too.
  conforming<Excel.Worksheet & { gridlines: unknown; headings: unknown }>()(WorksheetHandler),
  conforming<Excel.WorksheetProtection>()(WorksheetProtectionHandler),
  conforming<Excel.ChartAreaFormat>()(CHART_FORMATS.area),
  conforming<Excel.ChartAxisFormat>()(CHART_FORMATS.axis),
  conforming<Excel.ChartAxisTitleFormat>()(CHART_FORMATS.axisTitle),
  conforming<Excel.ChartDataLabelFormat>()(CHART_FORMATS.dataLabel),
  conforming<Excel.ChartDataTableFormat>()(CHART_FORMATS.dataTable),
  conforming<Excel.ChartGridlinesFormat>()(CHART_FORMATS.gridlines),
  conforming<Excel.ChartLegendFormat>()(CHART_FORMATS.legend),
  conforming<Excel.ChartPlotAreaFormat>()(CHART_FORMATS.plotArea),
  conforming<Excel.ChartPointFormat>()(CHART_FORMATS.point),
  conforming<Excel.ChartTitleFormat>()(CHART_FORMATS.title),
  conforming<Excel.ChartTrendlineFormat>()(CHART_FORMATS.trendline),
  conforming<Excel.ChartTrendlineLabelFormat>()(CHART_FORMATS.trendlineLabel),
];
