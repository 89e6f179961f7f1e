import { comparisonKey } from "../../domain/text/comparisonKey";
import { mapSliced, type Sliced } from "../../domain/slices/inSlices";
import { fullAddress } from "../../domain/grid/Grid";
import { sameContent, textOf } from "../../spec/cellValues";
import type { Conflict } from "../Conflict";
import { progressKeyOf, type ProgressRecord } from "./ProgressRecord";
import { settledRow } from "../parts/settledRow";
import { PROGRESS_COLUMNS } from "./progressColumns";
import { progressRecordOf } from "./readProgressSheet";
import { PROGRESS_HEADINGS } from "../headings";
import { isDayAsText } from "../parts/dayCell";
import type { ReadRow, ReadTable } from "../parts/readSheetTable";
import type { ReportedRow, UnitSheetRead } from "../unit/readUnitSheet";
import { UNIT_TABLE } from "../unit/unitTable";
import type { UnitLine } from "../unit/UnitLine";
import type { CellContent } from "../../spec/SheetSpec";

/** The cells that a unit fills on its own sheet. */
const REPORTED_HEADINGS: readonly string[] = UNIT_TABLE.columns
  .filter(({ filledBy }) => filledBy === "person")
  .map(({ heading }) => heading);

const DAY_HEADINGS = [PROGRESS_HEADINGS.completedOn, PROGRESS_HEADINGS.receivedOn];

/** What "Tiến độ" and the units' sheets amount to; `units` holds each unit's own lines by code. */
export interface MergedProgress {
  readonly records: readonly ProgressRecord[];
  readonly parked: readonly ProgressRecord[];
  readonly units: ReadonlyMap<
    string,
    { readonly records: readonly UnitLine[]; readonly parked: readonly ProgressRecord[] }
  >;
  /** How many lines are new, and how many left the plan just now. */
  readonly added: number;
  readonly moved: number;
  /** TienDo does not say all this yet. */
  readonly changed: boolean;
  readonly typedKept: number;
  readonly conflicts: readonly Conflict[];
}

/** What there is to merge: the wanted lines (typed cells empty), TienDo as it stands, the units' sheets by unit code. */
export interface ProgressSources {
  readonly wanted: readonly ProgressRecord[];
  readonly existing: ReadTable | null;
  readonly sheets: ReadonlyMap<string, UnitSheetRead>;
}

interface Line {
  readonly progress: ProgressRecord;
  readonly own: ProgressRecord;
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges, some lines at a time, what units typed on their sheets into TienDo where it is empty, and fills the units' empty cells from TienDo. Where both are
 * filled and differ, each keeps its own and the difference is told. Lines that left the plan stay parked while anything stands in them.
 *
 * @example atOnce(mergingProgress({ wanted, existing: null, sheets: new Map() })).typedKept // => 0
 */
export function* mergingProgress({ wanted, existing, sheets }: ProgressSources): Sliced<MergedProgress> {
  const before = existing?.parked.map(keptOf) ?? [];
  const rows = yield* mapSliced(existing?.rows ?? [], keptOf);
  const kept = [...rows, ...before];
  // Of several lines for one task of one unit the first counts; the others are somebody's notes.
  const keptByKey = new Map([...kept].reverse().map((one) => [keyOf(one.settled), one]));
  const reported = new Map([...sheets].map(([code, sheet]) => [code, new ReportedRows(sheet)]));
  yield;
  const lines = yield* mapSliced(wanted, (record): Line =>
    mergeLine(record, keptByKey.get(keyOf(record)), reported.get(record.unitCode)?.take(record)),
  );
  const wantedKeys = new Set(wanted.map(keyOf));
  const parkedBefore = new Set(before.map(({ settled }) => keyOf(settled)));
  const parked = kept
    .map(({ settled }) => settled)
    .filter((record) => !wantedKeys.has(keyOf(record)) && record.typed.size > 0);
  const records = lines.map(({ progress }) => progress);
  const wantedByKey = new Map(wanted.map((record) => [keyOf(record), record]));
  const stood = yield* mapSliced(rows, ({ stands }) =>
    typedOnly({ stands, settled: stands }, wantedByKey.get(keyOf(stands))),
  );
  const isSame = yield* sameLines(stood, records);
  const isParkedSame = yield* sameLines(
    before.map(({ stands }) => stands),
    parked,
  );
  return {
    records,
    parked,
    units: byUnit(lines, reported),
    added: wanted.filter((record) => !keptByKey.has(keyOf(record))).length,
    moved: parked.filter((record) => !parkedBefore.has(keyOf(record))).length,
    changed: existing === null || isOutOfDate(existing) || !isSame || !isParkedSame,
    typedKept: [...records, ...parked].reduce((sum, { typed }) => sum + typed.size, 0),
    conflicts: lines.flatMap(({ conflicts }) => conflicts),
  };
}

/** A line of "Tiến độ" as it stands, and as it can be written again. */
interface Kept {
  readonly stands: ProgressRecord;
  readonly settled: ProgressRecord;
}

function keptOf(row: ReadRow): Kept {
  return { stands: progressRecordOf(row), settled: progressRecordOf(settledRow(row)) };
}

/** A column of ours is missing, or a day stands there as text. */
function isOutOfDate({ columnOf, rows }: ReadTable): boolean {
  return PROGRESS_COLUMNS.some(({ heading }) => !columnOf.has(heading)) || rows.some(holdsDayAsText);
}

function holdsDayAsText({ cells }: ReadRow): boolean {
  return DAY_HEADINGS.some((heading) => isDayAsText(cells.get(heading)));
}

/** Whether two lists hold the same lines, in whatever order people sorted them. */
function* sameLines(one: readonly ProgressRecord[], other: readonly ProgressRecord[]): Sliced<boolean> {
  if (one.length !== other.length) return false;
  const before = [...(yield* mapSliced(one, wordsOf))].sort();
  const after = [...(yield* mapSliced(other, wordsOf))].sort();
  return before.every((words, index) => words === after[index]);
}

function wordsOf({ typed, ...rest }: ProgressRecord): string {
  const cells = [...typed].map(([heading, content]) => `${heading}=${textOf(content)}`).sort();
  return JSON.stringify([
    rest.taskKey,
    rest.unitCode,
    rest.ordinal,
    rest.content,
    rest.unit,
    rest.role,
    rest.milestones,
    cells,
  ]);
}

function byUnit(lines: readonly Line[], reported: ReadonlyMap<string, ReportedRows>): MergedProgress["units"] {
  const units = new Map<string, { records: UnitLine[]; parked: readonly ProgressRecord[] }>();
  for (const [index, { own }] of lines.entries()) {
    const unit = units.get(own.unitCode) ?? { records: [], parked: reported.get(own.unitCode)?.left() ?? [] };
    unit.records.push({ ...own, place: index + 1 });
    units.set(own.unitCode, unit);
  }
  return units;
}

function keyOf({ taskKey, unitCode }: ProgressRecord): string {
  return progressKeyOf(taskKey, unitCode);
}

/** The lines of a unit's sheet, each to be taken once: by key, by its words when the hidden key is gone. */
class ReportedRows {
  private readonly rest: Set<ReportedRow>;
  private readonly byKey: ReadonlyMap<string, ReportedRow>;
  constructor(private readonly sheet: UnitSheetRead) {
    this.rest = new Set(sheet.rows);
    this.byKey = new Map(sheet.rows.map((row) => [row.record.taskKey, row]));
  }

