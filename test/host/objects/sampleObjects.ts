import { addComment, addReply } from "../../../src/workbench/host/model/comments/commentOperations";
import { addChart, placeChart } from "../../../src/workbench/host/model/charts/chartOperations";
import { addConditionalFormat } from "../../../src/workbench/host/model/rules/conditionalFormats";
import { addName } from "../../../src/workbench/host/model/names/nameOperations";
import { addTable } from "../../../src/workbench/host/model/tables/tableOperations";
import { createObjects } from "../../../src/workbench/host/objects/createObjects";
import { FunctionResultHandler } from "../../../src/workbench/host/objects/workbook/FunctionResultHandler";
import { Handler } from "../../../src/workbench/host/wire/HandlerProtocol";
import { classOf, membersOf, readMember } from "../../../src/workbench/host/wire/HandlerMembers";
import { WorkbookModel } from "../../../src/workbench/host/model/WorkbookModel";
import { newPart } from "../../../src/workbench/host/model/charts/PartModel";
import { mergeCells } from "../../../src/workbench/host/model/cells/mergeCells";

const SERVICES = {
  requirementSet: "1.17",
  locale: "vi-VN",
  eventsEnabled: true,
  kept: () => undefined,
  keep: () => "",
  recalculate: () => undefined,
  settle: () => Promise.resolve(),
  evaluate: (formula: string) => Promise.resolve({ formula, value: 1, isError: false }),
};

/** The kinds of conditional formats, and the property that leads to each. */
const KINDS = [
  ["Custom", "Custom"],
  ["CellValue", "CellValue"],
  ["ContainsText", "TextComparison"],
  ["ColorScale", "ColorScale"],
  ["DataBar", "DataBar"],
  ["IconSet", "IconSet"],
  ["TopBottom", "TopBottom"],
  ["PresetCriteria", "Preset"],
] as const;

/** One handler of each class, found by walking from the workbook over navigation properties and items of a workbook that has one of everything. */
export function sampleObjects(): ReadonlyMap<string, Handler> {
  const { root } = createObjects(filledWorkbook(), SERVICES);
  const found = new Map<string, Handler>();
  const range = call(call(root, "GetSelectedRange"), "GetResizedRange", 20, 20);
  walk(root, found);
  walk(range, found);
  walk(call(range, "GetTables", false), found);
  walk(call(range, "GetMergedAreasOrNullObject"), found);
  walk(call(range, "GetDirectPrecedents"), found);
  walk(call(range, "RemoveDuplicates", [0], true), found);
  walk(call(range, "GetVisibleView"), found);
  walk(new FunctionResultHandler({ formula: "=SUM(1)", value: 1, isError: false }), found);
  const chart = found.get("Chart");
  if (!chart) throw new Error("there is no chart");
  walk(call(chart, "GetDataTable"), found);
  walk(call(read(chart, "Title"), "GetSubstring", 0, 1), found);
  for (const [index, kind] of [...KINDS].reverse().entries()) {
    const [, property] = kind;
    walk(read(call(read(range, "ConditionalFormats"), "GetItemAt", index), property), found);
  }
  return found;
}

function filledWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel();
  const sheet = workbook.insertSheet("Nhiệm vụ");
  const box = { row: 0, column: 0, rows: 3, columns: 2 };
  addTable(workbook, sheet, box, true);
  addName(workbook, null, { name: "NgayChot", formula: "='Nhiệm vụ'!$B$9" });
  for (const [type] of KINDS) addConditionalFormat(workbook, sheet, box, type);
  const chart = addChart(workbook, sheet, { type: "ColumnStacked", source: { sheet, box }, seriesBy: "Columns" });
  placeChart(sheet, chart, box, null);
  chart.series[0]?.trendlines.push(newPart());
  mergeCells(sheet, { ...box, row: 10 }, false);
  const comment = addComment(
    workbook,
    { sheet, box: { ...box, rows: 1, columns: 1 } },
    { content: "?", contentType: null },
  );
  addReply(workbook, sheet, comment, { content: "!", contentType: null });
  sheet.cells.open(9, 0).formula = "=B10";
  sheet.pageBreaks.rows.add(5);
  workbook.customProperties.set("a", 1);
  workbook.settings.set("a", 1);
  sheet.customProperties.set("mark", "tasks");
  return workbook;
}

function call(handler: Handler, name: string, ...args: unknown[]): Handler {
  const method: unknown = Reflect.get(handler, name);
  const result: unknown = typeof method === "function" ? Reflect.apply(method, handler, args) : null;
  if (!(result instanceof Handler)) throw new Error(`${classOf(handler).className}.${name} gives no object`);
  return result;
}

function read(handler: Handler, name: string): Handler {
  const value: unknown = Reflect.get(handler, name);
  if (!(value instanceof Handler)) throw new Error(`${classOf(handler).className}.${name} is no object`);
  return value;
}

function walk(handler: Handler, found: Map<string, Handler>): void {
  const { className } = classOf(handler);
  if (found.has(className)) return;
  found.set(className, handler);
  for (const item of handler._items() ?? []) walk(item, found);
  for (const member of membersOf(handler).values()) {
    if (member.kind !== "navigation") continue;
    const child = readOrNull(handler, member);
    if (child instanceof Handler) walk(child, found);
  }
}

/** Some navigation properties refuse when the object is of another kind (`conditionalFormat.custom`). */
function readOrNull(handler: Handler, member: Parameters<typeof readMember>[1]): unknown {
  try {
    return readMember(handler, member);
  } catch {
    return null;
  }
}
