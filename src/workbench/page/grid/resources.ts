import { DataValidationErrorStyle, DataValidationRenderMode } from "@univerjs/core";
import type { IStyleBase } from "@univerjs/core";
import type {
  ConditionalFormatModel,
  ConditionalLook,
  NameModel,
  SheetModel,
  TableModel,
  ValidationModel,
  WorkbookModel,
} from "excel-host-embedded/model";
import { rangeData } from "./sheetData";

/** A part of the snapshot that one of Univer's plugins reads. */
export interface Resource {
  readonly name: string;
  readonly data: string;
}

/** What plugins need of the workbook: names, tables, filters, conditional formats and validation. */
export function resources(workbook: WorkbookModel): Resource[] {
  const bySheet = (build: (sheet: SheetModel) => unknown) =>
    Object.fromEntries(workbook.sheets.flatMap((sheet) => withContent(sheet.id, build(sheet))));
  return Object.entries({
    SHEET_DEFINED_NAME_PLUGIN: nameData(workbook),
    SHEET_TABLE_PLUGIN: bySheet(tablesOf),
    SHEET_FILTER_PLUGIN: bySheet(filterOf),
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: bySheet(conditionalFormatsOf),
    SHEET_DATA_VALIDATION_PLUGIN: bySheet(validationsOf),
  }).map(([name, data]) => ({ name, data: JSON.stringify(data) }));
}

function withContent(id: string, content: unknown): readonly (readonly [string, unknown])[] {
  const empty = content === null || (Array.isArray(content) && content.length === 0);
  return empty ? [] : [[id, content]];
}

function nameData(workbook: WorkbookModel): Record<string, unknown> {
  const all = [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)];
  return Object.fromEntries(all.map((name, index) => [`name${String(index)}`, definedName(name, index)]));
}

function definedName(name: NameModel, index: number): Record<string, unknown> {
  return {
    id: `name${String(index)}`,
    name: name.name,
    formulaOrRefString: name.formula.replace(/^=/, ""),
    comment: name.comment,
    localSheetId: name.scope ?? "AllDefaultWorkbook",
    hidden: !name.visible,
  };
}

function tablesOf(sheet: SheetModel): { readonly tables: readonly unknown[] } | null {
  return sheet.tables.length === 0 ? null : { tables: sheet.tables.map(tableData) };
}

/** For structured references only: a table's look is its cells' own, so it names a style that does not exist. */
function tableData(table: TableModel): Record<string, unknown> {
  return {
    id: table.id,
    name: table.name,
    range: rangeData(table.box),
    options: { showHeader: table.showHeaders, tableStyleId: "none" },
    filters: { tableColumnFilterList: [] },
    columns: table.columns.map((column) => ({
      id: `${table.id}-${String(column.id)}`,
      displayName: column.name,
      dataType: "string",
      formula: "",
      meta: {},
      style: {},
    })),
    meta: {},
  };
}

/** Univer has one filter for a sheet: the sheet's own, else that of its first table that shows its buttons. */
function filterOf(sheet: SheetModel): { readonly ref: unknown } | null {
  const box = sheet.autoFilter?.box ?? sheet.tables.find((table) => table.showFilterButton && table.showHeaders)?.box;
  return box === undefined ? null : { ref: rangeData(box) };
}

function conditionalFormatsOf(sheet: SheetModel): unknown[] {
  return sheet.conditionalFormats.filter((rule) => rule.type === "Custom").map(conditionalFormatData);
}

function conditionalFormatData(rule: ConditionalFormatModel): Record<string, unknown> {
  return {
    cfId: rule.id,
    ranges: [rangeData(rule.box)],
    stopIfTrue: rule.stopIfTrue,
    rule: { type: "highlightCell", subType: "formula", value: rule.formula, style: lookData(rule.look) },
  };
}

function lookData(look: ConditionalLook): IStyleBase {
  return {
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.color === undefined ? {} : { cl: { rgb: look.color } }),
    ...(look.bold === undefined ? {} : { bl: look.bold ? 1 : 0 }),
    ...(look.italic === undefined ? {} : { it: look.italic ? 1 : 0 }),
    ...(look.strikethrough === true ? { st: { s: 1 } } : {}),
  };
}

function validationsOf(sheet: SheetModel): unknown[] {
  return sheet.validations.flatMap((validation, index) => {
    const source = validation.rule["list"]?.["source"];
    return typeof source === "string" ? [listData(validation, source, `${sheet.id}-${String(index)}`)] : [];
  });
}

function listData(validation: ValidationModel, source: string, uid: string): Record<string, unknown> {
  const { errorAlert } = validation;
  return {
    uid,
    type: "list",
    formula1: source,
    ranges: validation.boxes.map(rangeData),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: errorAlert.showAlert,
    error: errorAlert.message,
    errorStyle: errorAlert.style === "Stop" ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    renderMode: DataValidationRenderMode.ARROW,
  };
}
