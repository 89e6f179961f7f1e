import { foldVietnamese } from "../../text/foldVietnamese";
import type { SourceCell, SourceRow } from "../source/SourceSheet";
import { DATE_WORDS } from "../words/vocabularyProse";
import { issuerInProse } from "./issuerInProse";
import { readLetterhead } from "./readLetterhead";
import { readProse, type Prose } from "./readProse";
import { readTitle, type Title } from "./readTitle";
import { withPlace } from "./withPlace";
import { yearOfDate, yearOfTitle } from "./yearOfTitle";

const year = foldVietnamese(DATE_WORDS.year);
const YEAR = new RegExp(`(?:${year}(?: hoc)? ?|/)(20\\d\\d)\\b`);
const NO_TITLE: Title = { text: "", first: 0, last: -1, used: [] };
const NAME = /\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+/gu;

/** Everything that stands above a plan's tasks, read. */
export interface PlanHeader {
  readonly title: string;
  readonly titleCell: string | null;
  readonly issuer: string;
  readonly parentIssuer: string;
  readonly place: string;
  readonly year: number | null;
  /** Whether the title itself names the year; what stands around it is less sure than the times of the tasks. */
  readonly isTold: boolean;
  readonly prose: Prose;
  readonly used: readonly SourceCell[];
  /** Position of the first row after the title. */
  readonly end: number;
}

/**
 * Reads letterhead, title and introduction from the rows above a plan's tasks.
 *
 * @example readPlanHeader(rows).year // => 2025
 */
export function readPlanHeader(rows: readonly SourceRow[]): PlanHeader {
  const plain = readTitle(rows, []) ?? NO_TITLE;
  const letterhead = readLetterhead(rows.slice(0, plain.first));
  const { parentIssuer, place } = letterhead;
  // The names of those who issue it keep their capitals.
  const title = plain === NO_TITLE ? NO_TITLE : (readTitle(rows, namesIn(letterhead)) ?? NO_TITLE);
  const prose = readProse(rows.slice(title.last + 1));
  const titleYear = yearOfTitle(title.text);
  const year = titleYear ?? letterhead.year ?? enclosingYear(title) ?? yearOfMany(prose.paragraphs);
  const issuer = letterhead.issuer === "" ? issuerInProse(prose.paragraphs) : withPlace(letterhead.issuer, title.text);
  const used = [...letterhead.used, ...title.used, ...prose.used];
  const titleCell = title.used[0]?.address ?? null;
  return {
    title: title.text,
    titleCell,
    issuer,
    parentIssuer,
    place,
    year,
    isTold: titleYear !== null,
    prose,
    used,
    end: title.last + 1,
  };
}

function namesIn({ issuer, parentIssuer }: Pick<PlanHeader, "issuer" | "parentIssuer">): readonly string[] {
  return [issuer, parentIssuer].flatMap((name) => name.match(NAME) ?? []);
}

/** "(Kèm theo Kế hoạch số … ngày …)" under the title. */
function enclosingYear({ used }: Title): number | null {
  return (
    used
      .filter(({ text }) => text.startsWith("("))
      .map(({ text }) => yearOfDate(text))
      .find((found) => found !== null) ?? null
  );
}

function yearOfMany(paragraphs: readonly string[]): number | null {
  return paragraphs.map(yearIn).find((found) => found !== null) ?? null;
}

function yearIn(text: string): number | null {
  const found = YEAR.exec(foldVietnamese(text))?.[1];
  return found === undefined ? null : Number(found);
}
