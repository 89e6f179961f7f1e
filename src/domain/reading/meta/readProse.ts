import { foldVietnamese } from "../../text/foldVietnamese";
import { isCapitals } from "../../text/isCapitals";
import { isClosing } from "../rows/isClosing";
import { openingOrdinal } from "../words/openingOrdinal";
import { parseOrdinal } from "../words/parseOrdinal";
import type { SourceCell, SourceRow } from "../source/SourceSheet";
import { AFTER_TITLE, BASIS_OPENINGS, DRAWS_UP, REPORT_WORD } from "../words/vocabularyProse";

const basisOpenings = BASIS_OPENINGS.map((one) => foldVietnamese(one));
const drawsUp = DRAWS_UP.map((one) => foldVietnamese(one));
const known = [...AFTER_TITLE, ...BASIS_OPENINGS].map((one) => foldVietnamese(one));
const told = [...DRAWS_UP, REPORT_WORD].map((one) => foldVietnamese(one));
const TEXT_COLUMNS = 2;

/** The running text around a table. */
export interface Prose {
  readonly paragraphs: readonly string[];
  readonly legalBasis: readonly string[];
  /** Labels of the headings that stand open at the end ("II", "2"), and the text of the innermost. */
  readonly path: readonly string[];
  readonly heading: string;
  readonly used: readonly SourceCell[];
}

/**
 * Reads rows of running text: legal bases, the path of headings, and paragraphs joined over the lines a PDF broke them into. Cells that
 * stand apart from the text are unread.
 *
 * @example readProse(rowsAboveTable).path // => ["II", "2"]
 */
export function readProse(rows: readonly SourceRow[]): Prose {
  const left = rows.reduce((least, row) => Math.min(least, row.cells[0]?.column ?? least), Infinity);
  const used: SourceCell[] = [];
  const lines: string[][] = [];
  const path = createPath();
  let reached: "nothing" | "text" | "closing" = "nothing";
  let last: SourceRow | undefined;
  for (const row of rows) {
    const text = row.cells.map((cell) => cell.text).join(" ");
    if (isClosing(row.cells)) reached = "closing";
    if (reached !== "closing" && !isParagraph(row, left)) continue;
    if (reached === "nothing" && opensText(text)) reached = "text";
    if (reached !== "nothing") used.push(...row.cells);
    if (reached !== "closing") path.add(text);
    addLine(lines, text, last !== undefined && row.row - last.row === 1);
    last = row;
  }
  const paragraphs = lines.map((own) => own.join(" "));
  const legalBasis = paragraphs.flatMap(basisOf);
  return { paragraphs, legalBasis, path: path.labels(), heading: path.heading(), used };
}

// A paragraph stands in the first columns, at most with its number in a cell of its own.
function isParagraph({ cells }: SourceRow, left: number): boolean {
  const [first, ...rest] = cells;
  if (first === undefined || first.column > left + TEXT_COLUMNS) return false;
  return rest.length === 0 ? !first.isNumber : rest.length === 1 && parseOrdinal(first.text) !== undefined;
}

// Text is known for such by a number or bullet, by capitals, or by the words with which plans open and report.
function opensText(text: string): boolean {
  const folded = foldVietnamese(text);
  return (
    openingOrdinal(text) !== undefined ||
    isCapitals(text) ||
    known.some((opening) => folded.startsWith(opening)) ||
    told.some((words) => folded.includes(words))
  );
}

function addLine(paragraphs: string[][], text: string, isNext: boolean): void {
  const open = paragraphs.at(-1);
  const above = open?.at(-1) ?? "";
  const goesOn = isNext && openingOrdinal(text) === undefined && /^[\p{Ll}\d(“"]/u.test(text) && !/[.;:]$/.test(above);
  if (open !== undefined && goesOn) open.push(text);
  else paragraphs.push([text]);
}

// "Căn cứ …, Phòng X xây dựng kế hoạch …" is a basis up to the issuer.
function basisOf(paragraph: string): readonly string[] {
  const folded = foldVietnamese(paragraph.slice(0, 30));
  if (!basisOpenings.some((opening) => folded.startsWith(opening))) return [];
  const text = paragraph.replaceAll("\n", " ");
  const lower = text.toLowerCase();
  const at = drawsUp.map((words) => foldKeepingLength(lower).indexOf(words)).filter((place) => place >= 0);
  if (at.length === 0) return [text.replace(/[;.,]$/, "")];
  const before = text.slice(0, Math.min(...at));
  const cut = Math.max(before.lastIndexOf(","), before.lastIndexOf(";"));
  return [(cut > 0 ? before.slice(0, cut) : before).trim()];
}

function foldKeepingLength(text: string): string {
  return [...text].map((letter) => foldVietnamese(letter) || " ").join("");
}

function createPath(): { add: (text: string) => void; labels: () => readonly string[]; heading: () => string } {
  const kinds = ["upper", "roman", "number", "dotted"] as const;
  let steps: readonly { readonly kind: (typeof kinds)[number]; readonly label: string; readonly text: string }[] = [];
  return {
    add: (text) => {
      const opening = openingOrdinal(text);
      const kind = kinds.find((one) => one === opening?.ordinal.kind);
      if (opening === undefined || kind === undefined) return;
      const outer = steps.filter((step) => kinds.indexOf(step.kind) < kinds.indexOf(kind));
      const dotted =
        kind === "dotted" ? outer.filter((step) => !opening.ordinal.label.startsWith(`${step.label}.`)) : outer;
      steps = [...dotted, { kind, label: opening.ordinal.label.replace(/[()]/g, ""), text }];
    },
    labels: () => steps.map((step) => step.label),
    heading: () => steps.at(-1)?.text ?? "",
  };
}
