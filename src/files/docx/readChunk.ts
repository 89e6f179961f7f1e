import { readHtml } from "../html/readHtml";
import type { Block } from "../source/Block";
import { decodePart } from "../xml/decodePart";
import { partAt, type PackageParts } from "../zip/PackageParts";

type ChunkReader = (bytes: Uint8Array) => readonly Block[] | undefined;

const readPage: ChunkReader = (bytes) => readHtml(decodePart(bytes));

const readLines: ChunkReader = (bytes) =>
  decodePart(bytes)
    .split(/\r\n?|\n/)
    .map((text) => ({ kind: "paragraph", text }));

/** The documents within a document that can be read, by their names. */
const READERS: readonly { readonly name: RegExp; readonly read: ChunkReader }[] = [
  { name: /\.x?html?$/i, read: readPage },
  { name: /\.txt$/i, read: readLines },
];

/**
 * The blocks of a document of another kind that stands in a Word document; programs put pages of the web there. One that can't be read
 * keeps its place, to be told.
 *
 * @example readChunk(parts, "word/chunk.html") // => [{ kind: "table", rows: […] }]
 */
export function readChunk(parts: PackageParts, part: string | undefined): readonly Block[] {
  const bytes = part === undefined ? undefined : partAt(parts, part);
  const reader = READERS.find(({ name }) => name.test(part ?? ""));
  const blocks = bytes === undefined ? undefined : reader?.read(bytes);
  return blocks ?? [{ kind: "embedded", name: (part ?? "").replace(/^.*\//, "") }];
}
