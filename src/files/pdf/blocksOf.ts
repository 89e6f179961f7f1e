import type { Block } from "../source/Block";
import { isSameTable, joinTables } from "./joinTables";
import type { PageItem, PageTable } from "./PageItem";
import { paragraphsOf, type RunningLine } from "./paragraphsOf";

type Part = { readonly kind: "text"; readonly lines: RunningLine[] } | { readonly kind: "table"; table: PageTable };

/** Items of all pages, with text and tables that go on over the ends of pages put together. */
function partsOf(pages: readonly (readonly PageItem[])[]): readonly Part[] {
  const parts: Part[] = [];
  pages.forEach((items, page) => {
    items.forEach((item, index) => {
      const last = parts.at(-1);
      if (item.kind === "text") {
        const lines = item.lines.map((line): RunningLine => ({ line, page }));
        if (last?.kind === "text") last.lines.push(...lines);
        else parts.push({ kind: "text", lines });
      } else if (index === 0 && last?.kind === "table" && isSameTable(last.table, item)) {
        last.table = joinTables(last.table, item);
      } else parts.push({ kind: "table", table: item });
    });
  });
  return parts;
}

/** What stands on the pages of a document as blocks, in reading order. */
export function blocksOf(pages: readonly (readonly PageItem[])[]): readonly Block[] {
  return partsOf(pages).flatMap((part): readonly Block[] => {
    if (part.kind === "table") return [{ kind: "table", rows: part.table.rows }];
    return paragraphsOf(part.lines).map((text) => ({ kind: "paragraph", text }));
  });
}
