import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ChangeEvent, DragEvent } from "react";
import type { ChosenFile } from "../../../actions/ports/FormFilesPort";
import { formsFor } from "../../../strings/formsFor";
import { filesOfDrop, filesOfList } from "../../chosenFiles";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface FileDropProps {
  readonly blocked: boolean;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

/** Where files that came back are chosen or dropped: single ones, a folder, or a zip. */
export function FileDrop({ blocked, onFiles }: FileDropProps) {
  const styles = useStyles();
  const words = formsFor(usePane().strings.language).receive;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  // Not among the attributes that React knows.
  useEffect(() => folder.current?.setAttribute("webkitdirectory", ""), []);
  const handleChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = filesOfList(target.files ?? []);
    if (chosen.length > 0) onFiles(chosen);
    // The same files can be chosen again after they were mended.
    target.value = "";
  };
  const handleDrop = (event: DragEvent): void => {
    event.preventDefault();
    if (!blocked) void filesOfDrop(event.dataTransfer).then(onFiles);
  };
  return (
    <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={handleDrop}>
      <input ref={files} type="file" multiple hidden aria-label={words.files} onChange={handleChange} />
      <input ref={folder} type="file" hidden aria-label={words.folder} onChange={handleChange} />
      <div className={styles.buttons}>
        <Button disabledFocusable={blocked} onClick={() => files.current?.click()}>
          {words.files}
        </Button>
        <Button disabledFocusable={blocked} onClick={() => folder.current?.click()}>
          {words.folder}
        </Button>
      </div>
      <Text size={200}>{words.drop}</Text>
    </div>
  );
}
