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

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Whether an OLE container names a stream so; names stand there in UTF-16. */
function hasStream(bytes: Uint8Array, stream: string): boolean {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const end = bytes.length - name.length;
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0 && at <= end; at = bytes.indexOf(name[0] ?? 0, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

// Encrypted packages and the files of Office 97–2003 are OLE containers, told apart by the names of their streams.
function oleFailure(bytes: Uint8Array): FileFailure {
  if (hasStream(bytes, "EncryptedPackage")) return { kind: "encrypted" };
  if (hasStream(bytes, "WordDocument")) return { kind: "not-docx", looksLike: "doc" };
  return { kind: "not-xlsx", looksLike: "xls" };
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

function unpackKind(bytes: Uint8Array, kind: PackageKind): Result<PackageParts, FileFailure> {
  const types = unpack(bytes, { ...kind, wanted: (path) => path === CONTENT_TYPES });
  if (!types.ok) return types;
  return isOfKind(types.value, kind) ? unpack(bytes, kind) : err(kind.otherwise);
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
