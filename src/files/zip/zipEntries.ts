import { inflateSync } from "fflate";
import type { FileFailure } from "../../actions/ports/FileFailure";
import { err, ok, type Result } from "../../domain/text/result";
import { contentTypes, isZip, zipText } from "./admitPackage";
import { zipDirectory, type ListedEntry } from "./zipDirectory";

/** A file in a zip, unpacked when it is asked for, so that only one is held at a time. */
export interface ZipEntry {
  readonly name: string;
  readonly read: () => Result<Uint8Array, FileFailure>;
}

const MOST_ENTRIES = 20_000;
const MOST_BYTES = 50_000_000;
/** More than anything that people write shrinks to. */
const MOST_RATIO = 500;
const HEADER_BYTES = 30;
const DEFLATED = 8;

/**
 * Whether a file is a zip of files, and no document that is packed as one.
 *
 * @example isPlainZip(formBytes) // => false
 */
export function isPlainZip(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  const types = contentTypes(bytes);
  return types.ok && types.value === "" && zipText(bytes, "mimetype") === "";
}

/**
 * The files in a zip, folders left out, in their order, two of one name both; what would unpack to more than a form can have is refused
 * when it is asked for.
 *
 * @example zipEntries(bytes).map(({ name }) => name) // => ["01-MN-Hoa-Mai_Quy-II-2026.xlsx"]
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const listed = zipDirectory(bytes, MOST_ENTRIES);
  if (listed === undefined) return [{ name: "", read: () => err({ kind: "damaged", part: null }) }];
  return listed
    .filter(({ name }) => !/[/\\]$/.test(name))
    .map((entry) => ({ name: entry.name, read: () => readEntry(bytes, entry) }));
}

function readEntry(bytes: Uint8Array, entry: ListedEntry): Result<Uint8Array, FileFailure> {
  const { name, size, packed } = entry;
  if (entry.isEncrypted) return err({ kind: "encrypted" });
  if (size > MOST_BYTES || size > packed * MOST_RATIO + MOST_RATIO) return err({ kind: "too-large", bytes: size });
  try {
    const found = unpacked(bytes, entry);
    return found === undefined ? err({ kind: "damaged", part: name }) : ok(found);
  } catch {
    return err({ kind: "damaged", part: name });
  }
}

/** fflate inflates into a buffer of the size that the directory tells, so that an entry which lies about it takes no more. */
function unpacked(bytes: Uint8Array, { at, method, packed, size }: ListedEntry): Uint8Array | undefined {
  const two = (from: number): number => (bytes[from] ?? 0) + (bytes[from + 1] ?? 0) * 256;
  const start = at + HEADER_BYTES + two(at + 26) + two(at + 28);
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content.slice();
  return method === DEFLATED ? inflateSync(content, { out: new Uint8Array(size) }) : undefined;
}
