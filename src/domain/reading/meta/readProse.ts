import { foldVietnamese } from "../../text/foldVietnamese";
import { isClosing } from "../rows/isClosing";
import { openingOrdinal } from "../rows/openingOrdinal";
import type { SourceCell, SourceRow } from "../source/SourceSheet";
import { BASIS_OPENINGS, DRAWS_UP } from "../vocabularyProse";

const basisOpenings = BASIS_OPENINGS.map((one) => foldVietnamese(one));
const drawsUp = DRAWS_UP.map((one) => foldVietnamese(one));
const LAST_PROSE_COLUMN = 2;

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
  const used: SourceCell[] = [];
  const paragraphs: string[] = [];
  const path = createPath();
  let closing = false;
  let last: SourceRow | undefined;
  for (const row of rows) {
    closing ||= isClosing(row.cells);
    const [first, ...rest] = row.cells;
    if (first === undefined) continue;
    if (closing) {
      used.push(...row.cells);
      paragraphs.push(row.cells.map((cell) => cell.text).join(" "));
      continue;
    }
    if (first.column > LAST_PROSE_COLUMN || first.isNumber || rest.length > 1) continue;
    used.push(...row.cells);
    const text = row.cells.map((cell) => cell.text).join(" ");
    path.add(text);
    addParagraph(paragraphs, text, last !== undefined && row.row - last.row === 1);
    last = row;
  }
  return {
    paragraphs,
    legalBasis: paragraphs.flatMap(basisOf),
    path: path.labels(),
    heading: path.heading(),
    used,
  };
}

function addParagraph(paragraphs: string[], text: string, isNext: boolean): void {
  const above = paragraphs.at(-1);
  const goesOn = isNext && above !== undefined && openingOrdinal(text) === undefined && /^[\p{Ll}\d(“"]/u.test(text);
  if (goesOn && !/[.;:]$/.test(above)) paragraphs[paragraphs.length - 1] = `${above} ${text}`;
  else paragraphs.push(text);
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
