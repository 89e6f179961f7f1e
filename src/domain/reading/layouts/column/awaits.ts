import { memoize } from "../../source/memoize";
import { NAME_AWAITING, OPENING_WORDS, SCHOOL_YEAR_AWAITING, UNNAMED_BODIES } from "../../words/vocabularyColumns";
import { awaitsNumber } from "./awaitsNumber";
import { isKnownName } from "./isKnownName";

const OPEN_END = /[,&–/-]$/;
const NUMBER = /^(?:\d|[IVX]+\b)/;
const YEAR = /^20\d\d/;
const CAPITAL = /^\p{Lu}/u;
const MOST_WORDS = 4;
const openWords = new Set(OPENING_WORDS);
const nameAwaiting = new Set(NAME_AWAITING);
const unnamed = new Set(UNNAMED_BODIES);

/**
 * Whether a text does not end where its line does, because of how it ends and the next line begins.
 *
 * @example awaits("Phân công đồng chí phụ trách và", "Báo cáo") // => true
 * @example awaits("Văn phòng", "HĐND và UBND xã") // => true, the name of one body
 */
export function awaits(above: string, below: string): boolean {
  const end = endOf(above);
  if (end.isOpen) return true;
  if (end.awaitsYear) return YEAR.test(below);
  if (end.awaitsNumber) return end.awaitsName || NUMBER.test(below);
  return end.name !== "" && CAPITAL.test(below) && opensRestOf(end.name, below);
}

interface End {
  readonly isOpen: boolean;
  readonly awaitsYear: boolean;
  readonly awaitsNumber: boolean;
  readonly awaitsName: boolean;
  /** The last name of a list, when it is short enough to go on. */
  readonly name: string;
}

const endOf = memoize((text: string): End => {
  const last = text.slice(text.lastIndexOf(" ") + 1).toLowerCase();
  const name = /[^,;.\n]*$/.exec(text)?.[0].trim() ?? "";
  return {
    isOpen: OPEN_END.test(text) || openWords.has(last),
    awaitsYear: SCHOOL_YEAR_AWAITING.some((words) => text.toLowerCase().endsWith(words)),
    awaitsNumber: awaitsNumber(text),
    awaitsName: nameAwaiting.has(last),
    name: CAPITAL.test(name) && name.split(" ").length <= MOST_WORDS ? name : "",
  };
});

// "Trường" / "THCS Vĩnh Lộc": a kind is no name; "Tổng phụ trách" / "Đội": both are one that is known.
function opensRestOf(name: string, below: string): boolean {
  if (unnamed.has(name)) return true;
  const words = below.split(" ", MOST_WORDS);
  return words.some((_, at) => isKnownName(`${name} ${words.slice(0, at + 1).join(" ")}`));
}
