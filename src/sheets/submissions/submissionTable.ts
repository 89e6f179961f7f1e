import { SUBMISSION_HEADINGS } from "../headings";
import { TABLES } from "../marks";
import type { ColumnTable } from "../parts/ColumnTable";
import { typedColumn } from "../parts/typedColumn";
import type { Submission } from "./Submission";
import { SUBMISSION_COLUMNS } from "./submissionColumns";

/** The table NopBaoCao: one row for each report that a unit owes. */
export const SUBMISSION_TABLE: ColumnTable<Submission> = {
  name: TABLES.submissions,
  key: SUBMISSION_HEADINGS.unitCode,
  columns: SUBMISSION_COLUMNS,
  blank: { unitCode: "", unit: "", period: "", due: null, typed: new Map() },
  own: (heading) => typedColumn(heading, 18, "input"),
};
