import { foldVietnamese } from "../../../text/foldVietnamese";
import { isCapitals } from "../../../text/isCapitals";
import { openingOrdinal } from "../../words/openingOrdinal";
import type { Ordinal } from "../../words/parseOrdinal";
import { NO_DUTY_SECTIONS } from "../../words/vocabularyProse";
import type { Piece } from "./ColumnText";
import { numberCost } from "./numberCost";
import type { Memory } from "./Placement";

const COST = { enter: 1, closing: -4, outer: -6, nextNumber: 6, shouted: 0.8, plain: 7, more: 1.5 } as const;
const SHORTEST_SHOUT = 8;
const LONGEST_HEADING = 60;
const noDuties = NO_DUTY_SECTIONS.map((one) => foldVietnamese(one));

/**
 * What a line costs as a heading between the rows of a table: little in capitals, and as the further line of one.
 *
 * @example headingCost(piece("CÔNG TÁC TUYÊN TRUYỀN"), false) // => 0.8
 */
export function headingCost({ text }: Piece, isMore: boolean): number {
  if (isMore) return COST.more;
  return text.length >= SHORTEST_SHOUT && isCapitals(text) ? COST.shouted : COST.plain;
}

/**
 * What it costs that a table has ended above a line. "III. TỔ CHỨC THỰC HIỆN" goes on with the headings above the table (`outer`), and
 * "Nơi nhận:" closes the plan: they speak for it.
 *
 * @example entryCost(piece("III. TỔ CHỨC THỰC HIỆN"), parseOrdinal("II"), false) // => -4
 */
export function entryCost(piece: Piece, outer: Ordinal | undefined, isClosing: boolean): number {
  const own = piece.opensLine && /^[\p{Lu}\d(]/u.test(piece.line.text) ? openingOrdinal(piece.line.text) : undefined;
  const isNext = outer !== undefined && own?.ordinal.kind === outer.kind && own.ordinal.place === outer.place + 1;
  const closing = isClosing ? COST.closing : 0;
  const isNoDuty = own !== undefined && opensNoDuty(own.rest);
  return COST.enter + closing + COST.outer * (Number(isNext) + Number(isNoDuty));
}

/**
 * What a line after the table costs: the number of the table's next row does not stand there.
 *
 * @example afterCost(parseOrdinal("12"), { last: parseOrdinal("11"), … }) // => 6
 */
export function afterCost(number: Ordinal | undefined, memory: Memory): number {
  return number !== undefined && memory.last !== undefined && numberCost(number, memory) === 0 ? COST.nextNumber : 0;
}

function opensNoDuty(heading: string): boolean {
  const folded = foldVietnamese(heading.slice(0, LONGEST_HEADING));
  return noDuties.some((words) => folded.startsWith(words));
}
