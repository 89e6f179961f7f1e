import { groupFollows } from "./groupFollows";
import type { Cell } from "../words/lexCell";
import { opensCompound } from "../words/phraseAt";
import type { LeftSide } from "./leftSide";
import { isComplete } from "./leftSide";
import type { RightSide } from "./rightSide";
import { OWNING_WORDS } from "../words/vocabulary";

/**
 * How strongly what stands between two words parts them: `hard` always does, `tight` ("&", ".") seldom, `dash` least. `listBreak` is a
 * line that begins with a dash: a list's, or a name's that the page broke ("Phòng Văn hóa\n- Xã hội").
 */
export type Separation = "hard" | "comma" | "word" | "listBreak" | "break" | "slash" | "tight" | "dash";

/** Two sides of a possible cut. `personAfter`: a person's name follows, up to the next mark. `namesSchools`: the group lists schools. */
export interface Sides {
  readonly cell: Cell;
  readonly left: LeftSide;
  readonly right: RightSide;
  readonly personAfter: boolean;
  /** The next words name a school whose level the words before gave: "MN Hoa Mai và Họa Mi". */
  readonly schoolAfter: boolean;
  readonly namesSchools: boolean;
  /** The group lists its members by name: "Các phòng: Nội vụ, Tư pháp". */
  readonly listsNames: boolean;
}

type Rule = (sides: Sides) => boolean;

function joinsWholes({ left, right }: Sides): boolean {
  const isWhole = left.exact && left.known?.source !== "title";
  return isWhole && (right.start === "known" || right.start === "group");
}

function breaksBodies({ cell, left, right, personAfter, schoolAfter }: Sides): boolean {
  if (!isComplete(cell, left)) return false;
  if (right.start === "none") return schoolAfter || (left.person && personAfter);
  if (right.start === "weak") return left.exact && right.upper;
  if (right.upper) return true;
  return right.start === "group" ? groupFollows(cell, left, right.at) : isLowerList(cell, left, right);
}

// A title alone on its line is whole when the list goes on with another body.
function listGoesOn({ left, right }: Sides): boolean {
  return left.exact && right.upper && (right.start === "known" || right.start === "group");
}

function breaksAfterGroup({ right }: Sides): boolean {
  if (right.start === "known" || right.start === "group") return true;
  return right.upper && (right.start === "head" || right.start === "noun" || right.start === "weak");
}

/** Cuts between single bodies: both sides must be whole (design §3). */
const BETWEEN_BODIES: Readonly<Record<Separation, Rule>> = {
  hard: () => true,
  comma: ({ left, right }) => {
    if (right.start === "known" || right.start === "group") return true;
    if (right.start === "head") return opensBeside(left, right);
    if (right.start === "weak") return left.known !== null;
    if (right.start === "noun") return right.named && (left.known !== null || left.head);
    return right.upper && endsBeforeName(left, right);
  },
  word: ({ left, right, personAfter, schoolAfter }) => {
    if (right.start === "known" || right.start === "group") return true;
    if (right.start === "head") return opensBeside(left, right);
    if (right.start === "noun") return right.named && (left.known !== null || left.head);
    return right.start === "weak" ? left.exact : schoolAfter || (left.person && personAfter);
  },
  listBreak: (sides) => breaksBodies(sides) || listGoesOn(sides),
  break: breaksBodies,
  slash: ({ left, right }) =>
    left.known !== null && (right.start === "known" || right.start === "group" || right.start === "head"),
  tight: joinsWholes,
  // "Tổ Hành chính - Kế toán" is one.
  dash: (sides) => joinsWholes(sides) && !opensCompound(sides.cell, sides.left.from),
};

/** Cuts after a group: levels and nouns go on with it ("Các trường MN, TH và đơn vị trực thuộc"). */
const AFTER_GROUP: Readonly<Record<Separation, Rule>> = {
  hard: ({ right }) => right.start !== "level",
  comma: ({ right, namesSchools, listsNames }) => {
    if (right.start === "level" || right.start === "noun") return false;
    if (right.start === "none" || right.start === "weak") return right.upper && !namesSchools && !listsNames;
    return right.start !== "head" || right.upper;
  },
  word: ({ right }) => right.start === "known" || right.start === "group" || (right.start === "head" && right.upper),
  listBreak: breaksAfterGroup,
  break: breaksAfterGroup,
  slash: ({ right }) => right.start === "known" || right.start === "group",
  tight: ({ right }) => right.start === "known" || right.start === "group",
  dash: ({ right }) => right.start === "known" || right.start === "group",
};

// Of "Lãnh đạo Ban Quản lý" only the title is known and nothing of where the name ends; a field goes on with the name of a body.
function endsBeforeName({ head, known, exact }: LeftSide, { field }: RightSide): boolean {
  const isNamed = known !== null && (exact || known.source !== "title");
  return !head || (isNamed && !field);
}

// In small letters a head word is one only beside another body: "phòng" may be a verb.
function opensBeside(left: LeftSide, right: RightSide): boolean {
  return right.upper || left.known !== null || left.head;
}

// A cell written all in small letters, a body on each line.
function isLowerList(cell: Cell, left: LeftSide, right: RightSide): boolean {
  return right.start === "known" && left.exact && !(cell.atoms[left.from]?.upper ?? true);
}

// "Các phòng thuộc" on a line waits for whose they are.
function waitsForOwner({ cell, left }: Sides): boolean {
  return OWNING_WORDS.includes(cell.atoms[left.to - 1]?.key ?? "");
}

/**
 * Whether a unit ends at what stands between two sides.
 *
 * @example cutsBetween("word", sidesOf("Phòng Giáo dục", "Đào tạo")) // => false
 */
export function cutsBetween(separation: Separation, sides: Sides): boolean {
  if ((separation === "break" || separation === "listBreak") && waitsForOwner(sides)) return false;
  return (sides.left.group ? AFTER_GROUP : BETWEEN_BODIES)[separation](sides);
}
