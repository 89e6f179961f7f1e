import type { ChosenGroup, Rename, Unit } from "../../domain/plan/Unit";
import { textCell, textOf } from "../../spec/cellValues";
import { GROUP_HEADINGS as GROUP, RENAME_HEADINGS as RENAME, UNIT_HEADINGS as HEADING } from "../headings";
import type { SheetColumn } from "../parts/SheetColumn";
import { textColumn } from "../parts/textColumn";
import type { TypedRow } from "../parts/typedColumn";

/** A unit's row: the unit, and cells of the columns that people added. */
export interface UnitRow extends TypedRow {
  readonly unit: Unit;
}

/** What separates aliases in a cell and members of a group. */
export const LIST_SEPARATOR = "; ";

/** The columns of DonVi, in their default order; a new one is a line here. */
export const UNIT_LIST_COLUMNS: readonly SheetColumn<UnitRow>[] = [
  ofUnit(HEADING.code, 10, { write: ({ code }) => code, read: (code) => ({ code }) }),
  ofUnit(HEADING.name, 46, { write: ({ name }) => name, read: (name) => ({ name }) }),
  ofUnit(HEADING.aliases, 30, {
    write: ({ aliases }) => aliases.join(LIST_SEPARATOR),
    read: (text) => ({ aliases: listOf(text) }),
  }),
  ofUnit(HEADING.level, 16, { write: ({ level }) => level, read: (level) => ({ level }) }),
  ofUnit(HEADING.block, 16, { write: ({ block }) => block, read: (block) => ({ block }) }),
  ofUnit(HEADING.contact, 22, { write: ({ contact }) => contact, read: (contact) => ({ contact }) }),
  ofUnit(HEADING.email, 24, { write: ({ email }) => email, read: (email) => ({ email }) }),
  ofUnit(HEADING.note, 20, { write: ({ note }) => note, read: (note) => ({ note }) }),
];

/** The columns of NhomDonVi. */
export const GROUP_COLUMNS: readonly SheetColumn<ChosenGroup>[] = [
  { ...textColumn(GROUP.phrase, 40, "phrase"), role: "input", filledBy: "person" },
  {
    heading: GROUP.members,
    width: 40,
    role: "input",
    filledBy: "person",
    write: ({ members }) => textCell(members.join(LIST_SEPARATOR)),
    read: (content) => ({ members: listOf(textOf(content)) }),
  },
];

/** The columns of TenCu. */
export const RENAME_COLUMNS: readonly SheetColumn<Rename>[] = [
  { ...textColumn(RENAME.from, 40, "from"), role: "input", filledBy: "person" },
  { ...textColumn(RENAME.to, 40, "to"), role: "input", filledBy: "person" },
];

interface UnitPart {
  readonly write: (unit: Unit) => string;
  readonly read: (text: string) => Partial<Unit>;
}

function ofUnit(heading: string, width: number, { write, read }: UnitPart): SheetColumn<UnitRow> {
  return {
    heading,
    width,
    role: "input",
    filledBy: "person",
    write: ({ unit }) => textCell(write(unit)),
    read: (content, { unit }) => ({ unit: { ...unit, ...read(textOf(content)) } }),
  };
}

function listOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
