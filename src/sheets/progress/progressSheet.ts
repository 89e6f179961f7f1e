import { type Sliced } from "../../domain/slices/inSlices";
import { cellAddress } from "../../domain/grid/Grid";
import { arrangeColumns } from "../parts/arrangeColumns";
import { PROGRESS_HEADINGS as HEADING } from "../headings";
import { MARKS, TABLES } from "../marks";
import { UNIT_FIELD_HEADINGS } from "../parts/fieldColumns";
import { columnsWith } from "../parts/ColumnTable";
import type { ProgressRecord } from "./ProgressRecord";
import { finishing, LIST_HEADING_ROW, layingList } from "../parts/listSheet";
import { quarterFormats, quarterRuns } from "../parts/quarterFormats";
import { dateOnly, lateReasonChoices, PLAIN_SHEET, progressChoice, statusFormats } from "../parts/sheetParts";
import type { SheetSpec } from "../../spec/SheetSpec";
import { PROGRESS_TABLE } from "./progressTable";

/** What the sheet "Tiến độ" shows; `order` and `extras` as in the task sheet. */
export interface ProgressSheetInput {
  readonly name: string;
  readonly year: number;
  readonly records: readonly ProgressRecord[];
  readonly parked: readonly ProgressRecord[];
  readonly extras: readonly string[];
  readonly order: readonly string[];
  /** Which of the fields that offices track beside are in use; none when left out. */
  readonly fields?: ReadonlySet<string>;
}

/**
 * The sheet "Tiến độ" with the table TienDo: one row for each task of each unit, the one place where what units reported is kept.
 *
 * @example atOnce(makingProgressSheet({ name: "Tiến độ", year: 2025, records, … })).tables[0].name // => "TienDo"
 */
export function* makingProgressSheet(input: ProgressSheetInput): Sliced<SheetSpec> {
  const { records: rows, parked } = input;
  const extras = [...new Set([...input.extras, ...fieldsSaid(input)])];
  const columns = arrangeColumns(columnsWith(PROGRESS_TABLE, extras, rows), input.order);
  const { parts, table } = yield* layingList({ title: "progressTitle", table: TABLES.progress, columns, rows, parked });
  const status = `$${cellAddress(LIST_HEADING_ROW + 1, table.columnOf(HEADING.status))}`;
  return yield* finishing({
    ...PLAIN_SHEET,
    ...parts,
    name: input.name,
    mark: MARKS.progress,
    validations: [
      ...quarterRuns(table).map(progressChoice),
      ...[HEADING.completedOn, HEADING.receivedOn].map((heading) => dateOnly(table.bodyOf(heading), input.year)),
      ...lateReasonChoices(table),
    ],
    conditionalFormats: [...quarterFormats(table), ...statusFormats(table.bodyOf(HEADING.status), status)],
  });
}

/** What units say beside, where the office asks for it or a unit said it. */
function fieldsSaid({ records, fields }: ProgressSheetInput): readonly string[] {
  return UNIT_FIELD_HEADINGS.filter(
    (heading) => fields?.has(heading) === true || records.some(({ typed }) => typed.has(heading)),
  );
}
