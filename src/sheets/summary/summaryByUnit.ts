import { cellAddress, columnLetters } from "../../domain/grid/Grid";
import { rowOf, textCell } from "../../spec/cellValues";
import { COMPLETED, countLabel, countLines, countStatus, IN_TIME, type Counted } from "./countFormulas";
import { PROGRESS_HEADINGS, SUMMARY_FORMULAS, SUMMARY_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import type { CellContent, StyledArea } from "../../spec/SheetSpec";
import { periodHeads } from "./periodHeads";
import { workedOutRatio } from "../parts/workedOutRatio";
import type { SummaryPart } from "./SummaryPart";
import type { StyleRole } from "../../spec/styles";

/** A unit of the summary. `note` is what a person wrote beside it. */
export interface SummaryUnit {
  readonly code: string;
  readonly name: string;
  readonly block: string;
  readonly note: string;
  /** The cells of the unit's form that count what it holds and "Tiến độ" does not, or has otherwise; left out where there is no form. */
  readonly form?: { readonly pending: string; readonly differing: string };
}

/** Part C, its row of TỔNG CỘNG, and for the chart each block's name and its subtotal row, from 0. */
export interface ByUnitPart extends SummaryPart {
  readonly total: number;
  readonly blocks: readonly { readonly name: string; readonly row: number }[];
}

/** The unit's code stands hidden behind form C. */
const KEY_COLUMN = SUMMARY_HEADINGS.length;
const WIDTH = SUMMARY_HEADINGS.length + 1;
/** How many rows stand above the first block in their part. */
export const HEADING_ROWS = 4;
/** Runs of neighbouring figures, each up to its rates: counts of the lines up to the period's end, then of those in it. */
const RUNS = [
  { column: 2, counts: 8, rates: 2 },
  { column: 12, counts: 5, rates: 1 },
] as const;
const HEADS = periodHeads({ cumulative: { column: 2, columns: 10 }, inPeriod: { column: 12, columns: 6 } });
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/**
 * Form C: one row per unit, a subtotal row before each Khối, TỔNG CỘNG last.
 *
 * @example byUnitPart(units, 4).blocks // => [{ name: "Mầm non", row: 8 }, …]
 */
export function byUnitPart(units: readonly SummaryUnit[], top: number): ByUnitPart {
  const rows: (readonly CellContent[])[] = [
    rowOf([TEXTS.byUnitTitle], WIDTH),
    rowOf(HEADS.cells, WIDTH),
    [...SUMMARY_HEADINGS, PROGRESS_HEADINGS.unitCode],
    rowOf([...SUMMARY_FORMULAS], WIDTH),
  ];
  const styles: StyledArea[] = [
    { area: { row: top, column: 0, rows: 1, columns: 2 }, role: "section" },
    { area: { row: top + 1, column: 0, rows: 2, columns: SUMMARY_HEADINGS.length }, role: "heading" },
    {
      area: { row: top + HEADING_ROWS - 1, column: 0, rows: 1, columns: SUMMARY_HEADINGS.length },
      role: "heading-code",
    },
  ];
  const blocks: { name: string; row: number }[] = [];
  for (const [index, [name, members]] of [...byBlock(units)].entries()) {
    const row = top + rows.length;
    blocks.push({ name, row });
    rows.push(blockRow({ index, name, row, size: members.length }));
    styles.push(...lineStyles(row, 1, "group"));
    members.forEach((unit, place) => rows.push(unitRow(unit, place, row + 1 + place)));
    styles.push(...lineStyles(row + 1, members.length, "plain"));
  }
  const total = top + rows.length;
  rows.push(
    totalRow(
      total,
      blocks.map(({ row }) => row),
    ),
  );
  styles.push(...lineStyles(total, 1, "total"));
  const open = styles.flatMap(({ area, role }) => (role === "input" ? [area] : []));
  return { rows, styles, open, blocks, total, merges: HEADS.merges(top + 1) };
}

/** Units by Khối, in the order in which the blocks first appear. */
function byBlock(units: readonly SummaryUnit[]): ReadonlyMap<string, readonly SummaryUnit[]> {
  const blocks = new Map<string, SummaryUnit[]>();
  for (const unit of units) {
    const name = unit.block === "" ? TEXTS.otherBlock : unit.block;
    blocks.set(name, [...(blocks.get(name) ?? []), unit]);
  }
  return blocks;
}

function unitRow(unit: SummaryUnit, place: number, row: number): readonly CellContent[] {
  const figures = unitFigures(`$${cellAddress(row, KEY_COLUMN)}`, String(row + 1)).map((formula) => ({ formula }));
  const counts = unit.form === undefined ? [] : [unit.form.pending, unit.form.differing];
  const ofForm = [0, 1].map((index): CellContent => {
    const cell = counts[index];
    return cell === undefined ? null : { formula: `=IFERROR(${cell},0)` };
  });
  const rank = { formula: rankFormula(String(row + 1)) };
  return [place + 1, unit.name, ...figures, textCell(unit.note), unit.code, ...ofForm, rank];
}

/** The more is overdue the higher, of equals what has more unfinished, then what stands first: no two units are alike. */
function rankFormula(line: string): string {
  return `=IF(J${line}=0,"",J${line}+H${line}/10^6-ROW()/10^10)`;
}

function unitFigures(key: string, line: string): readonly string[] {
  const of = (lines: Counted["lines"]): Counted => ({ by: PROGRESS_HEADINGS.unitCode, key, lines });
  const [upTo, within] = [of("cumulative"), of("inPeriod")];
  return [
    `=${countLines(upTo)}`,
    `=E${line}+F${line}+G${line}`,
    `=${countStatus(upTo, ["completed-on-time", "completed"])}`,
    `=${countStatus(upTo, ["completed-late"])}`,
    `=${countStatus(upTo, ["completed-undated"])}`,
    `=I${line}+J${line}`,
    `=${countStatus(upTo, IN_TIME)}`,
    `=${countStatus(upTo, ["overdue"])}`,
    ...ratesUpTo(line),
    `=${countLines(within)}`,
    `=${countLabel(within, COMPLETED)}`,
    `=M${line}-N${line}`,
    `=${countLines(of("silent"))}`,
    `=${countStatus(within, ["overdue"])}`,
    rateWithin(line),
  ];
}

interface BlockPlace {
  readonly index: number;
  readonly name: string;
  readonly row: number;
  readonly size: number;
}

function blockRow({ index, name, row, size }: BlockPlace): readonly CellContent[] {
  const figures = sumFormulas(String(row + 1), (letter) => {
    return `=SUM(${letter}${String(row + 2)}:${letter}${String(row + 1 + size)})`;
  });
  return [ROMAN[index] ?? String(index + 1), `${TEXTS.block} ${name}`, ...figures, null, null];
}

function totalRow(row: number, blocks: readonly number[]): readonly CellContent[] {
  const figures = sumFormulas(String(row + 1), (letter) =>
    blocks.length === 0 ? "=0" : `=${blocks.map((block) => `${letter}${String(block + 1)}`).join("+")}`,
  );
  return [null, TEXTS.total, ...figures, null, null];
}

/** The figures of a row that sums others up: counts as they add up, rates reckoned from them. */
function sumFormulas(line: string, sumOf: (letter: string) => string): readonly CellContent[] {
  const [upTo = [], within = []] = RUNS.map(({ column, counts }) =>
    Array.from({ length: counts }, (_, index) => sumOf(columnLetters(column + index))),
  );
  return [...upTo, ...ratesUpTo(line), ...within, rateWithin(line)].map((formula) => ({ formula }));
}

function ratesUpTo(line: string): readonly string[] {
  return [workedOutRatio(`D${line}`, `C${line}`), workedOutRatio(`D${line}`, `D${line}+J${line}`)];
}

function rateWithin(line: string): string {
  return workedOutRatio(`N${line}`, `M${line}`);
}

const LOOKS: Readonly<Record<"plain" | "group" | "total", readonly [StyleRole, StyleRole, StyleRole]>> = {
  plain: ["text", "count", "percent"],
  group: ["group", "group-count", "group-percent"],
  total: ["total", "total-count", "total-percent"],
};

function lineStyles(row: number, rows: number, kind: keyof typeof LOOKS): readonly StyledArea[] {
  const [text, count, percent] = LOOKS[kind];
  const area = (first: number, columns: number): StyledArea["area"] => ({ row, column: first, rows, columns });
  return [
    { area: area(0, 2), role: text },
    ...RUNS.flatMap(({ column, counts, rates }): readonly StyledArea[] => [
      { area: area(column, counts), role: count },
      { area: area(column + counts, rates), role: percent },
    ]),
    { area: area(KEY_COLUMN - 1, 1), role: kind === "plain" ? "input" : text },
    { area: area(KEY_COLUMN, 4), role: "key" },
  ];
}
