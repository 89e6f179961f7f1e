import { CONTENTS_TABLE } from "../../sheets/contents/contentsTable";
import { CONTENTS_HEADINGS, PROGRESS_HEADINGS, SUBMISSION_HEADINGS } from "../../sheets/headings";
import { MARKS } from "../../sheets/marks";
import { readSheetTable, wantedOf, type TableWanted } from "../../sheets/parts/readSheetTable";
import { PROGRESS_TABLE } from "../../sheets/progress/progressTable";
import { SUBMISSION_TABLE } from "../../sheets/submissions/submissionTable";
import { textOf } from "../../spec/cellValues";
import type { SheetContent, WorkbookContents } from "../ports/WorkbookPort";
import { withTyped } from "./withTyped";

type Contents = WorkbookContents["contents"];

/** A unit by its code, its name as it was and as it is to be. */
export interface RenamedUnit {
  readonly code: string;
  readonly before: string;
  readonly after: string;
}

/** Where a sheet names units, line by line. */
interface Naming {
  readonly table: TableWanted;
  readonly code: string;
  readonly name: string;
}

/** The sheets that name units in lines of their own; forms have the name over them. */
const NAMING: ReadonlyMap<string | null, Naming> = new Map([
  [MARKS.progress, { table: wantedOf(PROGRESS_TABLE), code: PROGRESS_HEADINGS.unitCode, name: PROGRESS_HEADINGS.unit }],
  [
    MARKS.submissions,
    { table: wantedOf(SUBMISSION_TABLE), code: SUBMISSION_HEADINGS.unitCode, name: SUBMISSION_HEADINGS.unit },
  ],
  [MARKS.contents, { table: wantedOf(CONTENTS_TABLE), code: CONTENTS_HEADINGS.unitCode, name: CONTENTS_HEADINGS.unit }],
]);

/**
 * What was read, as if every line of a unit had named it by its new name all along: the old one is nobody's words that would have to be kept.
 *
 * @example renamedUnit(contents, { code: "MN01", before: "Trường Mầm non Hoa Mai", after: "Trường Mầm non Sao Sáng" }).get("Tiến độ")
 */
export function renamedUnit(contents: Contents, unit: RenamedUnit): Contents {
  return new Map([...contents].map(([sheet, content]) => [sheet, renamedOn(content, unit)]));
}

function renamedOn(content: SheetContent, { code, before, after }: RenamedUnit): SheetContent {
  const naming = NAMING.get(content.listing.mark);
  const table = naming === undefined ? undefined : readSheetTable(content, naming.table);
  const column = table?.columnOf.get(naming?.name ?? "");
  if (naming === undefined || table === undefined || column === undefined) return content;
  const lines = [...table.rows, ...table.parked].filter(
    ({ cells }) => textOf(cells.get(naming.code)) === code && textOf(cells.get(naming.name)) === before,
  );
  return withTyped(
    content,
    lines.map(({ row }) => ({ row, column, content: after })),
  );
}
