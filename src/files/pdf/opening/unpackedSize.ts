import { Inflate } from "fflate";

const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
const END = [0x65, 0x6e, 0x64, 0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const ZLIB_HEADER = 2;
/** What stands before a stream tells how it is packed. */
const ABOUT_BYTES = 400;
const PACKED = /\/(?:FlateDecode|Fl)\b/;
const PICTURE = /\/Subtype\s*\/Image/;
const CHUNK = 65_536;

function isAt(bytes: Uint8Array, at: number, word: readonly number[]): boolean {
  return word.every((byte, index) => bytes[at + index] === byte);
}

function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  const [first = 0] = word;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !isAt(bytes, at, word)) at = bytes.indexOf(first, at + 1);
  return at;
}

/** How much a packed stream becomes, counted no further than `most`; what is broken counts as far as it goes. */
function inflatedSize(packed: Uint8Array, most: number): number {
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
  });
  try {
    for (let at = ZLIB_HEADER; at < packed.length && size <= most; at += CHUNK) {
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch {
    return size;
  }
  return size;
}

function startOf(bytes: Uint8Array, word: number): number {
  let at = word + STREAM.length;
  if (bytes[at] === CARRIAGE_RETURN) at += 1;
  return bytes[at] === LINE_FEED ? at + 1 : at;
}

/**
 * How many bytes the packed streams of a PDF become, counted no further than `most`: the library unpacks them whole. Pictures are never
 * unpacked and not counted.
 *
 * @example unpackedSize(bytes, 100_000_000) // => 48210
 */
export function unpackedSize(bytes: Uint8Array, most: number): number {
  const decoder = new TextDecoder("latin1");
  let total = 0;
  for (let at = find(bytes, STREAM, 0); at >= 0 && total <= most;) {
    const end = find(bytes, END, at + STREAM.length);
    const until = end < 0 ? bytes.length : end;
    const about = decoder.decode(bytes.subarray(Math.max(0, at - ABOUT_BYTES), at));
    const own = about.slice(about.lastIndexOf("obj") + 1);
    if (PACKED.test(own) && !PICTURE.test(own))
      total += inflatedSize(bytes.subarray(startOf(bytes, at), until), most - total);
    at = end < 0 ? -1 : find(bytes, STREAM, end + END.length);
  }
  return total;
}
