import { unzipSync } from "fflate";
import { editXml, type Editor } from "../xml/editXml";
import { pack } from "./pack";

/** A change to some parts of a package that we wrote. */
export interface PartEdit {
  readonly path: RegExp;
  /** The editor of a part by the part's own number, from 1: 2 for "xl/tables/table2.xml". */
  readonly editor: (number: number) => Editor;
}

/** Parts that are written anew from what they are; in the order given, each after what came before it. */
export interface PartFill {
  readonly path: RegExp;
  readonly fill: (part: string, number: number) => string;
}

function numberOf(path: string): number {
  return Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0);
}

function edited(path: string, bytes: Uint8Array, edits: readonly PartEdit[]): Uint8Array {
  const editors = edits.filter((edit) => edit.path.test(path)).map((edit) => edit.editor(numberOf(path)));
  if (editors.length === 0) return bytes;
  return new TextEncoder().encode(editors.reduce(editXml, new TextDecoder().decode(bytes)));
}

/** What is done to all parts of a package, by their names, before it is packed. */
export type Finish = (parts: Map<string, Uint8Array>) => void;

/**
 * Changes some parts of a package, fills others, finishes the whole, and packs it again.
 *
 * @example await editParts(bytes, [{ path: /^xl\/styles\.xml$/, editor: () => orderFonts }]) // => bytes
 */
export async function editParts(
  bytes: Uint8Array,
  edits: readonly PartEdit[],
  fills: readonly PartFill[] = [],
  finish: Finish = () => undefined,
): Promise<Uint8Array> {
  const unpacked = Object.entries(unzipSync(bytes));
  const parts = new Map(unpacked.map(([path, part]) => [path, edited(path, part, edits)]));
  for (const { path: wanted, fill } of fills) {
    for (const [path, part] of parts) {
      if (!wanted.test(path)) continue;
      parts.set(path, new TextEncoder().encode(fill(new TextDecoder().decode(part), numberOf(path))));
    }
  }
  finish(parts);
  return pack(parts);
}
