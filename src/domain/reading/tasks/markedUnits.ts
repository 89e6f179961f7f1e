import type { TableColumns } from "../header/TableColumns";
import type { UnitColumn } from "../header/unitColumns";
import { EMPTY_MARKS, UNIT_MARKS } from "../words/vocabulary";
import type { EntryCells, EntryPart } from "./entryCells";

type Role = "lead" | "coordinating";

const roleOfMark = new Map<string, Role>([
  ...UNIT_MARKS.lead.map((mark) => [mark.toLowerCase(), "lead"] as const),
  ...UNIT_MARKS.coordinating.map((mark) => [mark.toLowerCase(), "coordinating"] as const),
]);
const emptyMarks = new Set(EMPTY_MARKS);

interface MarkedUnit {
  readonly unit: UnitColumn;
  readonly part: EntryPart;
}

/**
 * The cells of tasks with the units that a matrix marks: those under whose names the mark says so lead or coordinate. A mark that says no
 * more than yes is that of a unit that leads, or of one that coordinates where somebody else is said to lead.
 *
 * @example markedUnits([cells], columns)[0]?.lead.text // => "Trường MN Hoa Sen\nTrường TH Hòa Bình"
 */
export function markedUnits(tasks: readonly EntryCells[], columns: TableColumns): readonly EntryCells[] {
  if (columns.units.length === 0) return tasks;
  const marked = tasks.map((cells) => marksOf(cells, columns.units));
  const isLed = marked.flat().some(({ part }) => roleOfMark.get(part.text.toLowerCase()) === "lead");
  const tick: Role = isLed || columns.columnOf("lead") !== undefined ? "coordinating" : "lead";
  return tasks.map((cells, index) => {
    const own = marked[index] ?? [];
    const of = (role: Role): EntryPart => joined(own.filter((one) => roleOf(one, tick) === role));
    return {
      ...cells,
      lead: filled(cells.lead, of("lead")),
      coordinating: filled(cells.coordinating, of("coordinating")),
    };
  });
}

function marksOf({ extras }: EntryCells, units: readonly UnitColumn[]): readonly MarkedUnit[] {
  return units.flatMap((unit) => {
    const part = extras.get(unit.column);
    return part === undefined || part.text === "" || emptyMarks.has(part.text.toLowerCase()) ? [] : [{ unit, part }];
  });
}

function roleOf({ unit, part }: MarkedUnit, tick: Role): Role {
  const told = roleOfMark.get(part.text.toLowerCase());
  if (told !== undefined) return told;
  return unit.role === "coordinating" ? "coordinating" : tick;
}

function joined(marked: readonly MarkedUnit[]): EntryPart {
  return { cells: marked.flatMap(({ part }) => part.cells), text: marked.map(({ unit }) => unit.name).join("\n") };
}

function filled(own: EntryPart, marked: EntryPart): EntryPart {
  return own.text === "" ? marked : own;
}
