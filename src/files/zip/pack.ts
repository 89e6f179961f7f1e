import { crc32 } from "./crc32";
import { deflate } from "./deflate";

// The layout is PKWARE's APPNOTE 4.3: each part behind its own header, a directory of all headers, and where the directory stands.
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
/** Reading it takes a program of 1993. */
const VERSION = 20;
/** Names are in UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** The first day that a zip can name: what it was made of is the same whenever it is packed. */
const DAY = 0x21;

interface Packed {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  /** What both headers say of the part, from the version needed to the length of the name. */
  readonly facts: readonly (readonly [size: 2 | 4, value: number])[];
}

async function packed(path: string, bytes: Uint8Array): Promise<Packed> {
  const name = new TextEncoder().encode(path);
  const small = await deflate(bytes);
  const checked = [
    [4, crc32(bytes)],
    [4, small.length],
    [4, bytes.length],
  ] as const;
  const facts = [
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATED],
    [2, 0],
    [2, DAY],
    ...checked,
    [2, name.length],
    [2, 0],
  ] as const;
  return { name, bytes: small, facts };
}

class Writer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  private readonly view: DataView;
  at = 0;

  constructor(length: number) {
    this.bytes = new Uint8Array(length);
    this.view = new DataView(this.bytes.buffer);
  }

  numbers(numbers: Packed["facts"]): void {
    for (const [size, value] of numbers) {
      if (size === 2) this.view.setUint16(this.at, value, true);
      else this.view.setUint32(this.at, value, true);
      this.at += size;
    }
  }

  put(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }
}

function lengthOf({ name, bytes }: Packed): number {
  return LOCAL_BYTES + CENTRAL_BYTES + name.length * 2 + bytes.length;
}

/**
 * Packs parts into a zip, in their order.
 *
 * @example await pack(new Map([["mimetype", new TextEncoder().encode("text/plain")]])) // => bytes that start with "PK"
 */
export async function pack(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const all = await Promise.all([...parts].map(([path, bytes]) => packed(path, bytes)));
  const writer = new Writer(all.reduce((sum, part) => sum + lengthOf(part), END_BYTES));
  const places = all.map(({ name, bytes, facts }) => {
    const place = writer.at;
    writer.numbers([[4, LOCAL], ...facts]);
    writer.put(name);
    writer.put(bytes);
    return place;
  });
  const directory = writer.at;
  for (const [index, { name, facts }] of all.entries()) {
    // No comment, on the first disk, no attributes of files.
    const rest = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, places[index] ?? 0],
    ] as const;
    writer.numbers([[4, CENTRAL], [2, VERSION], ...facts, ...rest]);
    writer.put(name);
  }
  const size = writer.at - directory;
  writer.numbers([
    [4, END],
    [2, 0],
    [2, 0],
    [2, all.length],
    [2, all.length],
    [4, size],
    [4, directory],
    [2, 0],
  ]);
  return writer.bytes;
}
