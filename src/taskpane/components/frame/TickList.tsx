import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "200px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface TickListProps {
  readonly legend: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  /** Told what is ticked after each tick, in the order of the choices. */
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** A list to tick in, which scrolls when it is long. */
export function TickList({ legend, choices, chosen, onChosen }: TickListProps) {
  const styles = useStyles();
  const values = choices.map(({ value }) => value);
  return (
    <div role="group" aria-label={legend} className={styles.list}>
      {choices.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={(_event, { checked }) =>
            onChosen(values.filter((one) => (one === value ? checked === true : chosen.includes(one))))
          }
        />
      ))}
    </div>
  );
}
