import type { CellContent } from "../../spec/SheetSpec";
import { FIELD_HEADINGS as FIELD } from "../headings";
import type { SheetColumn } from "./SheetColumn";
import { typedColumn, type TypedRow } from "./typedColumn";

/** What the task table says of a task beside, and units only read. */
export const TASK_FIELD_HEADINGS: readonly string[] = [FIELD.product, FIELD.isKey, FIELD.assignedBy];

/** What units say of their line beside. */
export const UNIT_FIELD_HEADINGS: readonly string[] = [FIELD.evidence, FIELD.lateReason];

const FIELD_WIDTH = 14;

/** A row with what the task table says of its task. */
interface FieldRow {
  readonly fields?: ReadonlyMap<string, CellContent>;
}

/**
 * The columns of a form for those of the fields that are in use: what the task table says, and what the unit does.
 *
 * @example fieldColumns(new Set(["Sản phẩm", "Minh chứng"])).map(({ heading }) => heading) // => ["Sản phẩm", "Minh chứng"]
 */
export function fieldColumns(inUse: ReadonlySet<string>): readonly SheetColumn<FieldRow & TypedRow>[] {
  return [
    ...TASK_FIELD_HEADINGS.map((heading): SheetColumn<FieldRow> => ({
      heading,
      width: heading === FIELD.isKey ? 7 : FIELD_WIDTH,
      role: "text",
      filledBy: "source",
      write: ({ fields }) => fields?.get(heading) ?? null,
      read: () => ({}),
    })),
    ...UNIT_FIELD_HEADINGS.map((heading) => typedColumn(heading, FIELD_WIDTH, "form-input")),
  ].filter(({ heading }) => inUse.has(heading));
}
