import { membersOf, readMember } from "../wire/HandlerMembers";
import { settingsArgument } from "./cellArguments";
import { Handler } from "../wire/HandlerProtocol";
import type { Box } from "../model/cells/Box";
import type { PlacedBox } from "../model/cells/PlacedBox";
import type { Scope } from "./Scope";

/**
 * What `range.getCellProperties` gives: for each cell what is asked for with `true`, nested as it was asked.
 *
 * @example readCellProperties(scope, A1, { format: { fill: { color: true } } }) // => [[{ format: { fill: { color: "#DDE8F0" } } }]]
 */
export function readCellProperties(scope: Scope, { sheet, box }: PlacedBox, wanted: unknown): Excel.CellProperties[][] {
  return Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (_, column) => {
      const cell: Box = { row: box.row + row, column: box.column + column, rows: 1, columns: 1 };
      return readWanted(scope.make.range(sheet, cell), settingsArgument(wanted));
    }),
  );
}

/**
 * What `range.getRowProperties` and `getColumnProperties` give: the same for each row or column.
 *
 * @example readTrackProperties(scope, A:B, "columns", { columnHidden: true }) // => [{ columnHidden: false }, { columnHidden: false }]
 */
export function readTrackProperties(
  scope: Scope,
  { sheet, box }: PlacedBox,
  kind: "rows" | "columns",
  wanted: unknown,
): Record<string, unknown>[] {
  return Array.from({ length: box[kind] }, (_, index) => {
    const part = kind === "rows" ? { row: box.row + index, rows: 1 } : { column: box.column + index, columns: 1 };
    return readWanted(scope.make.range(sheet, { ...box, ...part }), settingsArgument(wanted));
  });
}

function readWanted(handler: Handler, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    const member = membersOf(handler).get(name.toLowerCase());
    if (!member?.readable || want === false) continue;
    const value = readMember(handler, member);
    read[name] = value instanceof Handler ? readPart(value, want) : value;
  }
  return read;
}

/** A part that is asked for with `true` is told whole, its own parts aside. */
function readPart(part: Handler, want: unknown): Record<string, unknown> {
  if (want !== true) return readWanted(part, settingsArgument(want));
  const members = [...membersOf(part).values()].filter(({ kind, readable }) => readable && kind === "scalar");
  return Object.fromEntries(
    members.map((member) => [member.name.charAt(0).toLowerCase() + member.name.slice(1), readMember(part, member)]),
  );
}
