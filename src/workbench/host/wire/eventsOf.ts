import type { Scalar } from "../model/cells/Cell";
import { boxAddress } from "../model/cells/addresses";
import { cellBox, intersect, isWholeColumns, isWholeRows, overlaps, type Box } from "../model/cells/Box";
import type { FormulaChange, ModelChange } from "../model/ModelChange";
import type { WorkbookModel } from "../model/WorkbookModel";
import type { HostEvent } from "./HandlerProtocol";

/** Who made the change: the add-in, while a request of its own is carried out, or the user. */
type TriggerSource = "ThisLocalAddin" | "Unknown";

/** What an event needs to know besides the change. */
interface Surroundings {
  readonly model: WorkbookModel;
  readonly trigger: TriggerSource;
  /** A reference to the changed range, for `event.getRange(context)`. */
  readonly keep: (sheet: string, box: Box) => string;
}

type Change<Kind extends ModelChange["kind"]> = Extract<ModelChange, { readonly kind: Kind }>;
type Translator<Kind extends ModelChange["kind"]> = (
  change: Change<Kind>,
  around: Surroundings,
) => readonly HostEvent[];

const LOCAL = { source: "Local" } as const;

/** The event numbers of office-js-wire.md §2. */
const EVENT = {
  settingsChanged: 1,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookSelection: 2,
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHidden: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const TRANSLATORS: { readonly [Kind in ModelChange["kind"]]: Translator<Kind> } = {
  contents: contentsEvents,
  formats: ({ sheet, box }, { trigger }) => [
    sheetEvent(EVENT.formatChanged, sheet, { ...LOCAL, address: boxAddress(box), triggerSource: trigger }),
  ],
  part: ({ sheet, part }, { model }) =>
    part === "protection"
      ? [sheetEvent(EVENT.protectionChanged, sheet, { ...LOCAL, isProtected: isProtected(model, sheet) })]
      : [],
  "rows-inserted": (change, around) => shifted(change, around),
  "rows-deleted": (change, around) => shifted(change, around),
  "columns-inserted": (change, around) => shifted(change, around),
  "columns-deleted": (change, around) => shifted(change, around),
  "rows-hidden": (change) => rowsHidden("Hidden", change),
  "rows-shown": (change) => rowsHidden("Unhidden", change),
  "rows-sorted": ({ sheet, box }) => [sheetEvent(EVENT.rowSorted, sheet, { ...LOCAL, address: boxAddress(box) })],
  "columns-sorted": ({ sheet, box }) => [sheetEvent(EVENT.columnSorted, sheet, { ...LOCAL, address: boxAddress(box) })],
  clicked: ({ sheet, box, offset }) => [
    sheetEvent(EVENT.singleClicked, sheet, { address: boxAddress(box), offsetX: offset.x, offsetY: offset.y }),
  ],
  "sheet-added": ({ sheet }) => [workbookEvent(EVENT.added, sheet)],
  "sheet-deleted": ({ sheet }) => [workbookEvent(EVENT.deleted, sheet)],
  "sheet-renamed": ({ sheet, before, after }) => [
    sheetEvent(EVENT.nameChanged, sheet, { ...LOCAL, nameBefore: before, nameAfter: after }),
  ],
  "sheet-moved": ({ sheet, before, after }) => [
    sheetEvent(EVENT.moved, sheet, { ...LOCAL, positionBefore: before, positionAfter: after }),
  ],
  "sheet-visibility": ({ sheet, before, after }) => [
    sheetEvent(EVENT.visibilityChanged, sheet, { ...LOCAL, visibilityBefore: before, visibilityAfter: after }),
  ],
  activated: ({ sheet, before }) => [sheetEvent(EVENT.deactivated, before, {}), sheetEvent(EVENT.activated, sheet, {})],
  selection: ({ sheet, box, before }, { model }) => [
    sheetEvent(EVENT.selection, sheet, { address: boxAddress(box) }),
    ...tableSelections(model, sheet, { box, before }),
    { type: EVENT.workbookSelection, targets: [""], message: {} },
  ],
  "chart-added": (change) => [chartEvent(EVENT.chartAdded, change, LOCAL)],
  "chart-deleted": (change) => [chartEvent(EVENT.chartDeleted, change, LOCAL)],
  "chart-activated": (change) => [chartEvent(EVENT.chartActivated, change)],
  "chart-deactivated": (change) => [chartEvent(EVENT.chartDeactivated, change)],
  "comment-added": ({ sheet, comment }, { model }) => [commentEvent(EVENT.commentAdded, { sheet, comment }, model)],
  "comment-deleted": ({ sheet, comment }, { model }) => [commentEvent(EVENT.commentDeleted, { sheet, comment }, model)],
  "comment-changed": ({ sheet, comment, how }, { model }) => [
    commentEvent(EVENT.commentChanged, { sheet, comment, how }, model),
  ],
  "table-added": ({ sheet, table }) => [tableEvent(EVENT.tableAdded, sheet, table)],
  "table-deleted": ({ sheet, table, name }) => [tableEvent(EVENT.tableDeleted, sheet, table, { tableName: name })],
  workbook: ({ part }) => (part === "settings" ? [{ type: EVENT.settingsChanged, targets: [""], message: {} }] : []),
};

/** The events of Office.js that a change of the model raises, with every target that may have registered for them. */
export function eventsOf(change: ModelChange, around: Surroundings): readonly HostEvent[] {
  const translate = TRANSLATORS[change.kind] as Translator<ModelChange["kind"]>;
  return translate(change, around);
}

function sheetEvent(type: number, sheet: string, message: Readonly<Record<string, unknown>>): HostEvent {
  return { type, targets: [sheet, "Workbook"], message: { worksheetId: sheet, ...message } };
}

function workbookEvent(type: number, sheet: string): HostEvent {
  return { type, targets: ["Workbook"], message: { worksheetId: sheet, ...LOCAL } };
}

function commentEvent(
  type: number,
  { sheet, comment, how }: { readonly sheet: string; readonly comment: string; readonly how?: string },
  model: WorkbookModel,
): HostEvent {
  const found = model.findSheet(sheet)?.comments.find(({ id }) => id === comment);
  const replyIds = found?.replies.map(({ id }) => id) ?? [];
  return sheetEvent(type, sheet, {
    ...LOCAL,
    commentDetails: [{ commentId: comment, replyIds }],
    ...(how !== undefined && { changeType: how }),
  });
}

/** The chart's own target, and that of its sheet's collection. */
function chartEvent(
  type: number,
  { sheet, chart }: { readonly sheet: string; readonly chart: string },
  more: object = {},
): HostEvent {
  return { type, targets: [chart, sheet], message: { worksheetId: sheet, chartId: chart, ...more } };
}

function tableEvent(type: number, sheet: string, table: string, more: object = {}): HostEvent {
  return { type, targets: [sheet, "Workbook"], message: { worksheetId: sheet, tableId: table, ...LOCAL, ...more } };
}

/** A table is told the part of the selection in it, and once that the selection has left it. */
function tableSelections(
  model: WorkbookModel,
  sheet: string,
  { box, before }: { readonly box: Box; readonly before: Box },
): readonly HostEvent[] {
  const tables = model.findSheet(sheet)?.tables ?? [];
  return tables.flatMap((table) => {
    const inside = intersect(table.box, box);
    if (!inside && !overlaps(table.box, before)) return [];
    const message = { worksheetId: sheet, tableId: table.id, address: inside ? boxAddress(inside) : "" };
    return [{ type: EVENT.tableSelection, targets: [table.id], message }];
  });
}

function rowsHidden(
  changeType: string,
  { sheet, first, last }: Change<"rows-hidden" | "rows-shown">,
): readonly HostEvent[] {
  const address = `${String(first + 1)}:${String(last + 1)}`;
  return [sheetEvent(EVENT.rowHidden, sheet, { ...LOCAL, changeType, address })];
}

function isProtected(model: WorkbookModel, sheet: string): boolean {
  return (model.findSheet(sheet)?.protection ?? null) !== null;
}

function contentsEvents(change: Change<"contents">, around: Surroundings): readonly HostEvent[] {
  const { sheet, box, by, single } = change;
  if (by === "shift") return [];
  if (by === "calculation") return [sheetEvent(EVENT.calculated, sheet, { address: boxAddress(box) })];
  const details = single ? detailsOf(single.before, single.after) : {};
  return [
    ...rangeChanged("RangeEdited", { sheet, box, details: { ...details, ...NO_SHIFT } }, around),
    ...formulaEvents(sheet, change.formulas),
  ];
}

function formulaEvents(sheet: string, formulas: readonly FormulaChange[] = []): readonly HostEvent[] {
  const formulaDetails = formulas.map(({ row, column, before }) => ({
    cellAddress: boxAddress(cellBox(row, column)),
    previousFormula: before,
  }));
  return formulas.length === 0 ? [] : [sheetEvent(EVENT.formulaChanged, sheet, { ...LOCAL, formulaDetails })];
}

const NO_SHIFT = { shiftDirection: "None" } as const;

/** What Excel calls putting cells in or taking them out, and the way the others went. Whole rows and columns have names of their own. */
const SHIFTS = {
  "rows-inserted": { whole: "RowInserted", part: "CellInserted", direction: "ShiftCellDown", isWhole: isWholeRows },
  "rows-deleted": { whole: "RowDeleted", part: "CellDeleted", direction: "ShiftCellUp", isWhole: isWholeRows },
  "columns-inserted": {
    whole: "ColumnInserted",
    part: "CellInserted",
    direction: "ShiftCellRight",
    isWhole: isWholeColumns,
  },
  "columns-deleted": {
    whole: "ColumnDeleted",
    part: "CellDeleted",
    direction: "ShiftCellLeft",
    isWhole: isWholeColumns,
  },
} as const;

function shifted({ kind, sheet, box }: Change<keyof typeof SHIFTS>, around: Surroundings): readonly HostEvent[] {
  const { whole, part, direction, isWhole } = SHIFTS[kind];
  if (isWhole(box)) return rangeChanged(whole, { sheet, box, details: NO_SHIFT }, around);
  return rangeChanged(part, { sheet, box, details: { shiftDirection: direction } }, around);
}

interface Edit {
  readonly sheet: string;
  readonly box: Box;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The sheet's own event, and one for each table that the edit touches. */
function rangeChanged(changeType: string, { sheet, box, details }: Edit, around: Surroundings): readonly HostEvent[] {
  const message = {
    changeType,
    ...LOCAL,
    address: boxAddress(box),
    triggerSource: around.trigger,
    ...details,
    referenceId: around.keep(sheet, box),
  };
  const tables = (around.model.findSheet(sheet)?.tables ?? []).filter((table) => overlaps(table.box, box));
  return [
    sheetEvent(EVENT.dataChanged, sheet, message),
    ...tables.map(({ id }) => ({
      type: EVENT.tableChanged,
      targets: [id, sheet, "Workbook"],
      message: { ...message, worksheetId: sheet, tableId: id },
    })),
  ];
}

function detailsOf(before: Scalar, after: Scalar): Readonly<Record<string, unknown>> {
  return {
    valueBefore: before ?? "",
    valueAfter: after ?? "",
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** Excel.RangeValueType */
function valueType(value: Scalar): string {
  if (value === null || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
