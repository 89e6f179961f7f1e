import { Button, Field, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { formsFor } from "../../../strings/formsFor";
import { usePane } from "../../PaneContext";
import type { DisputedCell } from "./disputedCells";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
  cell: {
    paddingLeft: "8px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
});

type Chosen = ReadonlyMap<string, string>;

interface ConflictChoicesProps {
  readonly disputed: readonly DisputedCell[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Cells that say different things, with both values and where each comes from; chosen one by one, for a unit, or all. */
export function ConflictChoices({ disputed, chosen, onChoose }: ConflictChoicesProps) {
  const styles = useStyles();
  const words = formsFor(usePane().strings.language).receive;
  const units = [...new Set(disputed.map(({ unit }) => unit))];
  const all = (cells: readonly DisputedCell[], side: Side): void =>
    onChoose(new Map([...chosen, ...answersOf(cells, side)]));
  return (
    <section className={styles.block} aria-label={words.conflicts(disputed.length)}>
      <h3 className={styles.title}>{words.conflicts(disputed.length)}</h3>
      <Sides unit={null} onChoose={(side) => all(disputed, side)} />
      {units.map((unit) => {
        const cells = disputed.filter((cell) => cell.unit === unit);
        return (
          <div key={unit} className={styles.block}>
            <Text weight="semibold">{unit}</Text>
            {units.length > 1 && <Sides unit={unit} onChoose={(side) => all(cells, side)} />}
            {cells.map((cell) => (
              <Choice
                key={cell.key}
                cell={cell}
                value={chosen.get(cell.key) ?? cell.ours}
                onChoose={(text) => onChoose(new Map([...chosen, [cell.key, text]]))}
              />
            ))}
          </div>
        );
      })}
    </section>
  );
}

type Side = "ours" | "theirs";

/** Where files contradict each other, only a choice of that cell decides between them. */
function answersOf(cells: readonly DisputedCell[], side: Side): readonly (readonly [string, string])[] {
  return cells.flatMap(({ key, ours, answers }): readonly (readonly [string, string])[] => {
    if (side === "ours") return [[key, ours]];
    const [only] = answers;
    return only !== undefined && answers.length === 1 ? [[key, only.theirs]] : [];
  });
}

function Sides({ unit, onChoose }: { unit: string | null; onChoose: (side: Side) => void }) {
  const styles = useStyles();
  const words = formsFor(usePane().strings.language).receive;
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={() => onChoose("ours")}>
        {words.allOurs(unit)}
      </Button>
      <Button size="small" onClick={() => onChoose("theirs")}>
        {words.allTheirs(unit)}
      </Button>
    </div>
  );
}

interface ChoiceProps {
  readonly cell: DisputedCell;
  readonly value: string;
  readonly onChoose: (text: string) => void;
}

function Choice({ cell, value, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const words = formsFor(usePane().strings.language).receive;
  const { task, heading, base, ours, answers } = cell;
  return (
    <div className={styles.cell}>
      <Field label={words.conflict(task, heading)} {...(base !== null && { hint: words.was(base) })}>
        <RadioGroup value={value} onChange={(_event, data) => onChoose(data.value)}>
          <Radio value={ours} label={words.ours(ours)} />
          {answers.map(({ theirs, file, receivedOn }) => (
            <Radio key={theirs} value={theirs} label={words.theirs(theirs, file, receivedOn)} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
