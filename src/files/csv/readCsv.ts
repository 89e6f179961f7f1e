import type { FileFailure } from "../../actions/ports/FileFailure";
import { err, ok, type Result } from "../../domain/text/result";
import type { SourceTable } from "../../sheets/source/SourceTable";
import { parseDelimited } from "../clipboard/parseDelimited";
import { readClipboardText } from "../clipboard/readClipboardText";
import { layOutBlocks } from "../source/layOutBlocks";
import { decodeText } from "./decodeText";

const SEPARATORS = ["\t", ";", ","] as const;
const SAMPLE_ROWS = 50;
const SAID = /^sep=(.)\r?\n/i;

type Rows = readonly (readonly string[])[];

/** How many columns most rows have by this separator; 1 where it separates nothing. */
function usualWidth(rows: Rows): number {
  const widths = rows.slice(0, SAMPLE_ROWS).map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const wide = [...counts].filter(([width]) => width > 1).sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  const [width = 1, count = 0] = wide[0] ?? [];
  // Commas in sentences separate here and there, but not alike.
  return count * 3 >= widths.length ? width : 1;
}

function rowsOf(text: string): Rows | undefined {
  const said = SAID.exec(text);
  if (said !== null) return parseDelimited(text.slice(said[0].length), said[1]);
  const tried = SEPARATORS.map((separator) => parseDelimited(text, separator));
  return tried.map((rows) => ({ rows, width: usualWidth(rows) })).find(({ width }) => width > 1)?.rows;
}

/**
 * Reads a text file whose lines are rows: cells parted by tabs, semicolons or commas, whichever part most rows alike; or by nothing, as
 * text is pasted.
 *
 * @example await readCsv(new TextEncoder().encode("TT;Nội dung\n1;Rà soát")) // => ok({ rows: [["TT", "Nội dung"], ["1", "Rà soát"]], … })
 */
export function readCsv(bytes: Uint8Array): Promise<Result<SourceTable, FileFailure>> {
  const text = decodeText(bytes);
  const rows = rowsOf(text);
  if (rows === undefined) return Promise.resolve(readClipboardText(text));
  const cells = rows.map((row) => row.map((one, column) => ({ text: one, column, columns: 1, rows: 1 })));
  const table = layOutBlocks([{ kind: "table", rows: cells }]);
  if (table.ok) return Promise.resolve(ok(table.value));
  const failure: FileFailure =
    table.error.kind === "too-large" ? { kind: "too-large", bytes: bytes.length } : table.error;
  return Promise.resolve(err(failure));
}
