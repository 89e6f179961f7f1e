import { foldVietnamese } from "../../text/foldVietnamese";
import { PAGE_WORDS } from "../words/vocabularyProse";
import type { TableLine } from "./TableLine";

const words = PAGE_WORDS.map((one) => foldVietnamese(one)).join("|");
const BARE = /^\d{1,3}$/;
const WORDED = new RegExp(`^(?:(?:${words})\\.? ?\\d{1,3}(?: ?/ ?\\d{1,3})?|- ?\\d{1,3} ?-)$`);

/**
 * A test, to be asked row by row from the top, whether a row holds nothing but a page number, in whatever column. A bare number counts
 * beside a repeated header, or when it goes on from the last page number and is not the next task's.
 *
 * @example createPageNumberTest(isHeaderAt)(line("", "", "2")) // => true
 */
export function createPageNumberTest(isHeaderAt: (position: number) => boolean): (line: TableLine) => boolean {
  let page = 0;
  let ordinal = 0;
  return (line) => {
    const only = line.cells.length === 1 ? line.cells[0] : undefined;
    const found = only !== undefined && isPage(only.text, line);
    if (found) page = Number(only.text.replace(/\D*(\d+).*/, "$1"));
    else if (line.ordinal?.kind === "number") ordinal = line.ordinal.place;
    return found;
  };

  function isPage(text: string, line: TableLine): boolean {
    if (isWordedPage(text)) return true;
    if (!BARE.test(text)) return false;
    const inNumbers = line.roles.has("ordinal");
    if (isHeaderAt(line.position + 1)) return true;
    if (isHeaderAt(line.position - 1) && !inNumbers) return page === 0 || goesOn(Number(text));
    return goesOn(Number(text)) && !(inNumbers && Number(text) === ordinal + 1);
  }

  function goesOn(number: number): boolean {
    return page === 0 ? number === 1 || number === 2 : number === page + 1;
  }
}

/**
 * Whether a text says that it is a page number.
 *
 * @example isWordedPage("Trang 2/5") // => true
 */
export function isWordedPage(text: string): boolean {
  return WORDED.test(foldVietnamese(text));
}
