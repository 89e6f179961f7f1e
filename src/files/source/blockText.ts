import type { Block, TableCell } from "./Block";

function lineOf(cells: readonly { readonly text: string }[]): string {
  return cells
    .map((cell) => cell.text.trim())
    .filter((text) => text !== "")
    .join(" ");
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === "embedded") return [];
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

function isStruck(block: Block): boolean {
  return block.kind === "paragraph" && block.isStruck === true;
}

/**
 * What a cell holds: the text that is not struck through; all of it, and that it is struck, when there is no other.
 *
 * @example contentOfCell([{ kind: "paragraph", text: "Quý II", isStruck: true }]) // => { text: "Quý II", isStruck: true }
 */
export function contentOfCell(blocks: readonly Block[]): Pick<TableCell, "text" | "isStruck"> {
  const text = blockText(blocks.filter((block) => !isStruck(block)));
  const struck = text === "" ? blockText(blocks) : "";
  return struck === "" ? { text } : { text: struck, isStruck: true };
}
