import type { Block } from "../source/Block";
import { htmlBlocks } from "./htmlBlocks";

/**
 * The blocks of a page; undefined where nothing can take a page apart (Node without a DOM). The page is only parsed: no script of it runs
 * and nothing it names is loaded.
 *
 * @example readHtml("<p>KẾ HOẠCH") // => [{ kind: "paragraph", text: "KẾ HOẠCH" }]
 */
export function readHtml(html: string): readonly Block[] | undefined {
  const { DOMParser: Parser } = globalThis as { DOMParser?: typeof DOMParser };
  return Parser === undefined ? undefined : htmlBlocks(new Parser().parseFromString(html, "text/html"));
}
