import { findFootnoteMarks } from "../rows/footnoteMarks";
import { joinLines } from "../rows/joinLines";
import { openingOrdinal, type OpeningOrdinal } from "../rows/openingOrdinal";
import type { SourceCell, SourceRow } from "../source/SourceSheet";

const RULE = /^[\s\-–—_=*]{3,}$/;
const NOTE = /^\[?(\d{1,2})\]?\s?\p{Lu}/u;
const SENTENCE_END = /[.;:!?…](?:\s*[”"')\]])*$/;

/** A paragraph of a plan in prose, its lines joined; `opening` is the number or bullet before it. */
export interface OutlineParagraph {
  readonly text: string;
  readonly opening: OpeningOrdinal | undefined;
  readonly cells: readonly SourceCell[];
}

/** The paragraphs of a text, the rules ("---") between text and footnotes, and the cells of the footnotes. */
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
  const paragraphs: { lines: string[]; cells: SourceCell[] }[] = [];
  const notes: SourceCell[] = [];
  const rules: SourceCell[] = [];
  const marks = new Set<string>();
  let afterRule = false;
  for (const { cells } of rows) {
    const text = cells.map((cell) => cell.text).join(" ");
    const open = paragraphs.at(-1);
    const isRule = RULE.test(text);
    if (isRule || isNote(text, marks, afterRule)) {
      (isRule ? rules : notes).push(...cells);
    } else if (open !== undefined && goesOn(text, open.lines.at(-1) ?? "")) {
      open.lines.push(text);
      open.cells.push(...cells);
    } else {
      paragraphs.push({ lines: [text], cells: [...cells] });
    }
    afterRule = isRule;
    findFootnoteMarks(text).forEach((mark) => marks.add(mark));
  }
  return { paragraphs: paragraphs.map(({ lines, cells }) => paragraphOf(joinLines(lines), cells)), rules, notes };
}

function paragraphOf(text: string, cells: readonly SourceCell[]): OutlineParagraph {
  return { text, opening: openingOrdinal(text), cells };
}

function goesOn(text: string, above: string): boolean {
  return openingOrdinal(text) === undefined && /^[\p{Ll},;)]/u.test(text) && !SENTENCE_END.test(above);
}

// A footnote opens with a number that was glued to a word above; under a rule the text before the next item is its continuation.
function isNote(text: string, marks: ReadonlySet<string>, afterRule: boolean): boolean {
  if (openingOrdinal(text) !== undefined) return false;
  return afterRule || marks.has(NOTE.exec(text)?.[1] ?? "");
}
