import { createRequire } from "node:module";
import type { JSDOM } from "jsdom";

type Jsdom = { readonly JSDOM: typeof JSDOM };

/** Lets Node take pages apart as the pane does, which has a browser; what does it is loaded when a page is first met. */
export function installDom(): void {
  if ("DOMParser" in globalThis) return;
  Object.defineProperty(globalThis, "DOMParser", {
    configurable: true,
    get: () => {
      const { JSDOM: Dom } = createRequire(import.meta.url)("jsdom") as Jsdom;
      return new Dom("").window.DOMParser;
    },
  });
}
