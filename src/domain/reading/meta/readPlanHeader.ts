import { foldVietnamese } from "../../text/foldVietnamese";
import type { SourceCell, SourceRow } from "../source/SourceSheet";
import { DATE_WORDS } from "../vocabularyProse";
import { readLetterhead } from "./readLetterhead";
import { readProse, type Prose } from "./readProse";
import { readTitle } from "./readTitle";

const year = foldVietnamese(DATE_WORDS.year);
const YEAR = new RegExp(`(?:${year}(?: hoc)? ?|/)(20\\d\\d)\\b`);
const NAME = /\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+/gu;

/** Everything that stands above a plan's tasks, read. */
export interface PlanHeader {
  readonly title: string;
  readonly issuer: string;
  readonly parentIssuer: string;
  readonly place: string;
  readonly year: number | null;
  readonly prose: Prose;
  readonly used: readonly SourceCell[];
  readonly unread: readonly SourceCell[];
}

/**
 * Reads letterhead, title and introduction from the rows above a plan's tasks.
 *
 * @example readPlanHeader(rows).year // => 2025
 */
export function readPlanHeader(rows: readonly SourceRow[]): PlanHeader {
  const rough = readTitle(rows, []);
  const letterRows = rows.slice(0, rough?.first ?? 0);
  const letterhead = readLetterhead(letterRows);
  const names = [letterhead.issuer, letterhead.parentIssuer].flatMap((name) => name.match(NAME) ?? []);
  const title = readTitle(rows, names);
  const titleRows = title === undefined ? [] : rows.slice(title.first, title.last + 1);
  const prose = readProse(rows.slice(title === undefined ? 0 : title.last + 1));
  const used = [...letterhead.used, ...(title?.used ?? []), ...prose.used];
  const known = new Set(used);
  const missed = [...letterRows, ...titleRows].flatMap((row) => row.cells.filter((cell) => !known.has(cell)));
  return {
    title: title?.text ?? "",
    issuer: letterhead.issuer,
    parentIssuer: letterhead.parentIssuer,
    place: letterhead.place,
    year: yearIn(title?.text ?? "") ?? letterhead.year ?? yearOfMany(prose.paragraphs),
    prose,
    used,
    unread: [...missed, ...prose.unread],
  };
}

function yearIn(text: string): number | null {
  const found = YEAR.exec(foldVietnamese(text))?.[1];
  return found === undefined ? null : Number(found);
}

function yearOfMany(paragraphs: readonly string[]): number | null {
  return paragraphs.map(yearIn).find((found) => found !== null) ?? null;
}
