import type { Fix } from "../domain/checking/fixes/Fix";
import type { FixWords } from "./shape/FixWords";

/**
 * The words of the button that makes a fix.
 *
 * @example fixLabel(renumbering, fixesFor("vi")) // => "Sửa: đánh lại số thứ tự 2 nhiệm vụ"
 */
export function fixLabel({ kind, cells, catalogue }: Fix, words: FixWords): string {
  const [change] = catalogue;
  return words.labels[kind]({
    name: nameIn(change),
    unit: change?.kind === "alias" ? change.unit : "",
    after: cells[0]?.after ?? "",
    cells: cells.length,
  });
}

function nameIn(change: Fix["catalogue"][number] | undefined): string {
  if (change === undefined) return "";
  if (change.kind === "alias") return change.alias;
  return change.kind === "unit" ? change.name : change.phrase;
}
