import { Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { TaskTableDraft } from "../../../actions/drafts/TaskTableDraft";
import { placesFor } from "../../../strings/placesFor";
import { shorten } from "../../../strings/shorten";
import { sourceFor } from "../../../strings/sourceFor";
import { usePane } from "../../PaneContext";
import { ColumnChoices } from "./ColumnChoices";
import type { ReadingChoice } from "./ReadingChoices";
import { ReadingChoices } from "./ReadingChoices";
import { Remarks } from "../parts/Remarks";

const useStyles = makeStyles({
  figure: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
  control: { minWidth: 0, width: "100%" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  task: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** So many of the first tasks are shown as they will be. */
const FIRST = 3;

/** How the plan was understood: its form, headings, columns and first tasks, and what was not read; all of it to be changed. */
export function Recognition({ draft, onChosen }: { draft: TaskTableDraft; onChosen: (choice: ReadingChoice) => void }) {
  const styles = useStyles();
  const { strings, words } = usePane();
  const place = placesFor(strings.language).plan;
  const { reading, plan, issues, samples } = draft;
  return (
    <>
      <Text className={styles.figure}>{place.recognised(reading.columns.length, plan.tasks.length)}</Text>
      <Text size={200}>{sourceFor(strings.language).columns.layout(reading.layout)}</Text>
      <HeaderRow draft={draft} onChosen={onChosen} />
      {reading.columns.length > 0 && (
        <ColumnChoices columns={reading.columns} samples={samples} onChosen={(role) => onChosen({ role })} />
      )}
      <ReadingChoices reading={reading} issues={issues} onChosen={onChosen} />
      <FirstTasks draft={draft} />
      <Remarks title={words.unread} remarks={reading.unread} />
    </>
  );
}

function HeaderRow({ draft, onChosen }: { draft: TaskTableDraft; onChosen: (choice: ReadingChoice) => void }) {
  const styles = useStyles();
  const place = placesFor(usePane().strings.language).plan;
  const header = Number(/(\d+)$/.exec(draft.plan.source?.header ?? "")?.[1] ?? 0) - 1;
  if (draft.reading.layout !== "table" || header < 0) return null;
  const rows = draft.firstRows.some(({ row }) => row === header)
    ? draft.firstRows
    : [...draft.firstRows, { row: header, words: "" }];
  return (
    <Field label={place.headerRow} size="small">
      <Select
        size="small"
        className={styles.control}
        value={String(header)}
        onChange={(_event, { value }) => onChosen({ headerRow: Number(value) })}
      >
        {rows.map(({ row, words }) => (
          <option key={row} value={row}>
            {`${place.row(row + 1)}: ${shorten(words)}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function FirstTasks({ draft: { plan } }: { draft: TaskTableDraft }) {
  const styles = useStyles();
  const place = placesFor(usePane().strings.language).plan;
  return (
    <div>
      <h4 className={styles.title}>{place.firstTasks}</h4>
      <ol className={styles.list}>
        {plan.tasks.slice(0, FIRST).map(({ ordinal, content, leadText, timeText }, index) => (
          <li key={`${ordinal}-${String(index)}`} className={styles.task}>
            {place.task(ordinal, shorten(content))}
            <Text size={200} block className={styles.quiet}>
              {place.leads(
                leadText === "" ? place.nobody : shorten(leadText),
                timeText === "" ? place.noTime : shorten(timeText),
              )}
            </Text>
          </li>
        ))}
      </ol>
    </div>
  );
}
