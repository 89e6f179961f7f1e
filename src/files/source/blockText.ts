import type { Block } from "./Block";

function lineOf(cells: readonly { readonly text: string }[]): string {
  return cells
    .map((cell) => cell.text.trim())
    .filter((text) => text !== "")
    .join(" ");
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === "table") return block.rows.map(lineOf);
  return [block.text.replaceAll("\t", " ").trim()];
}

/**
 * The text of a cell that holds paragraphs and tables: a line each, the rows of an inner table as lines.
 *
 * @example blockText([{ kind: "paragraph", text: "BGH" }, { kind: "paragraph", text: "Công đoàn" }]) // => "BGH\nCông đoàn"
 */
export function blockText(blocks: readonly Block[]): string {
  return blocks
    .flatMap(linesOf)
    .filter((line) => line !== "")
    .join("\n");
}
