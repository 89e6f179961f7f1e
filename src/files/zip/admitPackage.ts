import type { FileFailure } from "../../actions/ports/FileFailure";
import type { Result } from "../../domain/text/result";
import { err } from "../../domain/text/result";
import { decodePart } from "../xml/decodePart";
import { hasStream, isOle } from "./ole";
import type { PackageParts } from "./PackageParts";
import { unpack, type Allowed } from "./unpack";

/** What tells one kind of Office package, and how much of it is unpacked at most. */
export interface PackageKind extends Allowed {
  /** What the package's main part is declared as. */
  readonly contentType: RegExp;
  /** What to say of a package of another kind. */
  readonly otherwise: FileFailure;
}

const CONTENT_TYPES = "[content_types].xml";
const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];
/** More than any package says of itself. */
const MOST_TYPES_BYTES = 10_000_000;

/** Whether a file begins as a zip. */
export function isZip(bytes: Uint8Array): boolean {
  return ZIP_MAGIC.every((byte, index) => bytes[index] === byte);
}

/**
 * What the parts of an Office package are declared as; "" for a package that declares nothing.
 *
 * @example contentTypes(bytes) // => ok("<Types xmlns=…>…</Types>")
 */
export function contentTypes(bytes: Uint8Array): Result<string, FileFailure> {
  return readText(bytes, CONTENT_TYPES);
}

/** One small part of a zip as text; "" when there is none. @example zipText(bytes, "mimetype") // => "application/vnd.oasis…" */
export function zipText(bytes: Uint8Array, part: string): string {
  const text = readText(bytes, part);
  return text.ok ? text.value : "";
}

function readText(bytes: Uint8Array, part: string): Result<string, FileFailure> {
  const limits = { mostPartBytes: MOST_TYPES_BYTES, mostTotalBytes: MOST_TYPES_BYTES };
  const parts = unpack(bytes, { wanted: (key) => key === part, ...limits });
  if (!parts.ok) return parts;
  const found = parts.value.get(part);
  return { ok: true, value: found === undefined ? "" : decodePart(found) };
}

/**
 * Why an OLE container is not read: encrypted packages and the files of Office 97–2003 are told apart by their streams. What is neither
 * is taken for encrypted in a way that is not known here: there is nothing to save it as, only a password or a right to take off.
 *
 * @example oleFailure(bytes) // => { kind: "not-xlsx", looksLike: "xls" }
 */
export function oleFailure(bytes: Uint8Array): FileFailure {
  if (hasStream(bytes, "EncryptedPackage")) return { kind: "encrypted" };
  if (hasStream(bytes, "WordDocument")) return { kind: "not-docx", looksLike: "doc" };
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) return { kind: "not-xlsx", looksLike: "xls" };
  return { kind: "encrypted" };
}

/**
 * Unpacks an Office package after making sure that it is of the kind and not too large unpacked. Nothing of it is understood yet.
 *
 * @example admitPackage(new TextEncoder().encode("STT;Nội dung"), XLSX) // => err({ kind: "not-xlsx", looksLike: "other" })
 */
export function admitPackage(bytes: Uint8Array, kind: PackageKind): Result<PackageParts, FileFailure> {
  if (isOle(bytes)) return err(oleFailure(bytes));
  if (!isZip(bytes)) return err(kind.otherwise);
  const types = contentTypes(bytes);
  if (!types.ok) return types;
  return kind.contentType.test(types.value) ? unpack(bytes, kind) : err(kind.otherwise);
}
