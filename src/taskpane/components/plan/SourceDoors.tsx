import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { ChangeEvent, ClipboardEvent } from "react";
import { noteSentence } from "../../../strings/noteSentence";
import { sourceFor } from "../../../strings/sourceFor";
import type { BroughtPlans, DoorListener } from "../../hooks/useSourceDoors";
import { useSourceDoors } from "../../hooks/useSourceDoors";
import { FailureSentence } from "../frame/FailureBar";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  inside: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px", paddingTop: "4px" },
  paste: {
    boxSizing: "border-box",
    width: "100%",
    height: "56px",
    padding: "6px 8px",
    resize: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

const KINDS = [
  ".docx",
  ".xlsx",
  ".pdf",
  ".xlsm",
  ".xls",
  ".ods",
  ".csv",
  ".txt",
  ".html",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/pdf",
].join(",");

/** Ways in for a plan that is no worksheet of this workbook: a file, or the clipboard. `blocked` while a step is at work. */
export function SourceDoors({ blocked, ...listener }: DoorListener & { readonly blocked: boolean }) {
  const styles = useStyles();
  const words = sourceFor(usePane().strings.language).doors;
  const doors = useSourceDoors(listener);
  return (
    <div className={styles.inside}>
      <Text size={200}>{words.about}</Text>
      <FileDoor doors={doors} blocked={blocked} />
      <PasteDoor doors={doors} blocked={blocked} />
      <Outcome doors={doors} />
    </div>
  );
}

function FileDoor({ doors, blocked }: { doors: BroughtPlans; blocked: boolean }) {
  const words = sourceFor(usePane().strings.language).doors;
  const input = useRef<HTMLInputElement>(null);
  const handleChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) doors.bringFile(file);
    // The same file can be chosen again after it was mended.
    target.value = "";
  };
  return (
    <>
      <input ref={input} type="file" accept={KINDS} hidden onChange={handleChange} />
      <Button size="small" disabledFocusable={blocked} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
    </>
  );
}

// Panes may not read the clipboard by themselves; what the user pastes is given to them. A copied file comes as a file.
function PasteDoor({ doors, blocked }: { doors: BroughtPlans; blocked: boolean }) {
  const styles = useStyles();
  const words = sourceFor(usePane().strings.language).doors;
  const id = useId();
  const handlePaste = (event: ClipboardEvent) => {
    event.preventDefault();
    if (blocked) return;
    const { clipboardData: data } = event;
    const [html, text] = [data.getData("text/html"), data.getData("text/plain")];
    const [file] = data.files ?? [];
    if (file && html === "" && text === "") doors.bringFile(file);
    else doors.bringClipboard({ html, text });
  };
  return (
    <>
      <label htmlFor={id}>{words.paste}</label>
      <textarea
        id={id}
        className={styles.paste}
        placeholder={words.pasteHint}
        value=""
        onChange={() => undefined}
        onPaste={handlePaste}
      />
    </>
  );
}

function Outcome({ doors: { state } }: { doors: BroughtPlans }) {
  const { language } = usePane().strings;
  const words = sourceFor(language).doors;
  const notes = state.status === "brought" ? state.notes.map((note) => noteSentence(note, language)) : [];
  return (
    <>
      <div role="status">
        {state.status === "reading" && words.reading}
        {state.status === "brought" && [words.brought(state.sheet), ...notes].join(" ")}
      </div>
      {state.status === "failed" && <FailureSentence sentence={state.sentence} />}
    </>
  );
}
