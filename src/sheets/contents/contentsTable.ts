import { CONTENTS_HEADINGS } from "../headings";
import type { ColumnTable } from "../parts/ColumnTable";
import { CONTENTS_COLUMNS, type ContentsRow } from "./contentsColumns";

/** The lines of "Mục lục": a plain list, with notes of people's own. */
export const CONTENTS_TABLE: ColumnTable<ContentsRow> = {
  name: null,
  key: CONTENTS_HEADINGS.unitCode,
  columns: CONTENTS_COLUMNS,
  blank: { unitCode: "", unit: "", sheet: "", typed: new Map() },
};
