import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  chip: {
    padding: "0 8px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    whiteSpace: "nowrap",
  },
});

/** Figures of something that is done, each in a few words. */
export function Chips({ texts }: { texts: readonly string[] }) {
  const styles = useStyles();
  return texts.map((text) => (
    <span key={text} className={styles.chip}>
      {text}
    </span>
  ));
}
