import { unzipSync } from "fflate";
import type { FileFailure } from "../actions/FileFailure";
import type { Result } from "../domain/text/result";
import { err, ok } from "../domain/text/result";

/** The parts of an Office package by their path. */
export type PackageParts = Readonly<Record<string, Uint8Array>>;

/** What tells one kind of Office package, and how much of it is unpacked at most. */
export interface PackageKind {
  /** What the package's main part is declared as. */
  readonly contentType: RegExp;
  /** What to say of a package of another kind. */
  readonly otherwise: FileFailure;
  /** Parts that are read; the others stay packed, which saves memory and cannot fail. */
  readonly wanted: (path: string) => boolean;
  readonly mostPartBytes: number;
  readonly mostTotalBytes: number;
}

const CONTENT_TYPES = "[Content_Types].xml";
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];
const MOST_PARTS = 20_000;
const HEAD_BYTES = 4096;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

// Entries of an OLE directory stand at whole multiples of their size.
const OLE_ENTRY_BYTES = 128;

/** Whether the directory of an OLE container has a stream of this name; names stand there in UTF-16 and end with a zero. */
function hasStream(bytes: Uint8Array, stream: string): boolean {
  const name = [...stream, "\0"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += OLE_ENTRY_BYTES) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

// Encrypted packages and the files of Office 97–2003 are OLE containers, told apart by the names of their streams. What is neither is
// taken for encrypted in a way that is not known here: there is nothing to save it as, only a password or a right to take off.
function oleFailure(bytes: Uint8Array): FileFailure {
  if (hasStream(bytes, "WordDocument")) return { kind: "not-docx", looksLike: "doc" };
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) return { kind: "not-xlsx", looksLike: "xls" };
  return { kind: "encrypted" };
}

// fflate inflates into a buffer of the declared size, so that a package which lies about its sizes cannot take more than this.
function unpack(
  bytes: Uint8Array,
  kind: Pick<PackageKind, "wanted" | "mostPartBytes" | "mostTotalBytes">,
): Result<PackageParts, FileFailure> {
  let total = 0;
  let count = 0;
  let largest = 0;
  const tooLarge = (): boolean => total > kind.mostTotalBytes || largest > kind.mostPartBytes || count > MOST_PARTS;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      count += 1;
      if (!kind.wanted(name)) return false;
      total += originalSize;
      largest = Math.max(largest, originalSize);
      return !tooLarge();
    },
  });
  return tooLarge() ? err({ kind: "too-large", bytes: total }) : ok(parts);
}

function isOfKind(parts: PackageParts, kind: PackageKind): boolean {
  const types = parts[CONTENT_TYPES];
  return types !== undefined && kind.contentType.test(new TextDecoder().decode(types));
}

// A document type is where entities come from; Office writes none, and some readers would follow them.
function declaresType(part: Uint8Array): boolean {
  return new TextDecoder().decode(part.subarray(0, HEAD_BYTES)).includes("<!DOCTYPE");
}

function unpackKind(bytes: Uint8Array, kind: PackageKind): Result<PackageParts, FileFailure> {
  const types = unpack(bytes, { ...kind, wanted: (path) => path === CONTENT_TYPES });
  if (!types.ok) return types;
  if (!isOfKind(types.value, kind)) return err(kind.otherwise);
  const parts = unpack(bytes, kind);
  return parts.ok && Object.values(parts.value).some(declaresType) ? err({ kind: "unsafe" }) : parts;
}

/**
 * Unpacks an Office package after making sure that it is of the kind and not too large unpacked; sizes are looked at before anything
 * is inflated. Nothing of it is understood yet.
 *
 * @example admitPackage(new TextEncoder().encode("STT;Nội dung"), XLSX) // => err({ kind: "not-xlsx", looksLike: "other" })
 */
export function admitPackage(bytes: Uint8Array, kind: PackageKind): Result<PackageParts, FileFailure> {
  if (startsWith(bytes, OLE_MAGIC)) return err(oleFailure(bytes));
  if (!startsWith(bytes, ZIP_MAGIC)) return err(kind.otherwise);
  try {
    return unpackKind(bytes, kind);
  } catch {
    return err({ kind: "damaged", part: null });
  }
}
