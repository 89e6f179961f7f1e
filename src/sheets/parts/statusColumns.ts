import type { PerQuarter } from "../../domain/plan/Quarter";
import { dateCell } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { STATUS_LABELS } from "../labels";
import { MILESTONE_HEADINGS, NEXT_MILESTONE_HEADING, PROGRESS_HEADINGS, QUARTER_HEADINGS } from "../headings";
import type { CellFinder, SheetColumn } from "./SheetColumn";
import { nextMilestoneFormula, statusFormula, type RowAddresses } from "./statusFormula";
import { typedColumn, type TypedRow } from "./typedColumn";

/** A row with Mốc I–IV: a day, "x" where only progress is expected, null where nothing is planned. */
interface MilestoneRow {
  readonly milestones: PerQuarter<CellContent>;
}

/** Quý I–IV, where people say how far they are. */
export const QUARTER_COLUMNS: readonly SheetColumn<TypedRow>[] = QUARTER_HEADINGS.map((heading) =>
  typedColumn(heading, 11, "input-center"),
);

/** The cells that say how far a row is: the row's own unless something else counts for it. */
interface CountedCells {
  readonly quarters: readonly string[];
  readonly completedOn: string;
}

const OWN_CELLS: CountedCells = { quarters: QUARTER_HEADINGS, completedOn: PROGRESS_HEADINGS.completedOn };

/** Mốc I–IV, hidden. */
export const MILESTONE_COLUMNS: readonly SheetColumn<MilestoneRow>[] = MILESTONE_HEADINGS.map((heading, index) => ({
  heading,
  width: 12,
  hidden: true,
  role: "key-date",
  filledBy: "formula",
  write: ({ milestones }) => milestones[index] ?? null,
  read: (content, { milestones }) => ({ milestones: withQuarter(milestones, index, milestoneIn(content)) }),
}));

/**
 * Tình trạng, a formula over the row's other cells.
 *
 * @example statusColumn().heading // => "Tình trạng"
 */
export function statusColumn(cells = OWN_CELLS): SheetColumn<unknown> {
  return {
    heading: PROGRESS_HEADINGS.status,
    width: 14,
    role: "status",
    filledBy: "formula",
    write: (_, at) => ({
      formula: statusFormula(rowAddresses(at, cells), at(NEXT_MILESTONE_HEADING)),
      shows: STATUS_LABELS["in-time"],
    }),
    read: () => ({}),
  };
}

/**
 * Mốc kế tiếp, hidden, which Tình trạng is read from. A plain number: it can be 2958466, which no date format can show.
 *
 * @example nextMilestoneColumn().hidden // => true
 */
export function nextMilestoneColumn(cells = OWN_CELLS): SheetColumn<unknown> {
  return workedOut(NEXT_MILESTONE_HEADING, (at) => nextMilestoneFormula(rowAddresses(at, cells)));
}

/**
 * A hidden column that we work out by a formula over the row.
 *
 * @example workedOut("Khóa dòng", (at) => `=${at("Mã nhiệm vụ")}`).filledBy // => "formula"
 */
export function workedOut(heading: string, formula: (at: CellFinder) => string): SheetColumn<unknown> {
  return {
    heading,
    width: 12,
    hidden: true,
    role: "key",
    filledBy: "formula",
    write: (_, at) => ({ formula: formula(at) }),
    read: () => ({}),
  };
}

function rowAddresses(at: CellFinder, { quarters, completedOn }: CountedCells): RowAddresses {
  return { milestones: MILESTONE_HEADINGS.map(at), quarters: quarters.map(at), completedOn: at(completedOn) };
}

function withQuarter(
  [first, second, third, fourth]: PerQuarter<CellContent>,
  index: number,
  content: CellContent,
): PerQuarter<CellContent> {
  return [
    index === 0 ? content : first,
    index === 1 ? content : second,
    index === 2 ? content : third,
    index === 3 ? content : fourth,
  ];
}

function milestoneIn(content: CellContent): CellContent {
  const cell = dateCell(content);
  return cell === "" ? null : cell;
}
