import { foldVietnamese } from "../../text/foldVietnamese";
import type { SourceCell, SourceRow } from "../source/SourceSheet";
import { BODY_OPENINGS, LETTERHEAD_EXTRAS, NATIONAL_LINES } from "../words/vocabularyLetterhead";
import { isCapitals } from "../../text/isCapitals";
import { properCase } from "./properCase";
import { readPlaceAndDate, type PlaceAndDate } from "../words/readPlaceAndDate";
import { withPlace } from "./withPlace";

const bodies = BODY_OPENINGS.map((one) => foldVietnamese(one));
// With their accents: without them "Số" would be "Sở".
const extras = LETTERHEAD_EXTRAS.map((one) => one.toLowerCase());
const nationals = NATIONAL_LINES.map((one) => foldVietnamese(one));
const LONGEST = 120;
const SHORTEST_PART = 8;

/** What stands above a plan's title; "" and null for what is not written. */
export interface Letterhead {
  readonly issuer: string;
  readonly parentIssuer: string;
  readonly place: string;
  readonly year: number | null;
  readonly used: readonly SourceCell[];
}

/**
 * Reads who issues the plan, and under whom, from the rows above its title. A body without a name of its own takes its place's.
 *
 * @example readLetterhead(rows).issuer // => "Phòng Giáo dục và Đào tạo huyện Cát Hải"
 */
export function readLetterhead(rows: readonly SourceRow[]): Letterhead {
  const used: SourceCell[] = [];
  const names: string[] = [];
  let dated: PlaceAndDate | undefined;
  let above = "";
  const cells = rows.flatMap((row) => row.cells).sort((a, b) => a.column - b.column || a.row - b.row);
  for (const cell of cells) {
    const lines = cell.text.split("\n");
    dated ??= firstOf(lines.map(readPlaceAndDate));
    const over = above;
    const others = lines.filter(
      (line, index) => readPlaceAndDate(line) === undefined && !endsNational(lines[index - 1] ?? over, line),
    );
    above = lines.at(-1) ?? "";
    if (addNames(names, others)) used.push(cell);
  }
  const { place, year } = dated ?? { place: "", year: null };
  return { ...issuersOf(names), place, year, used };
}

function issuersOf(names: readonly string[]): { readonly issuer: string; readonly parentIssuer: string } {
  const [own = "", above = ""] = [...names].reverse();
  const parentIssuer = properCase(above);
  return { issuer: withPlace(properCase(own), parentIssuer), parentIssuer };
}

function firstOf<T>(found: readonly (T | undefined)[]): T | undefined {
  return found.find((one) => one !== undefined);
}

function addNames(names: string[], lines: readonly string[]): boolean {
  return lines
    .map(withoutNational)
    .filter((line) => !isSilent(line))
    .every((line) => addName(names, line));
}

function withoutNational(line: string): string {
  const folded = [...line].map((letter) => foldVietnamese(letter) || " ").join("");
  const found = NATIONAL_LINES.map((one) => folded.replace(/[–—]/g, "-").indexOf(foldVietnamese(one))).filter(
    (at) => at >= 0,
  );
  const start = Math.min(line.length, ...found);
  return line.slice(0, start).trim();
}

function isSilent(line: string): boolean {
  const small = line.toLowerCase();
  return !/\p{L}/u.test(line) || isOfNational(line) || extras.some((opening) => small.startsWith(opening));
}

// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA" / "VIỆT NAM" in a cell too narrow for it.
function isOfNational(line: string): boolean {
  const folded = foldVietnamese(line);
  const isPart = (whole: string): boolean => whole.startsWith(folded) || whole.endsWith(folded);
  return folded.length >= SHORTEST_PART && nationals.some(isPart);
}

// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT" / "NAM": too short to be told without the line above.
function endsNational(above: string, line: string): boolean {
  return nationals.includes(foldVietnamese(`${above} ${line}`));
}

// A line in capitals that names no body goes on with the name above: "PHÒNG GIÁO DỤC" / "VÀ ĐÀO TẠO".
function addName(names: string[], line: string): boolean {
  if (line.length > LONGEST) return false;
  const folded = foldVietnamese(line);
  if (bodies.some((body) => folded === body || folded.startsWith(`${body} `))) {
    names.push(line);
    return true;
  }
  const above = names.at(-1);
  if (above === undefined || !(isCapitals(line) || isCapitals(above))) return false;
  names[names.length - 1] = `${above} ${line}`;
  return true;
}
