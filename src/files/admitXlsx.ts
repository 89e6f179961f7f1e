import type { FileFailure } from "../actions/FileFailure";
import type { Result } from "../domain/text/result";
import { admitPackage, type PackageKind, type PackageParts } from "./admitPackage";

/** The parts of an .xlsx package by their path. */
export type XlsxParts = PackageParts;

const WANTED = /^(\[Content_Types\]\.xml|.*\.rels|.*\.xml)$/i;
const UNWANTED =
  /(^|\/)(media|pivotCache|pivotTables|slicers?|slicerCaches|timelines?|externalLinks|customXml|threadedComments)\//i;

const XLSX: PackageKind = {
  contentType: /spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macro/,
  otherwise: { kind: "not-xlsx", looksLike: "other" },
  wanted: (path) => WANTED.test(path) && !UNWANTED.test(path),
  mostPartBytes: 300_000_000,
  mostTotalBytes: 600_000_000,
};

/**
 * Unpacks an .xlsx after making sure that it is one and that it is not too large unpacked. Nothing of it is understood yet.
 *
 * @example admitXlsx(new TextEncoder().encode("STT;Nội dung")) // => err({ kind: "not-xlsx", looksLike: "other" })
 */
export function admitXlsx(bytes: Uint8Array): Result<XlsxParts, FileFailure> {
  return admitPackage(bytes, XLSX);
}
