import { isClosing } from "../../rows/isClosing";
import { awaitsNumber } from "./awaitsNumber";
import type { Piece } from "./ColumnText";
import type { PieceNumber } from "./rowNumbers";
import type { TableShape } from "./TableShape";
import type { WordModel } from "./wordModel";

const COST = { line: 0.15, closing: 6, numberAlone: 4, numberBefore: 2, numberAwaited: 0.5 } as const;

const LIST_ON = /(?: và|[,;–-])$/;

/** How little each piece fits each column by itself, Infinity where it cannot stand. */
export type FitCosts = (index: number, column: number) => number;

/** Pieces with what is known of them alone: which are numbers, and which close a plan. */
export interface KnownPieces {
  readonly pieces: readonly Piece[];
  readonly numbers: readonly (PieceNumber | undefined)[];
  readonly closings: readonly boolean[];
}

/**
 * How little pieces fit columns by their words, whatever stands around them.
 *
 * @example fitCosts({ pieces, numbers, closings }, shape, model)(4, timeColumn) // => -4
 */
export function fitCosts({ pieces, numbers, closings }: KnownPieces, shape: TableShape, model: WordModel): FitCosts {
  const { roles } = shape;
  const hasNumbers = roles.includes("ordinal");
  const headings = groupNumbers(pieces, numbers);
  return (index, column) => {
    const piece = pieces[index];
    if (piece === undefined) return Infinity;
    if (roles[column] === "ordinal") return numbers[index] === undefined ? Infinity : 0;
    return (
      (piece.opensLine ? COST.line : 0) +
      (closings[index] === true ? COST.closing : 0) +
      (hasNumbers ? numberInText(index, column) : 0) +
      model.wordCost(piece.text, column)
    );
  };

  function isOfTime(index: number, column: number): boolean {
    return roles[column] === "time" && headings[index] !== true;
  }

  // A number that a line holds or opens with is a row's rather than a word of a cell.
  function numberInText(index: number, column: number): number {
    const piece = pieces[index];
    const number = numbers[index];
    if (piece?.opensLine !== true || number === undefined) return 0;
    const above = pieces[index - 1];
    if (isOfTime(index, column) && mayBeTime(piece, number, above)) return 0;
    if (above !== undefined && awaitsNumber(above.text)) return COST.numberAwaited;
    return piece.line.text === piece.text ? COST.numberAlone : COST.numberBefore;
  }
}

// "II" between the rows of "I" and "III": alone, with a name and a row's number right below, and in the order of such numbers.
function groupNumbers(pieces: readonly Piece[], numbers: KnownPieces["numbers"]): readonly boolean[] {
  let last = 0;
  return pieces.map(({ line, text }, index) => {
    const own = numbers[index]?.ordinal;
    const isNext = own?.kind === "roman" && own.place === last + 1 && line.text === text;
    if (!isNext || !headsRows(numbers, index)) return false;
    last = own.place;
    return true;
  });
}

function headsRows(numbers: KnownPieces["numbers"], index: number): boolean {
  const row = numbers[index + 2]?.ordinal.kind;
  return numbers[index + 1] === undefined && row !== undefined && row !== "roman";
}

// "Quý I và quý" / "II", "Quý" / "1"; "II" alone, but not before "Chính quyền số"
function mayBeTime({ text, line }: Piece, { ordinal }: PieceNumber, above: Piece | undefined): boolean {
  if (/[.)]$/.test(text) || ordinal.kind === "dotted") return false;
  if (ordinal.kind === "roman" && line.text === text) return true;
  return above !== undefined && (awaitsNumber(above.text) || LIST_ON.test(above.text));
}

/**
 * Whether a line stands after a plan's tasks: "Nơi nhận:", the closing sentence.
 *
 * @example closes(piece("Nơi nhận:")) // => true
 */
export function closes(piece: Piece): boolean {
  if (!piece.opensLine || !/^[\p{Lu}*]/u.test(piece.line.text)) return false;
  return isClosing([piece.line.cell]);
}
