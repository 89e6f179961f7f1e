import { unzipSync, zipSync } from "fflate";
import { editXml, type Editor } from "../xml/editXml";

/** A change to some parts of a package that we wrote. */
export interface PartEdit {
  readonly path: RegExp;
  /** The editor of a part by the part's own number, from 1: 2 for "xl/tables/table2.xml". */
  readonly editor: (number: number) => Editor;
}

function edited(bytes: Uint8Array, editors: readonly Editor[]): Uint8Array {
  if (editors.length === 0) return bytes;
  const xml = editors.reduce(editXml, new TextDecoder().decode(bytes));
  return new TextEncoder().encode(xml);
}

/**
 * Changes some parts of a package and packs it again.
 *
 * @example editParts(bytes, [{ path: /^xl\/styles\.xml$/, editor: () => orderFonts }]) // => bytes
 */
export function editParts(bytes: Uint8Array, edits: readonly PartEdit[]): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => {
    const number = Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0);
    const editors = edits.filter((edit) => edit.path.test(path)).map((edit) => edit.editor(number));
    return [path, edited(part, editors)];
  });
  return zipSync(Object.fromEntries(parts), { level: 6 });
}
