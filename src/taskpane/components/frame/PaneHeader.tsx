import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { HomeRegular, MoreHorizontalRegular, QuestionCircleRegular } from "@fluentui/react-icons";
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

/** The pane's title, the way back to the overview, help, and the menu. */
export function PaneHeader({ onHome, onLanguage }: { onHome: () => void; onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { openPage, words } = usePane();
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
      <Button
        appearance="subtle"
        icon={<QuestionCircleRegular />}
        aria-label={words.toHelp}
        onClick={() => openPage("help")}
      />
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
