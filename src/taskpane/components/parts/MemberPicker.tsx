import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { chooseMembers } from "../../../domain/checking/fixes/chooseMembers";
import type { Unit } from "../../../domain/plan/Unit";
import { fixesFor } from "../../../strings/fixesFor";
import { usePane } from "../../PaneContext";
import { FixButton } from "../checking/IssueFix";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: "4px 0" },
  units: {
    margin: 0,
    padding: "4px 8px",
    maxHeight: "200px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  unit: { display: "flex", alignItems: "flex-start", gap: "6px", padding: "2px 0" },
});

/** Who stands behind an open group ("Các đơn vị liên quan"), chosen from the catalogue. */
export function MemberPicker({
  phrase,
  units,
  onFixed,
}: {
  phrase: string;
  units: readonly Unit[];
  onFixed: () => void;
}) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = fixesFor(strings.language);
  const [chosen, choose] = useState<readonly string[]>([]);
  const codes = units.map(({ code }) => code);
  const legend = words.members(phrase);
  return (
    <details>
      <summary className={styles.summary}>{legend}</summary>
      <fieldset className={styles.units} aria-label={legend}>
        <label className={styles.unit}>
          <input
            type="checkbox"
            checked={chosen.length === codes.length}
            onChange={(event) => choose(event.target.checked ? codes : [])}
          />
          {words.allUnits}
        </label>
        {units.map(({ code, name }) => (
          <label key={code} className={styles.unit}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={(event) =>
                choose(event.target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
      {chosen.length > 0 && (
        <FixButton
          fix={chooseMembers(
            phrase,
            codes.filter((code) => chosen.includes(code)),
          )}
          onFixed={onFixed}
        />
      )}
    </details>
  );
}
