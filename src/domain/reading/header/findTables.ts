import type { SourceSheet } from "../source/SourceSheet";
import { findHeaderBands } from "./findHeaderBands";
import type { HeaderBand } from "./HeaderBand";
import { headingKey } from "./headingKey";

const SAME_SHARE = 0.6;

/**
 * A table of the sheet: its header, the repetitions of that header on later pages, and where its rows may stand. `from` and `to` are
 * positions in the sheet's list of rows, `to` not included.
 */
export interface FoundTable {
  readonly header: HeaderBand;
  readonly repeats: readonly HeaderBand[];
  readonly from: number;
  readonly to: number;
}

/**
 * The tables of a sheet. A header that comes again with the same headings belongs to the same table. With `headerRow`, counted from 0, the
 * one table whose headings somebody said start there.
 *
 * @example findTables(sheet, 4)[0]?.header.first // => 2, the position of row 5 when somebody said that the headings stand there
 * @example findTables(sheet).length // => 1 for a PDF paste that repeats its header on three pages
 */
export function findTables(sheet: SourceSheet, headerRow?: number): readonly FoundTable[] {
  const tables: { header: HeaderBand; repeats: HeaderBand[]; to: number }[] = [];
  for (const band of findHeaderBands(sheet, headerRow)) {
    const current = tables.at(-1);
    if (current !== undefined && isSameHeader(current.header, band)) {
      current.repeats.push(band);
    } else {
      if (current !== undefined) current.to = band.first;
      tables.push({ header: band, repeats: [], to: sheet.rows.length });
    }
  }
  return tables.map(({ header, repeats, to }) => ({ header, repeats, from: header.last + 1, to }));
}

function isSameHeader(left: HeaderBand, right: HeaderBand): boolean {
  const headings = new Set(left.columns.map((one) => headingKey(one.heading)));
  const same = right.columns.filter((one) => headings.has(headingKey(one.heading))).length;
  return same >= SAME_SHARE * Math.max(left.columns.length, right.columns.length);
}
