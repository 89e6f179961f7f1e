import type { Block } from "../../source/Block";
import { isSameTable, joinTables } from "../tables/joinTables";
import type { PageItem, PageTable } from "../PageItem";
import { paragraphsOf } from "./paragraphsOf";
import { textColumns, type RunningLine } from "./textColumns";

type Part =
  | { readonly kind: "text"; readonly lines: RunningLine[] }
  | { readonly kind: "table"; readonly tables: [PageTable, ...PageTable[]] };

/** What stands on a page, and how wide the page is. */
export interface LaidItems {
  readonly items: readonly PageItem[];
  readonly width: number;
}

/** Items of all pages, with text and tables that go on over the ends of pages put together. */
function partsOf(pages: readonly LaidItems[]): readonly Part[] {
  const parts: Part[] = [];
  pages.forEach(({ items, width }, page) => {
    items.forEach((item, index) => {
      const last = parts.at(-1);
      if (item.kind === "text") {
        const lines = item.lines.map((line): RunningLine => ({ line, page, width }));
        if (last?.kind === "text") last.lines.push(...lines);
        else parts.push({ kind: "text", lines });
      } else if (index === 0 && last?.kind === "table" && isSameTable(last.tables.at(-1) ?? item, item)) {
        last.tables.push(item);
      } else parts.push({ kind: "table", tables: [item] });
    });
  });
  return parts;
}

/** What stands on the pages of a document as blocks, in reading order. */
export function blocksOf(pages: readonly LaidItems[]): readonly Block[] {
  const parts = partsOf(pages);
  const columnOf = textColumns(parts.flatMap((part) => (part.kind === "text" ? part.lines : [])));
  return parts.flatMap((part): readonly Block[] => {
    if (part.kind === "table") return [{ kind: "table", rows: joinTables(part.tables).rows }];
    return paragraphsOf(part.lines, columnOf).map((text) => ({ kind: "paragraph", text }));
  });
}
