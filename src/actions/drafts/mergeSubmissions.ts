import { SUBMISSION_HEADINGS as HEADING } from "../../sheets/headings";
import { MARKS } from "../../sheets/marks";
import { readSheetTable, wantedOf, type ReadRow, type ReadTable } from "../../sheets/parts/readSheetTable";
import { SUBMISSION_TABLE } from "../../sheets/submissions/submissionTable";
import { sameContent, textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import type { WorkbookContents } from "../ports/WorkbookPort";
import type { MergedUnits } from "./mergeReports";
import { withTyped, type Typed } from "./withTyped";

type Contents = WorkbookContents["contents"];

/** What we write of a report that is owed, or reckon; the rest of its line was typed. */
const OURS: ReadonlySet<string> = new Set([
  HEADING.ordinal,
  HEADING.unit,
  HEADING.period,
  HEADING.status,
  HEADING.unitCode,
]);

/**
 * "Theo dõi nộp" as if one unit had sent what two did: for a period that both have, what the other's line lacks goes over, and the line of
 * the first stays only where it says something else.
 *
 * @example mergeSubmissions(contents, { from: "MN02", into: "MN01", name: "Trường Mầm non Hoa Mai" }).get("Theo dõi nộp")
 */
export function mergeSubmissions(contents: Contents, units: MergedUnits): Contents {
  const content = [...contents.values()].find(({ listing }) => listing.mark === MARKS.submissions);
  const table = content === undefined ? undefined : readSheetTable(content, wantedOf(SUBMISSION_TABLE));
  if (content === undefined || table === undefined) return contents;
  const linesOf = (code: string): readonly ReadRow[] =>
    table.rows.filter(({ cells }) => textOf(cells.get(HEADING.unitCode)) === code);
  const staying = new Map(linesOf(units.into).map((line) => [periodOf(line), line]));
  const typed = linesOf(units.from).flatMap((line) => {
    const other = staying.get(periodOf(line));
    return other === undefined ? handedOver(table, line, units) : joined(table, line, other);
  });
  return new Map([...contents, [content.listing.name, withTyped(content, typed)]]);
}

function periodOf({ cells }: ReadRow): string {
  return textOf(cells.get(HEADING.period));
}

type Said = readonly (readonly [heading: string, content: CellContent])[];

function typedInto({ columnOf }: ReadTable, { row }: ReadRow, said: Said): readonly Typed[] {
  return said.flatMap(([heading, content]) => {
    const column = columnOf.get(heading);
    return column === undefined ? [] : [{ row, column, content }];
  });
}

/** A report that only the one that goes owed. */
function handedOver(table: ReadTable, line: ReadRow, { into, name }: MergedUnits): readonly Typed[] {
  return typedInto(table, line, [
    [HEADING.unitCode, into],
    [HEADING.unit, name],
  ]);
}

/** A report that both owed: the other's line takes what it lacks, and a line that says nothing else is gone. */
function joined(table: ReadTable, line: ReadRow, other: ReadRow): readonly Typed[] {
  const said = [...line.cells].filter(([heading]) => !OURS.has(heading));
  const differs = said.some(
    ([heading, content]) => other.cells.has(heading) && !sameContent(other.cells.get(heading) ?? null, content),
  );
  const lacking = said.filter(([heading]) => !other.cells.has(heading));
  return [
    ...typedInto(table, other, lacking),
    ...(differs
      ? []
      : typedInto(
          table,
          line,
          [...table.columnOf.keys()].map((heading) => [heading, null] as const),
        )),
  ];
}
