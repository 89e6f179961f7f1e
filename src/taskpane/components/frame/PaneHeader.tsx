import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { HomeRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import type { Language } from "../../../strings/shape/Strings";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  // Office lays its own button over the pane's top right corner (34 × 32 on the Mac).
  header: { display: "flex", alignItems: "center", gap: "4px", paddingRight: "36px" },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "32px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

// Fetched when it is first opened: a menu is heavy.
const PaneMenu = lazy(async () => ({ default: (await import("./PaneMenu")).PaneMenu }));

/** The pane's title, the way back to the overview, and the menu. */
export function PaneHeader({ onHome, onLanguage }: { onHome: () => void; onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const [opened, setOpened] = useState(false);
  const closed = (
    <Button
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={words.menu}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setOpened(true)}
    />
  );
  return (
    <header className={styles.header}>
      <Button appearance="subtle" icon={<HomeRegular />} aria-label={words.overview} onClick={onHome} />
      <h1 className={styles.title}>{words.title}</h1>
      {opened ? (
        <Suspense fallback={closed}>
          <PaneMenu onLanguage={onLanguage} />
        </Suspense>
      ) : (
        closed
      )}
    </header>
  );
}
