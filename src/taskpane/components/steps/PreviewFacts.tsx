import type { Preview } from "../../../actions/drafts/Draft";
import { usePane } from "../../PaneContext";
import { Facts } from "../parts/Facts";
import type { ShownFact } from "../parts/Facts";
import { Remarks } from "../parts/Remarks";

/** So many sheet names are written out; more are only counted. */
const NAMES_SHOWN = 5;

interface PreviewFactsProps {
  readonly preview: Preview;
  readonly about?: readonly ShownFact[];
  /** Whether it counts the lines of units, a task having one for each. */
  readonly isOfLines?: boolean;
}

/** What a draft makes, changes and keeps, and where two people wrote different things. `about` stands first. */
export function PreviewFacts({ preview, about = [], isOfLines = false }: PreviewFactsProps) {
  const { words } = usePane();
  const tasks = [
    preview.tasksAdded > 0 ? words.tasksAdded(preview.tasksAdded) : null,
    preview.tasksKept > 0 ? words.tasksKept(preview.tasksKept) : null,
    preview.tasksMoved > 0 ? words.tasksMoved(preview.tasksMoved) : null,
  ].filter((part) => part !== null);
  const sheetNames = (names: readonly string[]): string | null =>
    names.length === 0
      ? null
      : `${words.sheets(names.length)}${names.length > NAMES_SHOWN ? "" : `: ${names.join(", ")}`}`;
  return (
    <>
      <Facts
        facts={[
          ...about,
          { label: words.made, value: sheetNames(preview.made) },
          { label: words.updated, value: sheetNames(preview.updated) },
          { label: isOfLines ? words.unitLines : words.tasks, value: tasks.length === 0 ? null : tasks.join("; ") },
          {
            label: words.typedCells,
            value: preview.typedCellsKept === 0 ? null : words.typedCellsKept(preview.typedCellsKept),
          },
          {
            label: words.othersMoved,
            value: preview.othersMoved.length === 0 ? null : words.othersMovedTo(preview.othersMoved.length),
          },
        ]}
      />
      <Remarks
        title={words.conflicts}
        remarks={preview.conflicts.map((conflict) => ({
          text: words.conflict(conflict.heading, conflict.kept, conflict.other),
          cell: conflict.cell,
        }))}
      />
    </>
  );
}
