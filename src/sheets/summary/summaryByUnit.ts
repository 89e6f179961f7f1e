import { cellAddress } from "../../domain/grid/Grid";
import { rowOf, textCell } from "../../spec/cellValues";
import { countAll, countInPeriod, countSilent, countStatus, ratio } from "./countFormulas";
import { PROGRESS_HEADINGS, SUMMARY_FORMULAS, SUMMARY_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import type { Period } from "../../domain/tracking/Period";
import type { CellContent, StyledArea } from "../../spec/SheetSpec";
import type { SummaryPart } from "./SummaryPart";
import type { StyleRole } from "../../spec/styles";

/** A unit of the summary. `note` is what a person wrote beside it. */
export interface SummaryUnit {
  readonly code: string;
  readonly name: string;
  readonly block: string;
  readonly note: string;
  /** The cell of the unit's form that counts what it holds and "Tiến độ" does not, with its sheet; left out where there is no form. */
  readonly pending?: string;
}

/** Part C, its row of TỔNG CỘNG, and for the chart each block's name and its subtotal row, from 0. */
export interface ByUnitPart extends SummaryPart {
  readonly total: number;
  readonly blocks: readonly { readonly name: string; readonly row: number }[];
}

/** Column letters of form C; the unit's code stands hidden in P. */
const KEY_COLUMN = 15;
const WIDTH = SUMMARY_HEADINGS.length + 1;
const COUNTED = ["C", "D", "E", "F", "G", "H", "I", "J", "K", "L"] as const;
const BY = PROGRESS_HEADINGS.unitCode;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/**
 * Form C: one row per unit, a subtotal row before each Khối, TỔNG CỘNG last.
 *
 * @example byUnitPart(units, "H1", 4).blocks // => [{ name: "Mầm non", row: 7 }, …]
 */
export function byUnitPart(units: readonly SummaryUnit[], period: Period, top: number): ByUnitPart {
  const rows: (readonly CellContent[])[] = [
    rowOf([TEXTS.byUnitTitle], WIDTH),
    [...SUMMARY_HEADINGS, PROGRESS_HEADINGS.unitCode],
    rowOf([...SUMMARY_FORMULAS], WIDTH),
  ];
  const styles: StyledArea[] = [
    { area: { row: top, column: 0, rows: 1, columns: 2 }, role: "section" },
    { area: { row: top + 1, column: 0, rows: 2, columns: SUMMARY_HEADINGS.length }, role: "heading" },
  ];
  const blocks: { name: string; row: number }[] = [];
  for (const [index, [name, members]] of [...byBlock(units)].entries()) {
    const row = top + rows.length;
    blocks.push({ name, row });
    rows.push(blockRow({ index, name, row, size: members.length }));
    styles.push(...lineStyles(row, 1, "group"));
    members.forEach((unit, place) => rows.push(unitRow(unit, { place, row: row + 1 + place, period })));
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
  return { rows, styles, open, blocks, total };
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

interface UnitPlace {
  readonly place: number;
  readonly row: number;
  readonly period: Period;
}

function unitRow(unit: SummaryUnit, { place, row, period }: UnitPlace): readonly CellContent[] {
  const key = `$${cellAddress(row, KEY_COLUMN)}`;
  const line = String(row + 1);
  const counts = [
    `=${countAll(BY, key)}`,
    `=E${line}+F${line}+G${line}`,
    `=${countStatus(BY, key, ["completed-on-time", "completed"])}`,
    `=${countStatus(BY, key, ["completed-late"])}`,
    `=${countStatus(BY, key, ["completed-undated"])}`,
    `=I${line}+J${line}`,
    `=${countStatus(BY, key, ["in-time", "due-soon", "due-today", "no-deadline", "awaiting-date"])}`,
    `=${countStatus(BY, key, ["overdue"])}`,
    `=${countInPeriod(BY, key, period)}`,
    `=${countSilent(BY, key, period)}`,
    ...ratios(line),
  ];
  const pending = unit.pending === undefined ? null : { formula: `=IFERROR(${unit.pending},0)` };
  return [place + 1, unit.name, ...counts.map((formula) => ({ formula })), textCell(unit.note), unit.code, pending];
}

interface BlockPlace {
  readonly index: number;
  readonly name: string;
  readonly row: number;
  readonly size: number;
}

function blockRow({ index, name, row, size }: BlockPlace): readonly CellContent[] {
  const sums = COUNTED.map((letter) => `=SUM(${letter}${String(row + 2)}:${letter}${String(row + 1 + size)})`);
  const formulas = [...sums, ...ratios(String(row + 1))].map((formula) => ({ formula }));
  return [ROMAN[index] ?? String(index + 1), `${TEXTS.block} ${name}`, ...formulas, null, null];
}

function totalRow(row: number, blocks: readonly number[]): readonly CellContent[] {
  const sum = (letter: string): string =>
    blocks.length === 0 ? "=0" : `=${blocks.map((block) => `${letter}${String(block + 1)}`).join("+")}`;
  const formulas = [...COUNTED.map(sum), ...ratios(String(row + 1))].map((formula) => ({ formula }));
  return [null, TEXTS.total, ...formulas, null, null];
}

function ratios(line: string): readonly string[] {
  return [ratio(`D${line}`, `C${line}`), ratio(`D${line}`, `D${line}+J${line}`)];
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
    { area: area(2, COUNTED.length), role: count },
    { area: area(2 + COUNTED.length, 2), role: percent },
    { area: area(4 + COUNTED.length, 1), role: kind === "plain" ? "input" : text },
    { area: area(KEY_COLUMN, 2), role: "key" },
  ];
}
