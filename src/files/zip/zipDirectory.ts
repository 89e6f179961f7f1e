/** A file as a zip's directory lists it. `packed` and `size` are its bytes packed and unpacked, `at` where its own header stands. */
export interface ListedEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

// The layout is PKWARE's APPNOTE 4.3.
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LARGE_PLACE = 0x07064b50;
const LARGE_EXTRA = 1;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const PLACE_BYTES = 20;
/** What stands for a number that takes more room. */
const ELSEWHERE = 0xffffffff;

/**
 * What a zip's directory lists, folders among it, in its order and no more than `most`; undefined for what has no directory, or a broken one.
 *
 * @example zipDirectory(bytes, 20_000)?.[0]?.name // => "02-MN-Hoa-Mai_Quy-II-2026.xlsx"
 */
export function zipDirectory(bytes: Uint8Array, most: number): readonly ListedEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const listed: ListedEntry[] = [];
    const { count, at } = directoryIn(view);
    for (let index = 0, from = at; index < Math.min(count, most); index++) {
      if (view.getUint32(from, true) !== CENTRAL) return undefined;
      listed.push(entryAt(view, from));
      from += CENTRAL_BYTES + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(from + field, true), 0);
    }
    return listed;
  } catch (error) {
    // A place outside the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Directory {
  readonly count: number;
  readonly at: number;
}

/** Where the directory stands: it is found from the end, behind which people's programs put things. */
function directoryIn(view: DataView): Directory {
  let end = view.byteLength - END_BYTES;
  while (view.getUint32(end, true) !== END) end -= 1;
  const isLarge =
    view.getUint32(end + 16, true) === ELSEWHERE && view.getUint32(end - PLACE_BYTES, true) === LARGE_PLACE;
  if (!isLarge) return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
  const large = longAt(view, end - PLACE_BYTES + 8);
  return { count: longAt(view, large + 32), at: longAt(view, large + 48) };
}

function entryAt(view: DataView, from: number): ListedEntry {
  const name = view.getUint16(from + 28, true);
  const [size, packed, at] = largeNumbers(view, from + CENTRAL_BYTES + name, view.getUint16(from + 30, true), [
    view.getUint32(from + 24, true),
    view.getUint32(from + 20, true),
    view.getUint32(from + 42, true),
  ]);
  return {
    name: nameIn(new Uint8Array(view.buffer, view.byteOffset + from + CENTRAL_BYTES, name)),
    isEncrypted: (view.getUint16(from + 8, true) & 1) === 1,
    method: view.getUint16(from + 10, true),
    size,
    packed,
    at,
  };
}

type Numbers = readonly [size: number, packed: number, at: number];

/** Numbers that take more room stand one after the other in the entry's extra field. */
function largeNumbers(view: DataView, from: number, length: number, numbers: Numbers): Numbers {
  let field = from;
  while (field < from + length && view.getUint16(field, true) !== LARGE_EXTRA)
    field += 4 + view.getUint16(field + 2, true);
  let at = field + 4;
  const take = (number: number): number => {
    if (number !== ELSEWHERE || field >= from + length) return number;
    at += 8;
    return longAt(view, at - 8);
  };
  return [take(numbers[0]), take(numbers[1]), take(numbers[2])];
}

function longAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Names are in UTF-8, though not every program says so; those of older ones have a letter a byte. */
function nameIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}
