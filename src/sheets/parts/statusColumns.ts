import type { PerQuarter } from "../../domain/plan/Quarter";
import { dateCell } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
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

/** Tình trạng, a formula over the row's other cells. */
export const STATUS_COLUMN: SheetColumn<unknown> = {
  heading: PROGRESS_HEADINGS.status,
  width: 14,
  role: "status",
  filledBy: "formula",
  write: (_, at) => ({ formula: statusFormula(rowAddresses(at), at(NEXT_MILESTONE_HEADING)) }),
  read: () => ({}),
};

/** Mốc kế tiếp, hidden, which Tình trạng is read from. */
export const NEXT_MILESTONE_COLUMN: SheetColumn<unknown> = {
  heading: NEXT_MILESTONE_HEADING,
  width: 12,
  hidden: true,
  role: "key-date",
  filledBy: "formula",
  write: (_, at) => ({ formula: nextMilestoneFormula(rowAddresses(at)) }),
  read: () => ({}),
};

function rowAddresses(at: CellFinder): RowAddresses {
  return {
    milestones: MILESTONE_HEADINGS.map(at),
    quarters: QUARTER_HEADINGS.map(at),
    completedOn: at(PROGRESS_HEADINGS.completedOn),
  };
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
