import { findFootnoteMarks, noteNumber } from "../rows/footnoteMarks";
import { joinLines } from "../rows/joinLines";
import { openingOrdinal, type OpeningOrdinal } from "../words/openingOrdinal";
import type { SourceCell, SourceRow } from "../source/SourceSheet";
import { brokenWidth, type LineWidth } from "./brokenWidth";
import { lineGoesOn } from "./lineGoesOn";
import { createPageMarkTest } from "./pageMark";

const RULE = /^[\s\-–—_=*]{3,}$/;

/** A paragraph of a plan in prose, its lines joined; `opening` is the number or bullet before it. */
export interface OutlineParagraph {
  readonly text: string;
  readonly opening: OpeningOrdinal | undefined;
  readonly cells: readonly SourceCell[];
}

/** The paragraphs of a text, the rules ("---") and page numbers between them, and the cells of the footnotes. */
export interface OutlineText {
  readonly paragraphs: readonly OutlineParagraph[];
  readonly rules: readonly SourceCell[];
  readonly notes: readonly SourceCell[];
}

/**
 * Joins the lines of running text to paragraphs. Lines that a page cut in the middle of a sentence are put together, also across a
 * footnote that stands between them.
 *
 * @example outlineParagraphs(rows).paragraphs[3]?.opening?.ordinal.label // => "a)"
 */
export function outlineParagraphs(rows: readonly SourceRow[]): OutlineText {
  const lines = rows.map(({ cells }) => ({ cells, text: cells.map((cell) => cell.text).join(" ") }));
  const kindOf = createLineKinds(brokenWidth(lines.map(({ text }) => text)));
  const paragraphs: { lines: string[]; cells: SourceCell[] }[] = [];
  const notes: SourceCell[] = [];
  const rules: SourceCell[] = [];
  for (const { cells, text } of lines) {
    const open = paragraphs.at(-1);
    const kind = kindOf(text, open?.lines);
    if (kind === "rule") rules.push(...cells);
    else if (kind === "note") notes.push(...cells);
    else if (kind === "more") {
      open?.lines.push(text);
      open?.cells.push(...cells);
    } else {
      paragraphs.push({ lines: [text], cells: [...cells] });
    }
  }
  return { paragraphs: paragraphs.map((one) => paragraphOf(joinLines(one.lines), one.cells)), rules, notes };
}

type LineKind = "rule" | "note" | "more" | "opening";

// Tells, line by line from the top, what a line is; page numbers count as rules. A footnote may go on over a page.
function createLineKinds(
  width: LineWidth | undefined,
): (text: string, above: readonly string[] | undefined) => LineKind {
  const goesOn = (text: string, lines: readonly string[] = []): boolean => {
    const line = lines.at(-1);
    return line !== undefined && lineGoesOn(text, line, width, lines[0]);
  };
  const marks = new Set<string>();
  const isPage = createPageMarkTest();
  let afterRule = false;
  let note: readonly string[] | undefined;
  return (text, above) => {
    if (isPage(text)) return "rule";
    const isRule = RULE.test(text);
    const isInNote = !isRule && (isNote(text, marks, afterRule) || goesOn(text, note));
    note = isInNote ? [text] : undefined;
    afterRule = isRule;
    findFootnoteMarks(text).forEach((mark) => marks.add(mark));
    if (isRule) return "rule";
    if (isInNote) return "note";
    return goesOn(text, above) ? "more" : "opening";
  };
}

function paragraphOf(text: string, cells: readonly SourceCell[]): OutlineParagraph {
  return { text, opening: openingOrdinal(text), cells };
}

// A footnote opens with a number that was glued to a word above; under a rule the text before the next item is its continuation.
function isNote(text: string, marks: ReadonlySet<string>, afterRule: boolean): boolean {
  if (openingOrdinal(text) !== undefined) return false;
  return afterRule || marks.has(noteNumber(text) ?? "");
}
