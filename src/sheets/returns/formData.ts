import { DONE_WORDS } from "../../domain/tracking/progressVocabulary";
import { QUARTERS_OF } from "../../domain/tracking/Period";
import { fixedReference, type Area } from "../../domain/grid/Grid";
import { identityText } from "../../domain/returns/FormIdentity";
import { fingerprint } from "../../spec/fingerprint";
import type { CellContent, NameSpec, SheetSpec } from "../../spec/SheetSpec";
import { TEXTS } from "../labels";
import { LATE_REASON_CHOICES, PROGRESS_CHOICES } from "../vocabularyChoices";
import { MARKS } from "../marks";
import { LATE_REASON_LIST, PLAIN_SHEET } from "../parts/sheetParts";
import { PERIOD_CELLS } from "../settings/periodCells";
import type { FormFacts } from "./formFacts";

const SEPARATOR = " ";
/** How many fingerprints stand in one cell. */
const A_CELL = 1000;
/** What stands before the fingerprints of a form's own words. */
const WORDS = "CHU:";
const NO_PRINTS: readonly string[] = [];
/** Texts that were looked at: forms have most of theirs in common. */
const SEEN = new Map<string, string>();
const MOST_SEEN = 5000;

/**
 * The hidden sheet of a form that goes out: its identity once more, the lists and days that its cells read, and fingerprints of its own
 * words, by which what a unit wrote anywhere else is told from them.
 *
 * @example formData(facts, ["Nhiệm vụ"], ["Đã báo cáo"]).name // => "SKH Phiếu"
 */
export function formData(facts: FormFacts, words: readonly string[], ownDoneWords: readonly string[]): SheetSpec {
  const done = [...DONE_WORDS, ...ownDoneWords];
  const lists: readonly (readonly CellContent[])[] = [
    PROGRESS_CHOICES,
    done,
    done.map((word) => word.normalize("NFD")),
    Object.values(valuesOf(facts)),
    LATE_REASON_CHOICES,
  ];
  const depth = Math.max(...lists.map(({ length }) => length));
  const prints = [...new Set(words.map(wordPrint))];
  return {
    ...PLAIN_SHEET,
    name: TEXTS.formData,
    mark: MARKS.formData,
    rows: [
      [TEXTS.formDataTitle],
      [identityText(facts.identity)],
      Array.from({ length: Math.ceil(prints.length / A_CELL) }, (_, index) => {
        return WORDS + prints.slice(index * A_CELL, (index + 1) * A_CELL).join(SEPARATOR);
      }),
      ...Array.from({ length: depth }, (_, row) => lists.map((list) => list[row] ?? null)),
    ],
    names: namesOf(facts, done.length),
  };
}

const TOP = 3;

/** The names that a form's formulas read, with what they say. */
function valuesOf({ rule, identity, until }: FormFacts): Readonly<Record<string, CellContent>> {
  const quarters = QUARTERS_OF[identity.period];
  return {
    NgayChot: { date: rule.asOf },
    SoNgayNhac: rule.reminderDays,
    [PERIOD_CELLS.first]: Math.min(...quarters),
    [PERIOD_CELLS.last]: Math.max(...quarters),
    [PERIOD_CELLS.until]: until,
  };
}

function namesOf(facts: FormFacts, doneWords: number): readonly NameSpec[] {
  const name = (called: string, area: Area): NameSpec => ({
    name: called,
    refersTo: fixedReference(TEXTS.formData, area),
    scope: "workbook",
  });
  return [
    name("MucTienDo", { row: TOP, column: 0, rows: PROGRESS_CHOICES.length, columns: 1 }),
    name("TuHoanThanh", { row: TOP, column: 1, rows: doneWords, columns: 2 }),
    name(LATE_REASON_LIST, { row: TOP, column: 4, rows: LATE_REASON_CHOICES.length, columns: 1 }),
    ...Object.keys(valuesOf(facts)).map((called, index) =>
      name(called, { row: TOP + index, column: 3, rows: 1, columns: 1 }),
    ),
  ];
}

/**
 * What stands for a text among a form's own words: programs change line breaks and spaces, nothing else.
 *
 * @example wordPrint("Nhiệm vụ  1") === wordPrint("Nhiệm vụ\n1") // => true
 */
export function wordPrint(text: string): string {
  const known = SEEN.get(text);
  if (known !== undefined) return known;
  const print = fingerprint(text.normalize("NFC").replace(/\s+/gu, " ").trim());
  if (SEEN.size >= MOST_SEEN) SEEN.clear();
  SEEN.set(text, print);
  return print;
}

/**
 * The fingerprints in a cell of a form's hidden sheet; none in any other cell.
 *
 * @example printsIn("CHU:0a9c4e 1x0k2f").length // => 2
 */
export function printsIn(text: string): readonly string[] {
  return text.startsWith(WORDS) ? text.slice(WORDS.length).split(SEPARATOR) : NO_PRINTS;
}
