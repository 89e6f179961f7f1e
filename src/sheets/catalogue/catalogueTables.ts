import type { ChosenGroup, Rename } from "../../domain/plan/Unit";
import { GROUP_HEADINGS, RENAME_HEADINGS, UNIT_HEADINGS } from "../headings";
import { TABLES } from "../marks";
import type { ColumnTable } from "../parts/ColumnTable";
import { typedColumn } from "../parts/typedColumn";
import { GROUP_COLUMNS, RENAME_COLUMNS, UNIT_LIST_COLUMNS, type UnitRow } from "./unitListColumns";

/** The catalogue DonVi. */
export const UNIT_LIST_TABLE: ColumnTable<UnitRow> = {
  name: TABLES.units,
  key: UNIT_HEADINGS.code,
  columns: UNIT_LIST_COLUMNS,
  blank: {
    unit: { code: "", name: "", aliases: [], level: "", block: "", contact: "", email: "", note: "" },
    typed: new Map(),
  },
  own: (heading) => typedColumn(heading, 18, "input"),
};

/** The table NhomDonVi: the members chosen for open groups. */
export const GROUP_TABLE: ColumnTable<ChosenGroup> = {
  name: TABLES.groups,
  key: GROUP_HEADINGS.phrase,
  columns: GROUP_COLUMNS,
  blank: { phrase: "", members: [] },
};

/** The table TenCu: names before and after a merger. */
export const RENAME_TABLE: ColumnTable<Rename> = {
  name: TABLES.renames,
  key: RENAME_HEADINGS.from,
  columns: RENAME_COLUMNS,
  blank: { from: "", to: "" },
};
