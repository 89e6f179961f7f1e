import type { FileFailure } from "../../actions/ports/FileFailure";
import type { Result } from "../../domain/text/result";
import { LIMITS } from "../source/limits";
import { admitPackage, type PackageKind } from "../zip/admitPackage";
import type { PackageParts } from "../zip/PackageParts";

// Headers, notes, comments, pictures, embedded files and macros are never unpacked.
const WANTED = /^(\[content_types\]\.xml|.*\.(rels|xml|x?html?|mht|txt|rtf|docx))$/;
const UNWANTED =
  /(^|\/)(media|embeddings|charts|diagrams|drawings|theme|glossary|customxml|docprops|fonts|activex)\/|(header|footer|footnotes|endnotes|comments|settings|fonttable|websettings|styleswitheffects)[^/]*\.xml$/;

/** What the main part of a Word document is declared as. */
export const DOCX_TYPE = /wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroEnabled/i;

const DOCX: PackageKind = {
  contentType: DOCX_TYPE,
  otherwise: { kind: "not-docx", looksLike: "other" },
  wanted: (key) => WANTED.test(key) && !UNWANTED.test(key),
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