  take(wanted: ProgressRecord): Found | undefined {
    const words = comparisonKey(wanted.content);
    const sameWords = (row: ReportedRow): boolean =>
      row.record.taskKey === "" && comparisonKey(row.record.content) === words;
    const found = this.byKey.get(wanted.taskKey) ?? [...this.rest].find(sameWords);
    if (found === undefined) return undefined;
    this.rest.delete(found);
    return { row: found, sheet: this.sheet };
  }

  /** Lines of tasks that the unit no longer has, with anything typed into them. */
  left(): readonly ProgressRecord[] {
    return [...this.rest].map((row) => row.record).filter(({ taskKey, typed }) => taskKey !== "" && typed.size > 0);
  }
}

/** The line of a unit's sheet that was found for a wanted line, and the sheet it stands on. */
interface Found {
  readonly row: ReportedRow;
  readonly sheet: UnitSheetRead;
}

function mergeLine(wanted: ProgressRecord, kept: Kept | undefined, found: Found | undefined): Line {
  const ours = kept === undefined ? new Map<string, CellContent>() : typedOnly(kept, wanted).typed;
  const theirs = found?.row.record.typed ?? new Map<string, CellContent>();
  const differing = REPORTED_HEADINGS.filter(
    (heading) => ours.has(heading) && theirs.has(heading) && !sameContent(ours.get(heading), theirs.get(heading)),
  );
  const reported = [...ours].filter(([heading]) => REPORTED_HEADINGS.includes(heading));
  return {
    progress: { ...wanted, typed: new Map([...theirs, ...ours]) },
    own: { ...wanted, typed: new Map([...reported, ...theirs]) },
    conflicts: found === undefined ? [] : differing.map((heading) => conflictIn(found, heading, ours.get(heading))),
  };
}

/** A line without what it shows only because "Nhiệm vụ" says so: that is nothing that anybody typed into it. */
function typedOnly({ stands, settled }: Kept, wanted: ProgressRecord | undefined): ProgressRecord {
  const task = wanted?.fromTask;
  if (task === undefined) return settled;
  const isTyped = ([heading]: readonly [string, CellContent]): boolean =>
    !task.has(heading) || !sameContent(task.get(heading), stands.typed.get(heading));
  return { ...settled, typed: new Map([...settled.typed].filter(isTyped)) };
}

function conflictIn({ row, sheet }: Found, heading: string, kept: CellContent | undefined): Conflict {
  return {
    sheet: sheet.sheet,
    cell: fullAddress(sheet.sheet, row.row, sheet.columnOf.get(heading) ?? 0),
    ordinal: row.record.ordinal,
    heading,
    kept: textOf(kept),
    other: textOf(row.record.typed.get(heading)),
  };
}
