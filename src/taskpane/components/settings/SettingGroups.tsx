import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { settingsFor } from "../../../strings/settingsFor";
import type { SettingSection } from "../../../strings/shape/SettingsWords";
import type { SettingsForm } from "../../hooks/useSettingsForm";
import { usePane } from "../../PaneContext";
import { SettingInput } from "./SettingInput";
import { SETTING_SECTIONS } from "./settingSections";
import type { SettingField } from "./settingSections";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", minWidth: 0, padding: "6px 0" },
  said: {
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  panel: { margin: "0 0 12px", padding: "0 4px" },
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "12px", alignItems: "start" },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  narrow: { minWidth: 0, "@media (max-width: 339px)": { gridColumn: "1 / -1" } },
});

interface SettingGroupsProps {
  readonly form: SettingsForm;
  readonly open: readonly SettingSection[];
  readonly onOpen: (open: readonly SettingSection[]) => void;
}

/** The form by what its settings are about; a section that is closed says what is set. */
export function SettingGroups({ form, open, onOpen }: SettingGroupsProps) {
  const styles = useStyles();
  const words = settingsFor(usePane().strings.language);
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_event, { openItems }) => onOpen(openItems as readonly SettingSection[])}
    >
      {SETTING_SECTIONS.map(({ id, fields }) => (
        <AccordionItem key={id} value={id}>
          <AccordionHeader as="h3">
            <span className={styles.head}>
              {words.sections[id]}
              {!open.includes(id) && <Said fields={fields} form={form} />}
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <div className={styles.fields}>
              {fields.map((field) => (
                <div key={field.name} className={isNarrow(field) ? styles.narrow : styles.wide}>
                  <SettingInput field={field} form={form} />
                </div>
              ))}
            </div>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function isNarrow({ as }: SettingField): boolean {
  return as === "short" || as === "level" || as === "right";
}

/** What is set in a section, in one line; first whether something in it can't be written. */
function Said({ fields, form }: { fields: readonly SettingField[]; form: SettingsForm }) {
  const styles = useStyles();
  const words = settingsFor(usePane().strings.language);
  const wrong = fields.filter(({ name }) => form.wrong.includes(name)).length;
  const said = fields.map(({ name }) => form.valueOf(name).replace(/\s+/g, " ").trim()).filter(Boolean);
  const text = said.length === 0 ? words.empty : said.join(" · ");
  return (
    <Text size={200} className={mergeClasses(styles.said, wrong > 0 && styles.wrong)}>
      {wrong > 0 ? words.wrong(wrong) : text}
    </Text>
  );
}
