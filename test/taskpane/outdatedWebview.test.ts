import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

const TEMPLATE = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8").replaceAll(/<%.*?%>/g, "");
const SCRIPT = /<script>\s*\/\/ Plain ES5([\s\S]*?)<\/script>/.exec(TEMPLATE)?.[1] ?? "";

/** Whether the page asks to update Excel, in a webview that lacks what is named. */
function asksToUpdate(lacks: (window: object) => void): boolean {
  const { window } = new JSDOM(TEMPLATE.replace(/<script src=[^>]*><\/script>/, ""), {
    runScripts: "dangerously",
    beforeParse: (made) => {
      Object.defineProperty(made, "CSS", { configurable: true, writable: true, value: { supports: () => true } });
      lacks(made);
    },
  });
  return window.document.getElementById("outdated")?.style.display === "block";
}

describe("the page in a webview that cannot run the pane", () => {
  it.each(["Promise", "Map", "Proxy", "CSS"])("asks to update Excel when there is no %s", (feature) => {
    expect(asksToUpdate((window) => Reflect.deleteProperty(window, feature))).toBe(true);
  });

  it("asks to update Excel when CSS variables are not understood", () => {
    expect(asksToUpdate((window) => Object.assign(window, { CSS: { supports: () => false } }))).toBe(true);
  });

  it("says nothing in a webview of today", () => {
    expect(asksToUpdate(() => undefined)).toBe(false);
  });

  it("is written so that Internet Explorer 11 can read it", () => {
    expect(SCRIPT).not.toMatch(/=>|\bconst\b|\blet\b|`|\?\.|\.\.\./);
  });
});
