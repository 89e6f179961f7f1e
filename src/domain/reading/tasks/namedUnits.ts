import type { UnitMention } from "../../plan/Unit";
import { foldVietnamese } from "../../text/foldVietnamese";
import { normalizeText } from "../../text/normalizeText";
import { ROLE_LABELS } from "../words/vocabulary";
import type { EntryCells } from "./entryCells";
import { joinWrapped } from "./joinWrapped";

/** Who leads or coordinates: the text as shown and the units it names. */
export interface TaskUnits {
  readonly text: string;
  readonly units: readonly UnitMention[];
}

/** The longest lines of the columns of units, for telling where a narrow column broke a line. */
export interface UnitWidths {
  readonly lead: number;
  readonly coordinating: number;
}

/**
 * Who leads and who coordinates. A cell that holds both under labels ("Chủ trì: A; phối hợp: B") is taken apart.
 *
 * @example unitsOfTask(cells, split, widths).lead.text // => "Phòng Giáo dục và Đào tạo"
 */
export function namedUnits(
  cells: EntryCells,
  split: (text: string) => readonly UnitMention[],
  widths: UnitWidths,
): { readonly lead: TaskUnits; readonly coordinating: TaskUnits } {
  const parted = cells.coordinating.text === "" ? partLabels(cells.lead.text) : undefined;
  return {
    lead: named(joinWrapped(parted?.lead ?? cells.lead.text, widths.lead, split), split),
    coordinating: named(
      joinWrapped(parted?.coordinating ?? cells.coordinating.text, widths.coordinating, split),
      split,
    ),
  };
}

function named(text: string, split: (text: string) => readonly UnitMention[]): TaskUnits {
  const units = split(text);
  return { text: text.includes("\n") ? joinUnitLines(text, units) : text, units };
}

/** A line break stays where it parts two units, and becomes a space where it cuts a unit's name. */
function joinUnitLines(text: string, units: readonly UnitMention[]): string {
  const starts = units.map((unit) => normalizeText(unit.text));
  return text.split("\n").reduce((joined, line) => {
    const own = normalizeText(line).replace(/^[-+•]\s*/, "");
    const opens = starts.some((start) => start.startsWith(own) || own.startsWith(start));
    const continues = units.some((unit) =>
      normalizeText(unit.text).includes(`${lastWords(joined)} ${firstWords(own)}`),
    );
    return joined === "" ? line : joined + (opens && !continues ? "\n" : " ") + line;
  }, "");
}

function lastWords(text: string): string {
  return normalizeText(text).split(" ").slice(-2).join(" ");
}

function firstWords(text: string): string {
  return text.split(" ").slice(0, 2).join(" ");
}

const labels = (words: readonly string[]): string => words.map((word) => foldVietnamese(word)).join("|");
const LABEL = new RegExp(
  `(?:^|[\\s;.,(-])(?:(${labels(ROLE_LABELS.lead)})|(${labels(ROLE_LABELS.coordinating)}))\\s*:`,
  "g",
);

function partLabels(text: string): { lead: string; coordinating: string } | undefined {
  const folded = foldKeepingPlaces(text);
  const found = [...folded.matchAll(LABEL)];
  if (found.length === 0) return undefined;
  const parts = found.map((match, index) => {
    const end = found[index + 1]?.index ?? text.length;
    const body = text.slice(match.index + match[0].length, end).replace(/^[\s:]+|[\s;,.(-]+$/g, "");
    return { isLead: match[1] !== undefined, body };
  });
  const before = text.slice(0, found[0]?.index ?? 0).trim();
  const collect = (isLead: boolean): string =>
    parts.flatMap((part) => (part.isLead === isLead ? part.body : [])).join("\n");
  return { lead: [before, collect(true)].filter((part) => part !== "").join("\n"), coordinating: collect(false) };
}

// Letter by letter, so that a place in the folded text is the same place in the text.
function foldKeepingPlaces(text: string): string {
  return [...text]
    .map((letter) => (foldVietnamese(letter) || " ").padEnd(letter.length).slice(0, letter.length))
    .join("");
}
