import { FROZEN_HEADINGS } from "../headings";
import { TABLES } from "../marks";
import type { ColumnTable } from "../parts/ColumnTable";
import { FROZEN_COLUMNS } from "./frozenColumns";
import type { FrozenRow } from "./FrozenRow";

/** The table SoLieuChot: what was counted when a period was frozen, never counted again. */
export const FROZEN_TABLE: ColumnTable<FrozenRow> = {
  name: TABLES.frozen,
  key: FROZEN_HEADINGS.key,
  columns: FROZEN_COLUMNS,
  blank: { cells: new Map() },
};
