import { unzipSync } from "fflate";
import type { FileFailure } from "../../actions/ports/FileFailure";
import { err, ok, type Result } from "../../domain/text/result";
import { contentTypes, isZip, zipText } from "./admitPackage";

/** A file in a zip, unpacked when it is asked for, so that only one is held at a time. */
export interface ZipEntry {
  readonly name: string;
  readonly read: () => Result<Uint8Array, FileFailure>;
}

const MOST_ENTRIES = 20_000;
const MOST_BYTES = 50_000_000;
/** More than anything that people write shrinks to. */
const MOST_RATIO = 500;

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
 * The files in a zip, folders left out, in their order; what would unpack to more than a form can have is refused when it is asked for.
 *
 * @example zipEntries(bytes).map(({ name }) => name) // => ["01-MN-Hoa-Mai_Quy-II-2026.xlsx"]
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const listed: { readonly name: string; readonly size: number; readonly packed: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (!name.endsWith("/") && listed.length < MOST_ENTRIES)
          listed.push({ name, size: originalSize, packed: size });
        return false;
      },
    });
  } catch {
    return [{ name: "", read: () => err({ kind: "damaged", part: null }) }];
  }
  return listed.map((entry) => ({ name: readableName(entry.name), read: () => readEntry(bytes, entry) }));
}

/** Some programs write names as UTF-8 and don't say so: they are taken for Latin letters, a letter a byte. */
function readableName(name: string): string {
  const bytes = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  if (/[^\u0000-\u00ff]/.test(name) || !/[\u0080-\u00ff]/.test(name)) return name;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return name;
  }
}

function readEntry(
  bytes: Uint8Array,
  { name, size, packed }: { readonly name: string; readonly size: number; readonly packed: number },
): Result<Uint8Array, FileFailure> {
  if (size > MOST_BYTES || size > packed * MOST_RATIO + MOST_RATIO) return err({ kind: "too-large", bytes: size });
  try {
    const found = unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
    return found === undefined ? err({ kind: "damaged", part: name }) : ok(found);
  } catch {
    return err({ kind: "damaged", part: name });
  }
}
