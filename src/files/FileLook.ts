import { isOle } from "./zip/ole";
import { contentTypes, isZip, zipText } from "./zip/admitPackage";

/** What tells a file's format: its first characters, and what a package says of itself. */
export interface FileLook {
  readonly bytes: Uint8Array;
  /** The name's ending in lower case, "" without one. Only formats without any mark are known by it. */
  readonly ending: string;
  /** The beginning as plain text, a letter a byte, without the zeros that UTF-16 puts between. */
  readonly head: string;
  readonly isOle: boolean;
  /** The declarations of an Office package, or the type of an OpenDocument one; "" for others. */
  readonly declared: string;
  /** Whether a package can't even be opened. */
  readonly isBroken: boolean;
}

const HEAD_BYTES = 4096;

function headOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES)).replace(/\0/g, "");
}

function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** What a package says of itself; "" for one that says nothing. */
function declaredIn(bytes: Uint8Array): Pick<FileLook, "declared" | "isBroken"> {
  const types = contentTypes(bytes);
  if (!types.ok) return { declared: "", isBroken: true };
  return { declared: types.value === "" ? zipText(bytes, "mimetype") : types.value, isBroken: false };
}

/**
 * Looks at a file without reading it.
 *
 * @example lookAt(bytes, "Kế hoạch.xlsx").isOle // => false
 */
export function lookAt(bytes: Uint8Array, name: string): FileLook {
  const packed = isZip(bytes) ? declaredIn(bytes) : { declared: "", isBroken: false };
  return { bytes, ending: endingOf(name), head: headOf(bytes), isOle: isOle(bytes), ...packed };
}
