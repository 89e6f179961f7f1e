import type { FileFailure } from "../../actions/FileFailure";
import { err, type Result } from "../../domain/text/result";
import { admitPackage, type PackageKind, type PackageParts } from "../admitPackage";

/** The parts of an .xlsx package by their path. */
export type XlsxParts = PackageParts;

const WANTED = /^(\[Content_Types\]\.xml|.*\.rels|.*\.xml)$/i;
const UNWANTED =
  /(^|\/)(media|pivotCache|pivotTables|slicers?|slicerCaches|timelines?|externalLinks|customXml|threadedComments)\//i;

const XLSX: PackageKind = {
  contentType: /spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macro/,
  otherwise: { kind: "not-xlsx", looksLike: "other" },
  wanted: (path) => WANTED.test(path) && !UNWANTED.test(path),
  // A sheet of 10,000 tasks takes some 15 MB; a browser reads this much in about a second.
  mostPartBytes: 80_000_000,
  mostTotalBytes: 300_000_000,
};

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const TAIL_BYTES = 200;

// The library reads as far as it gets: a sheet cut short would silently lose its last tasks.
function isCutShort(part: Uint8Array): boolean {
  return !/worksheet\s*>/.test(new TextDecoder().decode(part.subarray(-TAIL_BYTES)));
}

/**
 * Unpacks an .xlsx after making sure that it is one and that it is not too large unpacked. Nothing of it is understood yet.
 *
 * @example admitXlsx(new TextEncoder().encode("STT;Nội dung")) // => err({ kind: "not-xlsx", looksLike: "other" })
 */
export function admitXlsx(bytes: Uint8Array): Result<XlsxParts, FileFailure> {
  const parts = admitPackage(bytes, XLSX);
  if (!parts.ok) return parts;
  const cut = Object.entries(parts.value).find(([path, part]) => SHEET.test(path) && isCutShort(part));
  return cut === undefined ? parts : err({ kind: "damaged", part: cut[0] });
}
