import type { CellContent } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { FROZEN_HEADINGS as HEADING } from "../headings";
import type { CellFinder, FilledBy, SheetColumn } from "../parts/SheetColumn";
import { workedOutRatio } from "../parts/workedOutRatio";
import { FROZEN_FIGURES } from "./frozenFigures";
import type { FrozenRow } from "./FrozenRow";

type Column = SheetColumn<FrozenRow>;

/** A cell that is kept as it was frozen. */
function kept(heading: string, width: number, role: StyleRole, filledBy: FilledBy = "source"): Column {
  return {
    heading,
    width,
    role,
    filledBy,
    write: ({ cells }) => cells.get(heading) ?? null,
    read: (content, { cells }) => ({ cells: new Map([...cells, [heading, content]]) }),
  };
}

function rate(heading: string, whole: (at: CellFinder) => string): Column {
  const write = (_: FrozenRow, at: CellFinder): CellContent => ({
    formula: workedOutRatio(at(HEADING.completed), whole(at)),
  });
  return { heading, width: 11, role: "percent", filledBy: "formula", write, read: () => ({}) };
}

const figures = FROZEN_FIGURES.map(([heading]) => kept(heading, 9, "count"));
const UP_TO = 8;

/** The columns of SoLieuChot, in order; a figure more is a line in frozenFigures. */
export const FROZEN_COLUMNS: readonly Column[] = [
  kept(HEADING.period, 15, "text"),
  kept(HEADING.year, 7, "ordinal"),
  kept(HEADING.asOf, 12, "date"),
  kept(HEADING.frozenOn, 12, "date"),
  kept(HEADING.by, 16, "input", "person"),
  kept(HEADING.scope, 11, "text"),
  kept(HEADING.code, 12, "text"),
  kept(HEADING.name, 34, "text"),
  ...figures.slice(0, UP_TO),
  rate(HEADING.completionRate, (at) => at(HEADING.total)),
  rate(HEADING.dueRate, (at) => `${at(HEADING.completed)}+${at(HEADING.overdue)}`),
  ...figures.slice(UP_TO),
  kept(HEADING.releasedOn, 12, "date"),
  kept(HEADING.releasedBy, 16, "text"),
  kept(HEADING.reason, 24, "text"),
  { ...kept(HEADING.key, 12, "key"), hidden: true },
  { ...kept(HEADING.seal, 12, "key"), hidden: true },
];
