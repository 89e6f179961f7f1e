import type { FileFailure } from "../../actions/FileFailure";
import type { Result } from "../../domain/text/result";
import { admitPackage, type PackageKind, type PackageParts } from "../admitPackage";
import { LIMITS } from "../source/limits";

// Headers, notes, comments, pictures, embedded files and macros are never unpacked.
const WANTED = /^(\[Content_Types\]\.xml|.*\.rels|.*\.xml)$/i;
const UNWANTED =
  /(^|\/)(media|embeddings|charts|diagrams|drawings|theme|glossary|customXml|docProps|fonts|activeX)\/|(header|footer|footnotes|endnotes|comments|settings|fontTable|webSettings)[^/]*\.xml$/i;

const DOCX: PackageKind = {
  contentType: /wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroEnabled/,
  otherwise: { kind: "not-docx", looksLike: "other" },
  wanted: (path) => WANTED.test(path) && !UNWANTED.test(path),
  mostPartBytes: LIMITS.partBytes,
  mostTotalBytes: LIMITS.totalBytes,
};

/**
 * Unpacks those parts of a .docx that hold its text, after making sure that it is one and not too large unpacked.
 *
 * @example admitDocx(new TextEncoder().encode("KẾ HOẠCH")) // => err({ kind: "not-docx", looksLike: "other" })
 */
export function admitDocx(bytes: Uint8Array): Result<PackageParts, FileFailure> {
  return admitPackage(bytes, DOCX);
}
