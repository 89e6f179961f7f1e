import type { KeptAction, KeptCell, KeptSheet } from "../../actions/kept/KeptAction";
import type { KeptKind, SheetContent } from "../../actions/ports/WorkbookPort";
import { codeInMark, MARKS } from "../../sheets/marks";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { WorkbookState } from "../read/WorkbookState";
import { missingRoles } from "../write/writeStyles";
import { sheetIn } from "../read/WorkbookState";

const KINDS: readonly (readonly [isOf: (mark: string) => boolean, kind: KeptKind])[] = [
  [(mark) => mark === MARKS.received, "collect"],
  [(mark) => mark === MARKS.sent, "send"],
  [(mark) => codeInMark(mark) !== undefined || mark === MARKS.submissions, "units"],
  [(mark) => mark === MARKS.frozen, "freeze"],
  [(mark) => mark === MARKS.summary, "summary"],
  [(mark) => mark === MARKS.source, "import"],
  [(mark) => mark === MARKS.tasks, "table"],
];

/**
 * What an action does, told by the sheets it is about. A plan is read with its settings; the task table alone is what was given out, and
 * the catalogue alone a list that was brought; "Kế hoạch" alone is what was set.
 *
 * @example keptKindOf([summary], [], () => null) // => "summary"
 */
export function keptKindOf(
  specs: readonly SheetSpec[],
  cells: readonly KeptCell[],
  markOf: (sheet: string) => string | null,
): KeptKind {
  const marks = specs.map(({ mark }) => mark);
  if ([...marks, ...cells.map(({ sheet }) => markOf(sheet))].every((mark) => mark === MARKS.settings))
    return "settings";
  const kind = KINDS.find(([isOf]) => marks.some(isOf))?.[1] ?? "fixes";
  if (kind === "table" && !marks.includes(MARKS.settings)) return "assign";
  return kind === "fixes" && cells.length === 0 && marks.includes(MARKS.units) ? "list" : kind;
}

/** What an action writes. */
interface WrittenBy {
  readonly specs: readonly SheetSpec[];
  readonly cells: readonly KeptCell[];
  readonly kind: KeptKind;
}

/** Only what putting back needs. */
function essenceOf({ listing, grid, tables }: SheetContent): SheetContent {
  const { sheet, row, column, cells, numberFormats, formulas, merges } = grid;
  const kept = {
    sheet,
    row,
    column,
    cells,
    merges,
    ...(numberFormats && { numberFormats }),
    ...(formulas && { formulas }),
  };
  return { listing, grid: kept, tables };
}

function keptSheet(spec: SheetSpec, state: WorkbookState): KeptSheet {
  const content = sheetIn(state, spec.name)?.content;
  return { name: spec.name, mark: spec.mark, before: content ? essenceOf(content) : null, after: spec };
}

/**
 * What has to be kept of an action before it writes: what its sheets hold, and what they will.
 *
 * @example keptOf({ specs: [taskSheet], cells: [], kind: "table" }, state).sheets.length // => 1
 */
export function keptOf({ specs, cells, kind }: WrittenBy, state: WorkbookState): KeptAction {
  const roles = missingRoles(specs, state.styles);
  return { kind, sheets: specs.map((spec) => keptSheet(spec, state)), cells, roles };
}
