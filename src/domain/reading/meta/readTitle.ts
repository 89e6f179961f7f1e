import { foldVietnamese } from "../../text/foldVietnamese";
import { isCapitals } from "../../text/isCapitals";
import { openingOrdinal } from "../words/openingOrdinal";
import type { SourceCell, SourceRow } from "../source/SourceSheet";
import { SCHOOL_YEAR } from "../../time/words/vocabularyKnown";
import { AFTER_TITLE, DRAWS_UP, TITLE_OPENINGS } from "../words/vocabularyProse";
import { isAbbreviation } from "./properCase";

const after = AFTER_TITLE.map((one) => ({ folded: foldVietnamese(one), written: one.toLowerCase() }));
const drawsUp = DRAWS_UP.map((one) => foldVietnamese(one));
const schoolYear = `(${foldVietnamese(SCHOOL_YEAR)} `;
const LONGEST_LINE = 250;
const YEAR = /(?:^| )nam (?:hoc )?20\d\d/;
const PLAIN_START = /^[A-Za-z0-9]/;
const openings = TITLE_OPENINGS.map((kind) => kind.map(openingOf));
const firstLetters = new Set(openings.flat().map(({ key }) => key.charAt(0)));
const RULE = /^[\s\-–—_=*.~]+$/;

function openingOf(opening: string): { readonly key: string; readonly tight: string; readonly length: number } {
  const key = foldVietnamese(opening);
  return { key, tight: key.replaceAll(" ", ""), length: opening.length };
}

/** A plan's title and where it stands; `first` and `last` are positions among the rows given. */
export interface Title {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly used: readonly SourceCell[];
}

/**
 * Finds the title: the line "KẾ HOẠCH" and the lines under it up to the legal basis, joined to one sentence. `names` are proper names
 * known from elsewhere, for titles in capitals.
 *
 * @example readTitle(rows, [])?.text // => "Kế hoạch thực hiện công tác dân vận năm 2023"
 */
export function readTitle(rows: readonly SourceRow[], names: readonly string[]): Title | undefined {
  const found = findOpening(rows);
  if (found === undefined) return undefined;
  const { position, cell } = found;
  const lines = cell.text.split("\n");
  const used = [cell];
  let last = position;
  for (const [offset, row] of rows.slice(position + 1).entries()) {
    const next = row.cells[0];
    if (next === undefined || !continuesTitle(row, rows[position + offset], lines.length)) break;
    used.push(next);
    last = position + 1 + offset;
    if (RULE.test(next.text)) break;
    if (!isAside(next.text) && !repeats(next.text, lines)) lines.push(...next.text.split("\n"));
  }
  return { text: joinTitle(lines, names), first: position, last, used };
}

/** The title once more: on a cover and over the text, or in a document and in the one inside it. */
function repeats(text: string, lines: readonly string[]): boolean {
  return foldVietnamese(text) === foldVietnamese(lines.join(" "));
}

interface Opening {
  readonly position: number;
  readonly cell: SourceCell;
}

/** The first cell that opens a title, of a better kind of opening first. */
function findOpening(rows: readonly SourceRow[]): Opening | undefined {
  const found = new Map<number, Opening>();
  for (const [position, { cells }] of rows.entries()) {
    for (const cell of cells) {
      const kind = mayOpen(cell.text) ? kindOfOpening(cell.text) : -1;
      if (kind === 0) return { position, cell };
      if (kind > 0 && !found.has(kind)) found.set(kind, { position, cell });
    }
  }
  return TITLE_OPENINGS.map((_, kind) => found.get(kind)).find((one) => one !== undefined);
}

/** Most cells of a large sheet are told apart by their first letter, which costs a hundredth of folding them. */
function mayOpen(text: string): boolean {
  return text.length <= LONGEST_LINE && !(PLAIN_START.test(text) && !firstLetters.has(text.charAt(0).toLowerCase()));
}

/** Which of `TITLE_OPENINGS` the text begins with; -1 for none. */
function kindOfOpening(text: string): number {
  const folded = foldVietnamese(text);
  const joined = folded.replaceAll(" ", "");
  return openings.findIndex((kind) =>
    kind.some(({ key, tight, length }) => {
      if (folded === key || joined === tight) return true;
      const head = text.slice(0, length);
      return folded.startsWith(`${key} `) && (head === head.toUpperCase() || YEAR.test(folded));
    }),
  );
}

function continuesTitle(row: SourceRow, above: SourceRow | undefined, lines: number): boolean {
  const cell = row.cells[0];
  if (cell === undefined || above === undefined || row.cells.length > 1 || cell.isNumber) return false;
  if (row.row - above.row > (lines === 1 ? 2 : 1) || cell.text.length > LONGEST_LINE) return false;
  return !opensText(cell.text);
}

function opensText(text: string): boolean {
  const folded = foldVietnamese(text);
  if (endsTitle(text, folded) || drawsUp.some((words) => folded.includes(words))) return true;
  return openingOrdinal(text) !== undefined || text.endsWith(":");
}

// "PHÂN CÔNG" is no "Phần"; in capitals "THỰC HIỆN NGHỊ QUYẾT SỐ 71" still says what the plan is about.
function endsTitle(text: string, folded: string): boolean {
  const written = text.toLowerCase();
  return after.some((opening) => {
    if (!folded.startsWith(opening.folded) || (isCapitals(text) && !opening.written.endsWith(":"))) return false;
    return written.startsWith(opening.written) || folded === written;
  });
}

// "(Kèm theo Kế hoạch số …)" is no part of the title; "(Năm học 2025-2026)" says what the plan is for.
function isAside(text: string): boolean {
  return text.startsWith("(") && !foldVietnamese(text).startsWith(schoolYear);
}

function joinTitle(lines: readonly string[], names: readonly string[]): string {
  const [opening = "", ...rest] = lines.filter((line) => line !== "" && !RULE.test(line)).flatMap(splitOpening);
  return [sentenceCase(opening, names), ...rest.map((line) => smallStart(sentenceCase(line, names)))]
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/[.:;]+$/, "")
    .trim();
}

// "KẾ HOẠCH Thực hiện công tác …" in one cell: the capitals are a line of their own.
function splitOpening(line: string): readonly string[] {
  const match = /^((?:\p{Lu}+ )+)(\p{Lu}\p{Ll}.*|\p{Ll}.*)$/u.exec(line);
  return match?.[1] === undefined || match[2] === undefined || !isCapitals(match[1])
    ? [line]
    : [match[1].trim(), match[2]];
}

// In capitals only abbreviations and names that are known from elsewhere keep their capitals.
function sentenceCase(line: string, names: readonly string[]): string {
  if (!isCapitals(line)) return line;
  const lower = line
    .split(" ")
    .map((word) => (isAbbreviation(word) ? word : word.toLowerCase()))
    .join(" ");
  const named = names.reduce((text, name) => text.replaceAll(name.toLowerCase(), name), lower);
  return named.slice(0, 1).toUpperCase() + named.slice(1);
}

function smallStart(line: string): string {
  const [first = ""] = line.split(" ");
  return isAbbreviation(first) ? line : line.slice(0, 1).toLowerCase() + line.slice(1);
}
