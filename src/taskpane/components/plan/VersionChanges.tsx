import type { PlanVersion } from "../../../actions/drafts/TaskTableDraft";
import { partsFor } from "../../../strings/partsFor";
import { placesFor } from "../../../strings/placesFor";
import { shorten } from "../../../strings/shorten";
import { usePane } from "../../PaneContext";
import { Remarks } from "../parts/Remarks";

/** What is new, gone and reworded against the plan that is followed. */
export function VersionChanges({ version: { added, gone, reworded } }: { version: PlanVersion }) {
  const { strings } = usePane();
  const words = partsFor(strings.language).version;
  const { task } = placesFor(strings.language).plan;
  const line = ({ ordinal, content }: PlanVersion["added"][number]) => ({
    text: task(ordinal, shorten(content)),
    cell: null,
  });
  return (
    <>
      <Remarks title={words.added} remarks={added.map(line)} />
      <Remarks title={words.gone} remarks={gone.map(line)} />
      <Remarks
        title={words.reworded}
        remarks={reworded.map(({ before, after }) => ({
          text: words.rewording(after.ordinal, shorten(before.content), shorten(after.content)),
          cell: null,
        }))}
      />
    </>
  );
}
