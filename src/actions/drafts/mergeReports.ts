import { PROGRESS_HEADINGS } from "../../sheets/headings";
import { codeInMark, MARKS } from "../../sheets/marks";
import type { ReadRow, ReadTable } from "../../sheets/parts/readSheetTable";
import type { ProgressRecord } from "../../sheets/progress/ProgressRecord";
import { progressRecordOf, readProgressSheet } from "../../sheets/progress/readProgressSheet";
import { readUnitSheet } from "../../sheets/unit/readUnitSheet";
import { sameContent } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import type { SheetContent, WorkbookContents } from "../ports/WorkbookPort";
import { withTyped, type Typed } from "./withTyped";

type Contents = WorkbookContents["contents"];
type Cells = ReadonlyMap<string, CellContent>;

/** Two units that are one, by code, and the name that stays. */
export interface MergedUnits {
  readonly from: string;
  readonly into: string;
  readonly name: string;
}

/** What was read, as if one unit had reported it all. `moved` cells went over; `differing` say otherwise than the other's and stay beside. */
export interface MergedReports {
  readonly contents: Contents;
  readonly moved: number;
  readonly differing: number;
}

/**
 * "Tiến độ" as if what a unit reported, there or on its form, had been reported by another: its lines become the other's. Where both have the
 * line, what the other lacks goes over; what differs stays on the line of the first, which leaves the plan and is kept under the table.
 *
 * @example mergeReports(contents, { from: "MN02", into: "MN01", name: "Trường Mầm non Hoa Mai" }).moved // => 3
 */
export function mergeReports(contents: Contents, units: MergedUnits): MergedReports {
  const content = [...contents.values()].find(({ listing }) => listing.mark === MARKS.progress);
  const table = content === undefined ? undefined : readProgressSheet(content);
  if (content === undefined || table === undefined) return { contents, moved: 0, differing: 0 };
  const forms = { from: formOf(contents, units.from), into: formOf(contents, units.into) };
  const lines = [...table.rows, ...table.parked].map((row) => ({ row, record: progressRecordOf(row) }));
  const others = new Map(lines.filter(isOf(units.into)).map((line) => [line.record.taskKey, line] as const));
  const merged = lines.filter(isOf(units.from)).map((line) => {
    const { taskKey } = line.record;
    const said = saidOf(line.record, forms.from);
    const other = others.get(taskKey);
    if (other === undefined) return handedOver(table, line.row, { units, said });
    return joined(table, { line: line.row, other: other.row, said, others: saidOf(other.record, forms.into) });
  });
  const typed = merged.flatMap((one) => one.typed);
  return {
    contents: new Map([...contents, [content.listing.name, withTyped(content, typed)]]),
    moved: merged.reduce((sum, one) => sum + one.moved, 0),
    differing: merged.reduce((sum, one) => sum + one.differing, 0),
  };
}

interface Line {
  readonly row: ReadRow;
  readonly record: ProgressRecord;
}

function isOf(unit: string): (line: Line) => boolean {
  return ({ record }) => record.unitCode === unit;
}

/** What stands on a unit's form, by task. */
function formOf(contents: Contents, unit: string): ReadonlyMap<string, Cells> {
  const form = [...contents.values()].find(({ listing }: SheetContent) => codeInMark(listing.mark) === unit);
  const rows = form === undefined ? [] : (readUnitSheet(form, unit)?.rows ?? []);
  return new Map(rows.map(({ record }) => [record.taskKey, record.typed]));
}

/** What a unit says of a task: what the ledger holds, else what stands on its form and was not taken over yet. */
function saidOf({ taskKey, typed }: ProgressRecord, form: ReadonlyMap<string, Cells>): Cells {
  return new Map([...(form.get(taskKey) ?? []), ...typed]);
}

interface MergedLine {
  readonly typed: readonly Typed[];
  readonly moved: number;
  readonly differing: number;
}

function typedInto({ columnOf }: ReadTable, { row }: ReadRow, cells: Cells): readonly Typed[] {
  return [...cells].flatMap(([heading, content]) => {
    const column = columnOf.get(heading);
    return column === undefined ? [] : [{ row, column, content }];
  });
}

/** A line that the other has not: it is the other's from now on. */
function handedOver(
  table: ReadTable,
  row: ReadRow,
  { units, said }: { readonly units: MergedUnits; readonly said: Cells },
): MergedLine {
  const owner = new Map<string, CellContent>([
    [PROGRESS_HEADINGS.unitCode, units.into],
    [PROGRESS_HEADINGS.unit, units.name],
  ]);
  return { typed: typedInto(table, row, new Map([...said, ...owner])), moved: said.size, differing: 0 };
}

interface TwoLines {
  readonly line: ReadRow;
  readonly other: ReadRow;
  readonly said: Cells;
  readonly others: Cells;
}

/** A line that both have: the other's is filled, and what it says already or takes is said here no more. */
function joined(table: ReadTable, { line, other, said, others }: TwoLines): MergedLine {
  const lacking = new Map([...said].filter(([heading]) => !others.has(heading)));
  const settled = [...said].filter(
    ([heading, content]) => lacking.has(heading) || sameContent(others.get(heading), content),
  );
  const isSettled = new Set(settled.map(([heading]) => heading));
  const stays = new Map([...said].filter(([heading]) => !isSettled.has(heading)));
  // A line that says nothing of its own is gone altogether.
  const cleared = stays.size === 0 ? [...table.columnOf.keys()] : [...isSettled];
  return {
    typed: [
      ...typedInto(table, other, new Map([...others, ...lacking])),
      ...typedInto(table, line, new Map([...stays, ...cleared.map((heading) => [heading, null] as const)])),
    ],
    moved: lacking.size,
    differing: stays.size,
  };
}
