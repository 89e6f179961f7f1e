import type { Scalar } from "../model/Cell";
import { boxAddress } from "../model/addresses";
import { overlaps, type Box } from "../model/Box";
import type { ModelChange } from "../model/ModelChange";
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
  workbookSelection: 2,
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
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
  "rows-inserted": (change, around) => shifted("RowInserted", change, around),
  "rows-deleted": (change, around) => shifted("RowDeleted", change, around),
  "columns-inserted": (change, around) => shifted("ColumnInserted", change, around),
  "columns-deleted": (change, around) => shifted("ColumnDeleted", change, around),
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
  selection: ({ sheet, box }) => [
    sheetEvent(EVENT.selection, sheet, { address: boxAddress(box) }),
    { type: EVENT.workbookSelection, targets: [""], message: {} },
  ],
  "table-added": ({ sheet, table }) => [tableEvent(EVENT.tableAdded, sheet, table)],
  "table-deleted": ({ sheet, table }) => [tableEvent(EVENT.tableDeleted, sheet, table)],
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

function tableEvent(type: number, sheet: string, table: string): HostEvent {
  return { type, targets: [sheet, "Workbook"], message: { worksheetId: sheet, tableId: table, ...LOCAL } };
}

function isProtected(model: WorkbookModel, sheet: string): boolean {
  return (model.findSheet(sheet)?.protection ?? null) !== null;
}

function contentsEvents(change: Change<"contents">, around: Surroundings): readonly HostEvent[] {
  const { sheet, box, by, single } = change;
  if (by === "shift") return [];
  if (by === "calculation") return [sheetEvent(EVENT.calculated, sheet, { address: boxAddress(box) })];
  const details = single ? detailsOf(single.before, single.after) : {};
  return rangeChanged("RangeEdited", { sheet, box, details }, around);
}

function shifted(
  changeType: string,
  { sheet, box }: { readonly sheet: string; readonly box: Box },
  around: Surroundings,
): readonly HostEvent[] {
  return rangeChanged(changeType, { sheet, box, details: {} }, around);
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
