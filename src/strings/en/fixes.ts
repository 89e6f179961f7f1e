import type { FixWords } from "../shape/FixWords";
import { shorten } from "../shorten";

/** Mending what a check found, in English. */
export const fixesEn: FixWords = {
  labels: {
    "add-alias": ({ name, unit }) => `Fix: make “${name}” another name of “${unit}”`,
    "add-unit": ({ name }) => `Fix: add “${name}” to the catalogue`,
    "choose-members": ({ name }) => `Fix: set the members of “${name}”`,
    "remove-coordinating": ({ after }) =>
      after === "" ? "Fix: leave coordinating empty" : `Fix: leave “${shorten(after)}” as coordinating`,
    "swap-date": ({ after }) => `Fix: change to ${after}`,
    "date-to-text": ({ after }) => `Fix: keep ${after} as text`,
    renumber: ({ cells }) => `Fix: number ${String(cells)} tasks anew`,
    "set-progress": ({ cells, after }) =>
      cells > 1 ? `Fix: write “${after}” into ${String(cells)} cells alike` : `Fix: write “${after}”`,
    "set-day": ({ cells, after }) =>
      `Fix: completed on ${after} (on time)${cells > 1 ? ` in ${String(cells)} lines` : ""}`,
    "convert-font": () => "Fix: convert to Unicode",
  },
  all: {
    "add-alias": (count) => `Fix all of this kind: ${String(count)} other names`,
    "add-unit": (count) => `Fix all of this kind: add ${String(count)} units to the catalogue`,
    "choose-members": (count) => `Fix all of this kind: the members of ${String(count)} groups`,
    "remove-coordinating": (count) =>
      `Fix all of this kind: take the lead out of coordinating in ${String(count)} cells`,
    "swap-date": (count) => `Fix all of this kind: change day and month in ${String(count)} cells`,
    "date-to-text": (count) => `Fix all of this kind: keep ${String(count)} days as text`,
    renumber: (count) => `Fix all of this kind: ${String(count)} breaks in the numbers`,
    "set-progress": (count) => `Fix all of this kind: rewrite ${String(count)} wordings of progress`,
    "set-day": (count) => `Fix all of this kind: completed on the last day of ${String(count)} deadline(s)`,
    "convert-font": (count) => `Fix all of this kind: convert ${String(count)} cells to Unicode`,
  },
  change: (before, after) => (before === "" ? `adds “${after}”` : `“${shorten(before)}” → “${shorten(after)}”`),
  changes: (count) => `${String(count)} changes`,
  left: (count) =>
    `${String(count)} cells stay as they are, because they hold something else now or need a second turn.`,
  timeChanged: "After mending a time, please build the task table again, so that the deadlines follow.",
  members: (phrase) => `Choose the units of “${phrase}”`,
  allUnits: "All units",
};
