import { chooseColumns } from "../../header/chooseColumns";
import type { HeaderColumn } from "../../header/HeaderBand";
import type { ColumnRole } from "../../Reading";
import { openingOrdinal } from "../../words/openingOrdinal";
import type { Ordinal } from "../../words/parseOrdinal";
import { bodyPieces } from "./bodyPieces";
import type { Piece, ColumnLine } from "./ColumnText";
import { firstHabits, learnHabits, type ColumnHabits } from "./columnHabits";
import { cutLines } from "./cutLines";
import type { HeadRun } from "./findHeads";
import { gatherRows, type PlacedTable } from "./gatherRows";
import type { Spacing } from "./joinCosts";
import { placePieces } from "./placePieces";
import { settleLoneUnits } from "./settleLoneUnits";
import type { PlacedPieces } from "./Trail";
import { inLineCost } from "./inLineCost";

const SAMPLE = 1500;
const ROUNDS = 3;
const LEAST_CUT_LINES = 3;
const SMALL = /^[\p{Ll},;)]/u;

/**
 * The rows of a table whose head and cells follow each other in the lines of one column. What its columns are like is learnt from where
 * its first lines seem to stand, and the lines are then placed again.
 *
 * @example layTable(lines, run, lines.length, 4).rows.length // => 11
 */
export function layTable(lines: readonly ColumnLine[], run: HeadRun, end: number, inLine: number): PlacedTable {
  const { pieces, noise } = bodyPieces(lines, run, end);
  const roles = rolesOf(run);
  let shape = { roles, outer: outerAbove(lines, run), spacing: spacingOf(pieces), inLine };
  const sample = pieces.slice(0, SAMPLE);
  let habits = firstHabits(roles);
  for (let round = 1; round < ROUNDS; round += 1) {
    const placed = placePieces(sample, { ...shape, habits });
    habits = habitsOf(placed, roles);
    shape = { ...shape, inLine: inLineCost(placed.placements, inLine) };
  }
  const way = placePieces(pieces, { ...shape, habits });
  const rows = gatherRows(way, roles.length);
  const placed = settleLoneUnits({ ...rows, guessed: [...rows.guessed, ...cutLines(way.placements)] }, roles);
  return { ...placed, noise: [...noise, ...placed.noise] };
}

function habitsOf(placed: PlacedPieces, roles: readonly ColumnRole[]): ColumnHabits {
  const { rows } = gatherRows(placed, roles.length);
  const cells = rows.flatMap((row) => (row.kind === "row" ? [row.cells] : []));
  const detailed = cells.filter((row) => row.filter((own) => own.length > 0).length > 2);
  return learnHabits(
    roles,
    detailed.map((row) => row.map((own) => own.map(({ text }) => text))),
  );
}

/**
 * What the columns under a head are for, as far as headings alone tell.
 *
 * @example rolesOf(run) // => ["ordinal", "content", "lead", "coordinating", "time"]
 */
export function rolesOf({ head }: HeadRun): readonly ColumnRole[] {
  const columns = head.headings.map(({ text }, column): HeaderColumn => ({
    column,
    lastColumn: column,
    heading: text,
    parent: "",
    period: undefined,
  }));
  return chooseColumns(columns, () => []).map((one) => one.role);
}

function outerAbove(lines: readonly ColumnLine[], { head }: HeadRun): Ordinal | undefined {
  for (let at = head.first - 1; at >= 0; at -= 1) {
    const ordinal = openingOrdinal(lines[at]?.text ?? "")?.ordinal;
    if (ordinal?.kind === "roman" || ordinal?.kind === "upper") return ordinal;
  }
  return undefined;
}

// Empty rows tell where cells end when lines that surely go on have none above them.
function spacingOf(pieces: readonly Piece[]): Spacing {
  const opening = pieces.filter((piece) => piece.opensLine);
  const small = opening.filter((piece) => SMALL.test(piece.text));
  if (small.length < LEAST_CUT_LINES) return "nothing";
  const share = (own: readonly Piece[]): number => own.filter((piece) => piece.line.afterBlank).length / own.length;
  return share(small) < 0.1 && share(opening) > 0.25 ? "told" : "nothing";
}
