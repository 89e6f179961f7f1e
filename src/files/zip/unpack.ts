import { unzipSync } from "fflate";
import type { FileFailure } from "../../actions/FileFailure";
import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import { partKey, type PackageParts } from "./PackageParts";

/** Which parts are unpacked, and how much of them at most. */
export interface Allowed {
  /** Parts that are read, by `partKey`; the others stay packed, which saves memory and cannot fail. */
  readonly wanted: (key: string) => boolean;
  readonly mostPartBytes: number;
  readonly mostTotalBytes: number;
}

const MOST_PARTS = 20_000;
const END_OF_DIRECTORY = [0x50, 0x4b, 0x05, 0x06];
const END_BYTES = 22;

function isAt(bytes: Uint8Array, at: number, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[at + index] === byte);
}

/** The package without what was put behind it: programs that read from the end look only so far for its directory. */
function withoutTail(bytes: Uint8Array): Uint8Array {
  for (let at = bytes.length - END_BYTES; at >= 0; at--) {
    if (!isAt(bytes, at, END_OF_DIRECTORY)) continue;
    const comment = (bytes[at + 20] ?? 0) + (bytes[at + 21] ?? 0) * 256;
    return bytes.subarray(0, Math.min(bytes.length, at + END_BYTES + comment));
  }
  return bytes;
}

/**
 * Unpacks the wanted parts of a zip; sizes are looked at before anything is inflated. fflate inflates into a buffer of the declared size,
 * so that a package which lies about its sizes cannot take more than is allowed.
 *
 * @example unpack(bytes, { wanted: (key) => key.endsWith(".xml"), mostPartBytes: 1e6, mostTotalBytes: 1e7 }).ok // => true
 */
export function unpack(
  bytes: Uint8Array,
  { wanted, mostPartBytes, mostTotalBytes }: Allowed,
): Result<PackageParts, FileFailure> {
  let total = 0;
  let count = 0;
  let largest = 0;
  const tooLarge = (): boolean => total > mostTotalBytes || largest > mostPartBytes || count > MOST_PARTS;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    count += 1;
    if (!wanted(partKey(name))) return false;
    total += originalSize;
    largest = Math.max(largest, originalSize);
    return !tooLarge();
  };
  try {
    const found = unzipSync(withoutTail(bytes), { filter });
    if (tooLarge()) return err({ kind: "too-large", bytes: total });
    const parts = new Map<string, Uint8Array>();
    // Of two parts whose names are the same to Office, the first counts.
    for (const [name, part] of Object.entries(found)) if (!parts.has(partKey(name))) parts.set(partKey(name), part);
    return ok(parts);
  } catch {
    return err({ kind: "damaged", part: null });
  }
}
