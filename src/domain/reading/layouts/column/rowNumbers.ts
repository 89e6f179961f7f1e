import { isUnder } from "../../rows/isUnder";
import type { Ordinal } from "../../words/parseOrdinal";
import type { Piece } from "./ColumnText";
import { rowNumber } from "./openingNumber";

const FAR = 12;

/** A piece that is a number and nothing else; `headsGroup` when it may number a group of rows rather than a row. */
export interface PieceNumber {
  readonly ordinal: Ordinal;
  readonly headsGroup: boolean;
}

/**
 * The numbers among pieces, undefined for the others.
 *
 * @example rowNumbers(["1", "Công tác chuẩn bị", "1.1"])[0]?.headsGroup // => true
 */
export function rowNumbers(pieces: readonly Piece[]): readonly (PieceNumber | undefined)[] {
  let above = 0;
  const ordinals = pieces.map(({ text }) => {
    const number = rowNumber(text, above);
    if (number?.end !== text.length) return undefined;
    above = number.ordinal.kind === "number" ? number.ordinal.place : above;
    return number.ordinal;
  });
  return ordinals.map((ordinal, index) =>
    ordinal === undefined ? undefined : { ordinal, headsGroup: headsGroup(ordinals, index, ordinal) },
  );
}

// "I" and "A" do; "1" does when the next number is "1.1" or "a".
function headsGroup(ordinals: readonly (Ordinal | undefined)[], index: number, own: Ordinal): boolean {
  if (own.kind === "roman" || own.kind === "upper") return true;
  const next = ordinals.slice(index + 1, index + FAR).find((one) => one !== undefined && one.kind !== "roman");
  return isUnder(next, own);
}
