import { deflateSync, inflateSync } from "fflate";
import type { KeptAction } from "../../actions/kept/KeptAction";
import type { SheetSpec } from "../../spec/SheetSpec";
import { lengthenFormulas, shortenFormulas } from "./copiedFormulas";
import { externValues, internValues } from "./internValues";

/** A cell holds 32,767 characters at most. */
const CELL_CHARACTERS = 30_000;
/** Nothing that Excel takes for a formula, a number or a date starts so. */
const MARKER = "x";
const SPREAD = 8_192;

function toBase64(bytes: Uint8Array): string {
  const pieces = Array.from({ length: Math.ceil(bytes.length / SPREAD) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * SPREAD, (at + 1) * SPREAD)),
  );
  return btoa(pieces.join(""));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function withRows(kept: KeptAction, change: (rows: SheetSpec["rows"]) => SheetSpec["rows"]): KeptAction {
  const changed = (after: SheetSpec | null): SheetSpec | null => after && { ...after, rows: change(after.rows) };
  return { ...kept, sheets: kept.sheets.map((sheet) => ({ ...sheet, after: changed(sheet.after) })) };
}

/**
 * What is kept of an action as texts that fit into cells.
 *
 * @example packRecord(kept).length // => 1
 */
export function packRecord(kept: KeptAction): readonly string[] {
  const json = new TextEncoder().encode(JSON.stringify(internValues(withRows(kept, shortenFormulas))));
  const text = toBase64(deflateSync(json, { level: 6 }));
  return Array.from(
    { length: Math.ceil(text.length / CELL_CHARACTERS) },
    (_, at) => MARKER + text.slice(at * CELL_CHARACTERS, (at + 1) * CELL_CHARACTERS),
  );
}

/**
 * What was packed; undefined when somebody changed the cells.
 *
 * @example unpackRecord(packRecord(kept))?.kind // => "units"
 */
export function unpackRecord(texts: readonly string[]): KeptAction | undefined {
  try {
    const bytes = inflateSync(fromBase64(texts.map((text) => text.slice(MARKER.length)).join("")));
    const kept = externValues(JSON.parse(new TextDecoder().decode(bytes)) as never[]) as KeptAction;
    return withRows(kept, lengthenFormulas);
  } catch {
    return undefined;
  }
}
