import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fullAddress } from "../../domain/grid/Grid";
import { SHEET_NAMES } from "../../sheets/labels";
import { settingsFor } from "../../strings/settingsFor";
import type { SettingSection } from "../../strings/shape/SettingsWords";
import { FailureBar } from "../components/frame/FailureBar";
import { PageHead } from "../components/frame/PageHead";
import { SaveBar } from "../components/settings/SaveBar";
import { SettingGroups } from "../components/settings/SettingGroups";
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
  sheet: { alignSelf: "flex-start" },
});

/** The plan's settings as a form; what differs from the sheet "Kế hoạch" is written when it is saved, and nothing else. */
export function SettingsScreen({ steps }: { steps: Steps }) {
  const styles = useStyles();
  const { overview, show, strings } = usePane();
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
          {overview?.plan != null && (
            <Button
              appearance="subtle"
              size="small"
              className={styles.sheet}
              onClick={() => void show(fullAddress(SHEET_NAMES.settings, 0, 0))}
            >
              {words.toSheet}
            </Button>
          )}
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
