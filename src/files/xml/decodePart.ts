interface Mark {
  readonly encoding: string;
  readonly bytes: readonly number[];
}

// A byte order mark; or "<?" and "<x" as they stand in UTF-16 without one.
const MARKS: readonly Mark[] = [
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
  { encoding: "utf-16le", bytes: [0x3c, 0x00] },
  { encoding: "utf-16be", bytes: [0x00, 0x3c] },
];
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;
const HEAD_BYTES = 200;

function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES)).replace(/^ï»¿/, "");
  const name = DECLARED.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  // A part that is not in UTF-16 is not so because it says so.
  return name.startsWith("utf-16") ? "utf-8" : name;
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

/**
 * The text of an XML part in the encoding that its first bytes or its declaration tell; UTF-8 for what nobody knows.
 *
 * @example decodePart(new TextEncoder().encode("<a/>")) // => "<a/>"
 */
export function decodePart(bytes: Uint8Array): string {
  const wide = MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  return decoderOf(wide?.encoding ?? declaredEncoding(bytes)).decode(bytes);
}
