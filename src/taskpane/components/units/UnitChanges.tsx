import { Button, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { UnitChangeDraft } from "../../../actions/drafts/UnitChangeDraft";
import type { PlanOverview } from "../../../actions/readOverview";
import type { Catalogue } from "../../../domain/plan/Unit";
import type { UnitChange } from "../../../domain/units/catalogue/changeUnits";
import { partsFor } from "../../../strings/partsFor";
import type { StepPlace } from "../../hooks/useSteps";
import { useUnitChange } from "../../hooks/useUnitChange";
import { useUnits } from "../../hooks/useUnits";
import { usePane } from "../../PaneContext";
import { FailureBar } from "../frame/FailureBar";
import { JobView } from "../steps/JobView";
import { PreviewFacts } from "../steps/PreviewFacts";
import { GroupMembers } from "./GroupMembers";
import { UnitSelect } from "./UnitSelect";
import { UnitTable } from "./UnitTable";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "4px" },
  summary: { cursor: "pointer", padding: "4px 0", fontWeight: tokens.fontWeightSemibold },
  control: { minWidth: 0, width: "100%" },
  look: { alignSelf: "flex-start" },
});

type Kind = UnitChange["kind"];
const KINDS: readonly Kind[] = ["rename", "merge", "group"];
const NOTHING = { code: "", name: "", from: "", into: "", phrase: "", members: [] as readonly string[] };
type Said = typeof NOTHING;

/** Who is in the catalogue, and what can be changed about it: a name, two units that are one, who a group is. */
export function UnitChanges({ plan, place }: { plan: PlanOverview; place: StepPlace }) {
  const styles = useStyles();
  const words = partsFor(usePane().strings.language).units;
  const { value: catalogue, failure } = useUnits(plan);
  if (failure !== null && catalogue === null) return <FailureBar failure={failure} />;
  if (catalogue === null || catalogue.units.length === 0) return null;
  const label = words.listed(catalogue.units.length);
  return (
    <>
      <details>
        <summary className={styles.summary}>{label}</summary>
        <UnitTable units={catalogue.units} label={label} />
      </details>
      <details>
        <summary className={styles.summary}>{words.change.title}</summary>
        <ChangeForm catalogue={catalogue} place={place} />
      </details>
    </>
  );
}

function ChangeForm({ catalogue, place }: { catalogue: Catalogue; place: StepPlace }) {
  const styles = useStyles();
  const { change: words } = partsFor(usePane().strings.language).units;
  const [kind, setKind] = useState<Kind>("rename");
  const [said, setSaid] = useState(NOTHING);
  const { job, look } = useUnitChange(place);
  const say = (more: Partial<Said>) => setSaid((before) => ({ ...before, ...more }));
  return (
    <div className={styles.block}>
      <Field label={words.what}>
        <Select
          className={styles.control}
          value={kind}
          onChange={(_event, { value }) => {
            setKind(KINDS.find((one) => one === value) ?? "rename");
            job.dismiss();
          }}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200}>{words.abouts[kind]}</Text>
      <ChangeFields kind={kind} catalogue={catalogue} said={said} onSaid={say} />
      <Button className={styles.look} disabledFocusable={place.blocked} onClick={() => look(changeOf(kind, said))}>
        {words.look}
      </Button>
      <JobView job={job}>{(draft) => <ChangeFacts kind={kind} draft={draft} />}</JobView>
    </div>
  );
}

interface ChangeFieldsProps {
  readonly kind: Kind;
  readonly catalogue: Catalogue;
  readonly said: Said;
  readonly onSaid: (more: Partial<Said>) => void;
}

function ChangeFields({ kind, catalogue, said, onSaid }: ChangeFieldsProps) {
  const styles = useStyles();
  const { change: words } = partsFor(usePane().strings.language).units;
  const { units } = catalogue;
  if (kind === "group") return <GroupMembers catalogue={catalogue} said={said} onSaid={onSaid} />;
  if (kind === "merge")
    return (
      <>
        <UnitSelect label={words.from} units={units} code={said.from} onChosen={(from) => onSaid({ from })} />
        <UnitSelect label={words.into} units={units} code={said.into} onChosen={(into) => onSaid({ into })} />
      </>
    );
  return (
    <>
      <UnitSelect label={words.unit} units={units} code={said.code} onChosen={(code) => onSaid({ code })} />
      <Field label={words.newName}>
        <Input
          className={styles.control}
          autoComplete="off"
          value={said.name}
          onChange={(_event, { value }) => onSaid({ name: value })}
        />
      </Field>
    </>
  );
}

function changeOf(kind: Kind, { code, name, from, into, phrase, members }: Said): UnitChange {
  if (kind === "rename") return { kind, code, name };
  return kind === "merge" ? { kind, from, into } : { kind, phrase, members };
}

function ChangeFacts({ kind, draft }: { kind: Kind; draft: UnitChangeDraft }) {
  const { change: words } = partsFor(usePane().strings.language).units;
  const { names, moved, differing, oldForm, preview } = draft;
  return (
    <>
      <Text weight="semibold">{words.told[kind](names.before, names.after)}</Text>
      {moved > 0 && <Text>{words.moved(moved)}</Text>}
      {differing > 0 && <Text>{words.differing(differing)}</Text>}
      {oldForm !== null && <Text>{words.oldForm(oldForm)}</Text>}
      <PreviewFacts preview={preview} />
    </>
  );
}
