import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fullAddress } from "../../domain/grid/Grid";
import { SHEET_NAMES } from "../../sheets/labels";
import { settingsFor } from "../../strings/settingsFor";
import type { SettingSection } from "../../strings/shape/SettingsWords";
import { FailureBar } from "../components/frame/FailureBar";
import { PageHead } from "../components/frame/PageHead";
import { Remarks } from "../components/parts/Remarks";
import { SettingGroups } from "../components/settings/SettingGroups";
import { SETTING_SECTIONS } from "../components/settings/settingSections";
import { JobView } from "../components/steps/JobView";
import { Busy } from "../components/steps/Busy";
import type { Steps } from "../hooks/useSteps";
import { useSettingsForm } from "../hooks/useSettingsForm";
import type { SettingsForm } from "../hooks/useSettingsForm";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  card: {
    minWidth: 0,
    padding: "0 8px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  presets: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
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
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  sheet: { alignSelf: "flex-start" },
});

/** The plan's settings as a form; what differs from the sheet "Kế hoạch" is written when it is saved, and nothing else. */
export function SettingsScreen({ steps }: { steps: Steps }) {
  const styles = useStyles();
  const { show, strings } = usePane();
  const words = settingsFor(strings.language);
  const form = useSettingsForm(steps.places.tasks);
  const [open, setOpen] = useState<readonly SettingSection[]>([]);
  return (
    <section className={styles.page} aria-labelledby="settings-title">
      <PageHead id="settings-title" title={words.title} isOpen={steps.page === "settings"} />
      <Text size={200} className={styles.quiet}>
        {words.about}
      </Text>
      {form.failure !== null && <FailureBar failure={form.failure} />}
      <div role="status">{!form.isRead && form.failure === null && <Busy label={strings.pane.reading} />}</div>
      {form.isRead && (
        <>
          <Presets form={form} />
          <div className={styles.card}>
            <SettingGroups form={form} open={open} onOpen={setOpen} />
          </div>
          <Button
            appearance="subtle"
            size="small"
            className={styles.sheet}
            onClick={() => void show(fullAddress(SHEET_NAMES.settings, 0, 0))}
          >
            {words.toSheet}
          </Button>
          <SaveBar form={form} isBlocked={steps.blocked} onOpen={setOpen} />
        </>
      )}
    </section>
  );
}

function Presets({ form }: { form: SettingsForm }) {
  const styles = useStyles();
  const words = settingsFor(usePane().strings.language);
  const [isFilled, setFilled] = useState(false);
  return (
    <div className={styles.presets} role="group" aria-label={words.presets}>
      <Text size={200}>{words.presets}</Text>
      {(["communes", "districts"] as const).map((preset) => (
        <Button
          key={preset}
          size="small"
          onClick={() => {
            form.fill(preset);
            setFilled(true);
          }}
        >
          {words.presetNames[preset]}
        </Button>
      ))}
      <div role="status">{isFilled && form.changed.length > 0 && <Text size={200}>{words.filled}</Text>}</div>
    </div>
  );
}

interface SaveBarProps {
  readonly form: SettingsForm;
  readonly isBlocked: boolean;
  readonly onOpen: (open: readonly SettingSection[]) => void;
}

/** What is not saved yet, and saving it; where something can't be written, the way to it. */
function SaveBar({ form, isBlocked, onOpen }: SaveBarProps) {
  const styles = useStyles();
  const words = settingsFor(usePane().strings.language);
  const { changed, job, wrong } = form;
  const isDirty = changed.length > 0;
  const save = () => {
    if (wrong.length === 0) return job.start();
    onOpen(sectionsOf(wrong));
    // The section is drawn first.
    setTimeout(() => document.querySelector<HTMLElement>(`[data-setting="${String(wrong[0])}"]`)?.focus(), 0);
  };
  return (
    <>
      {isDirty && job.state.status !== "preview" && (
        <div className={styles.bar}>
          <Text size={200}>{words.changed(changed.map((name) => words.labels[name]))}</Text>
          <div className={styles.actions}>
            <Button appearance="primary" disabledFocusable={isBlocked} onClick={save}>
              {words.save}
            </Button>
            <Button onClick={form.discard}>{words.discard}</Button>
          </div>
        </div>
      )}
      {!(isDirty && job.state.status === "done") && (
        <JobView job={job}>
          {({ changes, left }) => (
            <>
              {left.length > 0 && (
                <MessageBar intent="warning" layout="multiline">
                  <MessageBarBody>{words.left(left)}</MessageBarBody>
                </MessageBar>
              )}
              <Remarks
                title={words.saved}
                remarks={changes.map(({ label, before, after }) => ({
                  text: words.written(label, before, after),
                  cell: null,
                }))}
              />
            </>
          )}
        </JobView>
      )}
    </>
  );
}

function sectionsOf(names: SettingsForm["wrong"]): readonly SettingSection[] {
  return SETTING_SECTIONS.filter(({ fields }) => fields.some(({ name }) => names.includes(name))).map(({ id }) => id);
}
