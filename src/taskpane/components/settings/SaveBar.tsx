import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { SettingsDraft } from "../../../actions/drafts/SettingsDraft";
import { settingsFor } from "../../../strings/settingsFor";
import type { SettingSection } from "../../../strings/shape/SettingsWords";
import type { SettingsForm } from "../../hooks/useSettingsForm";
import { usePane } from "../../PaneContext";
import { Remarks } from "../parts/Remarks";
import { JobView } from "../steps/JobView";
import { SETTING_SECTIONS } from "./settingSections";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: "none",
  },
  none: { outlineStyle: "none" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface SaveBarProps {
  readonly form: SettingsForm;
  readonly isBlocked: boolean;
  readonly onOpen: (open: readonly SettingSection[]) => void;
}

/** What is not saved yet, and saving it; where something can't be written, the way to it. */
export function SaveBar({ form, isBlocked, onOpen }: SaveBarProps) {
  const styles = useStyles();
  const words = settingsFor(usePane().strings.language);
  const { changed, job, wrong } = form;
  const isDirty = changed.length > 0;
  const { status } = job.state;
  const isShown = isDirty || status !== "idle";
  const bar = useFocusWhenDone(status);
  const save = () => {
    if (wrong.length === 0) return job.start();
    onOpen(sectionsOf(wrong));
    // The section is drawn first.
    setTimeout(() => document.querySelector<HTMLElement>(`[data-setting="${String(wrong[0])}"]`)?.focus(), 0);
  };
  return (
    <div ref={bar} tabIndex={-1} className={isShown ? styles.bar : styles.none}>
      {isDirty && status !== "preview" && (
        <>
          <Text size={200}>{words.changed(changed.map((name) => words.labels[name]))}</Text>
          <div className={styles.actions}>
            <Button appearance="primary" disabledFocusable={isBlocked} onClick={save}>
              {words.save}
            </Button>
            <Button onClick={form.discard}>{words.discard}</Button>
          </div>
        </>
      )}
      {!(isDirty && status === "done") && (
        <JobView job={job}>{(draft, written) => <Written draft={draft} isDone={written} />}</JobView>
      )}
    </div>
  );
}

/** Once it is saved there is no button left to have the focus. */
function useFocusWhenDone(status: SettingsForm["job"]["state"]["status"]) {
  const element = useRef<HTMLDivElement>(null);
  const before = useRef(status);
  useEffect(() => {
    const was = before.current;
    before.current = status;
    if (status === "done" && was !== "done") element.current?.focus();
  }, [status]);
  return element;
}

function Written({ draft: { changes, left }, isDone }: { draft: SettingsDraft; isDone: boolean }) {
  const words = settingsFor(usePane().strings.language);
  return (
    <>
      {left.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{isDone ? words.stayed(left) : words.left(left)}</MessageBarBody>
        </MessageBar>
      )}
      <Remarks
        title={isDone ? words.saved : words.toSave}
        remarks={changes.map(({ label, before, after }) => ({ text: words.written(label, before, after), cell: null }))}
      />
    </>
  );
}

function sectionsOf(names: SettingsForm["wrong"]): readonly SettingSection[] {
  return SETTING_SECTIONS.filter(({ fields }) => fields.some(({ name }) => names.includes(name))).map(({ id }) => id);
}
