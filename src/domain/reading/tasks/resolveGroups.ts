import type { TableColumns } from "../header/TableColumns";
import { isUnder, rankOf } from "../rows/isUnder";
import type { Ordinal } from "../words/parseOrdinal";
import type { EntryGroup, RowGroup } from "../rows/RowGroup";
import type { SourceCell, SourceSheet } from "../source/SourceSheet";
import { entryCells, type EntryCells } from "./entryCells";

/** A task's rows with the headings it stands under, outermost first, and what it takes over from the group above it. */
export interface TaskRows {
  readonly entry: EntryGroup;
  readonly cells: EntryCells;
  readonly headings: readonly GroupHeading[];
  readonly inherited: EntryCells | undefined;
}

/** A heading between tasks, or a numbered row that turned out to head the rows below it. */
export interface GroupHeading {
  readonly ordinal: Ordinal | undefined;
  readonly text: string;
  readonly cells: readonly SourceCell[];
}

/** The tasks of a table and the headings they stand under. */
export interface ResolvedGroups {
  readonly tasks: readonly TaskRows[];
  readonly headings: readonly GroupHeading[];
  /** The numbers of rows that were prepared and hold nothing. */
  readonly prepared: readonly SourceCell[];
}

const DETAILS = ["lead", "coordinating", "time"] as const;

/**
 * Tells tasks from the rows that only head a group of tasks ("I | Công tác tuyên truyền"), and gives every task its headings.
 *
 * @example resolveGroups(sheet, columns, groups).tasks[0]?.headings[0]?.ordinal?.label // => "I"
 */
export function resolveGroups(sheet: SourceSheet, columns: TableColumns, groups: readonly RowGroup[]): ResolvedGroups {
  const described = groups.map((group) => ({
    group,
    cells: group.kind === "entry" ? entryCells(sheet, columns, group) : undefined,
  }));
  const tasks: TaskRows[] = [];
  const headings: GroupHeading[] = [];
  let path: readonly OpenHeading[] = [];
  described.forEach(({ group, cells }, index) => {
    if (group.kind === "note" || isEmpty(cells)) return;
    if (group.kind === "entry" && cells !== undefined && !headsNext(described, index)) {
      path = path.filter((one) => !one.isRow || cells.number === undefined || isUnder(cells.number, one.ordinal));
      tasks.push({ entry: group, cells, headings: path, inherited: path.at(-1)?.details });
      return;
    }
    const heading = group.kind === "heading" ? group : headingOfEntry(group, cells);
    headings.push(heading);
    path = [
      ...path.filter((one) => isOuter(one.ordinal, heading.ordinal)),
      { ...heading, isRow: group.kind === "entry", details: detailsOf(cells) },
    ];
  });
  const prepared = described.flatMap(({ cells }) =>
    cells !== undefined && isPrepared(cells) ? cells.ordinal.cells : [],
  );
  return { tasks, headings, prepared };
}

// Words without a number and a content are no task and stay unread; a number with nothing else is a row prepared for one.
function isEmpty(cells: EntryCells | undefined): boolean {
  if (cells === undefined || cells.content.text !== "") return false;
  return cells.number === undefined || isPrepared(cells);
}

function isPrepared(cells: EntryCells): boolean {
  if (cells.number === undefined || cells.content.text !== "" || hasOwnDetails(cells)) return false;
  const further = [...cells.extras.values(), ...cells.periods.values()];
  return further.every((part) => part.text === "");
}

/** `isRow` when a numbered row of the table heads the rows numbered under it. */
interface OpenHeading extends GroupHeading {
  readonly isRow: boolean;
  readonly details: EntryCells | undefined;
}

interface Described {
  readonly group: RowGroup;
  readonly cells: EntryCells | undefined;
}

function headingOfEntry(group: EntryGroup, cells: EntryCells | undefined): GroupHeading {
  return { ordinal: cells?.number, text: cells?.content.text ?? "", cells: group.lines.flatMap((line) => line.cells) };
}

function detailsOf(cells: EntryCells | undefined): EntryCells | undefined {
  return cells !== undefined && hasOwnDetails(cells) ? cells : undefined;
}

function hasOwnDetails(cells: EntryCells): boolean {
  return toldParts(cells).length > 0;
}

function headsNext(all: readonly Described[], index: number): boolean {
  const own = entryAt(all, index);
  const next = entryAt(all, index + 1);
  if (own === undefined || next === undefined) return false;
  if (headsUnnumbered(own, next)) return true;
  if (!isUnder(next.number, own.number)) return false;
  return !hasOwnDetails(own) || childrenLeaveOut(all, index, toldParts(own));
}

function entryAt(all: readonly Described[], index: number): EntryCells | undefined {
  const one = all[index];
  return one?.group.kind === "entry" ? one.cells : undefined;
}

// "II | Kiểm tra" above tasks that have no numbers at all.
function headsUnnumbered(own: EntryCells, next: EntryCells): boolean {
  const kind = own.number?.kind;
  const isOuter = kind === "roman" || kind === "upper";
  return isOuter && next.number === undefined && !hasOwnDetails(own) && hasOwnDetails(next);
}

// What a row says for the rows under it none of them says itself: the row heads them and they take it over.
function childrenLeaveOut(all: readonly Described[], index: number, told: readonly DetailPart[]): boolean {
  const own = all[index]?.cells?.number;
  for (const { group, cells } of all.slice(index + 1, index + 200)) {
    if (group.kind !== "entry" || !isUnder(cells?.number, own)) break;
    if (cells !== undefined && toldParts(cells).some((part) => told.includes(part))) return false;
  }
  return true;
}

type DetailPart = (typeof DETAILS)[number];

function toldParts(cells: EntryCells): readonly DetailPart[] {
  return DETAILS.filter((part) => cells[part].text !== "");
}

// A new heading closes every heading of its own rank and below; one without a number closes all unnumbered ones.
function isOuter(known: Ordinal | undefined, added: Ordinal | undefined): boolean {
  if (known === undefined) return false;
  if (known.kind === "dotted" && added?.kind === "dotted") return isUnder(added, known);
  return added === undefined || rankOf(known) < rankOf(added);
}
