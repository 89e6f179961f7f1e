import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "4px", marginLeft: "-8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "32px",
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
});

/** The head of what stands apart from the places: the way back, and its title, which takes the focus each time that it is opened. */
export function PageHead({ id, title, isOpen }: { id: string; title: string; isOpen: boolean }) {
  const styles = useStyles();
  const { openPage, words } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A menu that closes gives the focus back to its button first.
    const timer = isOpen ? setTimeout(() => heading.current?.focus(), 0) : undefined;
    return () => clearTimeout(timer);
  }, [isOpen]);
  return (
    <div className={styles.line}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={words.backToPlace}
        onClick={() => openPage(null)}
      />
      <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
    </div>
  );
}
