import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { KeyboardEvent } from "react";
import type { PlaceId } from "../../../strings/shape/PaneWords";
import { usePane } from "../../PaneContext";
import { PLACE_IDS } from "../../places";

const useStyles = makeStyles({
  list: { display: "flex", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    flex: "1 1 auto",
    minHeight: "36px",
    padding: "6px 2px",
    border: "none",
    borderBottom: "3px solid transparent",
    marginBottom: "-1px",
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

const STEP_OF: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 };

/** The four places of the pane; arrows go from one to the next. Nothing is selected while the overview is shown. */
export function PlaceTabs({ selected, onSelect }: { selected: PlaceId | null; onSelect: (place: PlaceId) => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const handleKey = (event: KeyboardEvent, index: number) => {
    const ends: Readonly<Record<string, number>> = { Home: 0, End: PLACE_IDS.length - 1 };
    const step = STEP_OF[event.key];
    const to =
      ends[event.key] ?? (step === undefined ? undefined : (index + step + PLACE_IDS.length) % PLACE_IDS.length);
    const place = to === undefined ? undefined : PLACE_IDS[to];
    if (to === undefined || place === undefined) return;
    event.preventDefault();
    onSelect(place);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={words.places} className={styles.list}>
      {PLACE_IDS.map((place, index) => {
        const isSelected = place === selected;
        return (
          <button
            key={place}
            type="button"
            role="tab"
            id={`tab-${place}`}
            aria-selected={isSelected}
            aria-controls={isSelected ? `place-${place}` : undefined}
            tabIndex={isSelected || (selected === null && index === 0) ? 0 : -1}
            className={mergeClasses(styles.tab, isSelected && styles.selected)}
            onClick={() => onSelect(place)}
            onKeyDown={(event) => handleKey(event, index)}
          >
            {words.placeNames[place]}
          </button>
        );
      })}
    </div>
  );
}
