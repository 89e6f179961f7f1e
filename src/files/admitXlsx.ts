import { unzipSync } from "fflate";
import type { Result } from "../domain/text/result";
import { err, ok } from "../domain/text/result";
import type { FileFailure } from "./FileFailure";

/** The parts of an .xlsx package by their path. */
export type XlsxParts = Readonly<Record<string, Uint8Array>>;

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];
const MAX_PART_BYTES = 300_000_000;
const MAX_TOTAL_BYTES = 600_000_000;
const MAX_PARTS = 20_000;
// Pictures, macros and caches are never read: leaving them packed saves memory and cannot fail.
const WANTED = /^(\[Content_Types\]\.xml|.*\.rels|.*\.xml)$/i;
const UNWANTED =
  /(^|\/)(media|pivotCache|pivotTables|slicers?|slicerCaches|timelines?|externalLinks|customXml|threadedComments)\//i;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

// Both an encrypted .xlsx and an old .xls are OLE containers; only the former has a stream of this name, in UTF-16.
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const end = bytes.length - name.length;
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0 && at <= end; at = bytes.indexOf(name[0] ?? 0, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

// fflate inflates into a buffer of the declared size, so that a package which lies about its sizes cannot take more than this.
function unpack(bytes: Uint8Array): Result<XlsxParts, FileFailure> {
  let total = 0;
  let count = 0;
  let largest = 0;
  const parts = unzipSync(bytes, {
    filter: (file) => {
      count += 1;
      if (!WANTED.test(file.name) || UNWANTED.test(file.name)) return false;
      total += file.originalSize;
      largest = Math.max(largest, file.originalSize);
      return total <= MAX_TOTAL_BYTES && largest <= MAX_PART_BYTES && count <= MAX_PARTS;
    },
  });
  const tooLarge = total > MAX_TOTAL_BYTES || largest > MAX_PART_BYTES || count > MAX_PARTS;
  return tooLarge ? err({ kind: "too-large", bytes: total }) : ok(parts);
}

function isSpreadsheet(parts: XlsxParts): boolean {
  const types = parts["[Content_Types].xml"];
  return types !== undefined && /spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macro/.test(decode(types));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/**
 * Unpacks an .xlsx after making sure that it is one and that it is not too large unpacked; sizes are looked at before anything is
 * inflated. Nothing of it is understood yet.
 *
 * @example admitXlsx(new TextEncoder().encode("STT;Nội dung")) // => err({ kind: "not-xlsx", looksLike: "other" })
 */
export function admitXlsx(bytes: Uint8Array): Result<XlsxParts, FileFailure> {
  if (startsWith(bytes, OLE_MAGIC)) {
    return err(isEncrypted(bytes) ? { kind: "encrypted" } : { kind: "not-xlsx", looksLike: "xls" });
  }
  if (!startsWith(bytes, ZIP_MAGIC)) return err({ kind: "not-xlsx", looksLike: "other" });
  try {
    const parts = unpack(bytes);
    if (!parts.ok || isSpreadsheet(parts.value)) return parts;
    return err({ kind: "not-xlsx", looksLike: "other" });
  } catch {
    return err({ kind: "damaged", part: null });
  }
}
