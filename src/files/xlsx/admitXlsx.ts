import type { FileFailure } from "../../actions/ports/FileFailure";
import type { Result } from "../../domain/text/result";
import { admitPackage, type PackageKind } from "../zip/admitPackage";
import type { PackageParts } from "../zip/PackageParts";

const WANTED = /^(\[content_types\]\.xml|.*\.rels|.*\.xml)$/;
const UNWANTED =
  /(^|\/)(media|pivotcache|pivottables|slicers?|slicercaches|timelines?|externallinks|customxml|threadedcomments|docprops)\//;

/** What the main part of a workbook is declared as. */
export const XLSX_TYPE = /spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macro/i;

const XLSX: PackageKind = {
  contentType: XLSX_TYPE,
  otherwise: { kind: "not-xlsx", looksLike: "other" },
  wanted: (key) => WANTED.test(key) && !UNWANTED.test(key),
  // A sheet of 10,000 tasks takes some 15 MB; a browser reads this much in about a second.
  mostPartBytes: 80_000_000,
  mostTotalBytes: 300_000_000,
};

/**
 * Unpacks an .xlsx after making sure that it is one and that it is not too large unpacked. Nothing of it is understood yet.
 *
 * @example admitXlsx(new TextEncoder().encode("STT;Nội dung")) // => err({ kind: "not-xlsx", looksLike: "other" })
 */
export function admitXlsx(bytes: Uint8Array): Result<PackageParts, FileFailure> {
  return admitPackage(bytes, XLSX);
}

/** What only says how a workbook looks; boxes among the drawings hold words. */
const LOOKS = /(^|\/)(theme|charts|tables|printersettings|diagrams)\/|(^|\/)calcchain\.xml$/;

/**
 * The same, without the parts that say nothing of what stands in cells.
 *
 * @example admitValues(bytes).value.has("xl/theme/theme1.xml") // => false
 */
export function admitValues(bytes: Uint8Array): Result<PackageParts, FileFailure> {
  return admitPackage(bytes, { ...XLSX, wanted: (key) => XLSX.wanted(key) && !LOOKS.test(key) });
}
