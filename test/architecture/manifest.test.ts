import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

const root = join(__dirname, "../..");
const file = join(root, "manifest.xml");
const xml = readFileSync(file, "utf8");
const document = new JSDOM(xml, { contentType: "text/xml" }).window.document;

/** The order Microsoft's schema demands (manifest-element-ordering); a manifest out of order is not loaded at all. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl",
    "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Tooltip", "Icon", "Control"],
  Control: ["Label", "ToolTip", "Supertip", "Icon", "Action", "Items"],
  Item: ["Label", "ToolTip", "Supertip", "Icon", "Action"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
}; // prettier-ignore

function elements(name: string): Element[] {
  return [...document.getElementsByTagName("*")].filter((element) => element.localName === name);
}

function childNames(parent: Element): string[] {
  return [...parent.children].map((child) => child.localName);
}

function attributes(name: string): string[] {
  return [...document.getElementsByTagName("*")].flatMap((element) => element.getAttribute(name) ?? []);
}

function textsOf(group: string): string[] {
  return elements(group).flatMap((element) =>
    [...element.getElementsByTagName("*")].flatMap((child) => [
      child.getAttribute("DefaultValue") ?? "",
      child.getAttribute("Value") ?? "",
    ]),
  );
}

describe("the manifest", () => {
  it.each(Object.keys(ORDER))("keeps the elements of %s in the order the schema demands", (name) => {
    const order = ORDER[name] ?? [];
    for (const parent of elements(name)) {
      const places = childNames(parent).map((child) => order.indexOf(child));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it("is read by Microsoft's own manifest reader", () => {
    const reader = join(root, "node_modules/office-addin-manifest/cli.js");
    const info = execFileSync(process.execPath, [reader, "info", file], { encoding: "utf8" });
    expect(info).toMatch(/Default Locale: vi-VN/);
    expect(info).toMatch(/Hosts: Workbook/);
    expect(info).toMatch(/Permissions: ReadWriteDocument/);
  });

  it("asks for ExcelApi 1.9, the floor of every core feature", () => {
    const set = elements("Set").map((element) => [element.getAttribute("Name"), element.getAttribute("MinVersion")]);
    expect(set).toEqual([["ExcelApi", "1.9"]]);
  });

  it("keeps ids and resource ids within 32 characters, and each resource id is defined once", () => {
    const used = attributes("resid");
    const defined = elements("Resources").flatMap((element) => [...element.querySelectorAll("[id]")].map((e) => e.id));
    expect(Math.max(...[...used, ...defined].map((id) => id.length))).toBeLessThanOrEqual(32);
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined).toEqual(expect.arrayContaining(used));
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it("keeps the name within 125, the description within 250, short strings within 125 and long ones within 250 characters", () => {
    const longest = (texts: readonly (string | null)[]): number => Math.max(...texts.map((text) => text?.length ?? 0));
    const description = elements("Description")[0];
    expect(longest(elements("DisplayName").map((e) => e.getAttribute("DefaultValue")))).toBeLessThanOrEqual(125);
    expect(longest([description?.getAttribute("DefaultValue") ?? ""])).toBeLessThanOrEqual(250);
    expect(longest(textsOf("ShortStrings"))).toBeLessThanOrEqual(125);
    expect(longest(textsOf("LongStrings"))).toBeLessThanOrEqual(250);
  });

  it("says every ribbon text in Vietnamese and in English", () => {
    const strings = elements("String");
    const locales = strings.map((string) => [...string.children].map((child) => child.getAttribute("Locale")));
    expect(strings.length).toBeGreaterThan(0);
    expect(locales.every((found) => found.length === 1 && found[0] === "en-US")).toBe(true);
  });

  it("has a button for the pane, and the four steps in menus named after their places", () => {
    const kinds = elements("Control").map((control) => [control.id, control.getAttribute("xsi:type")]);
    expect(kinds).toEqual([
      ["SoKeHoach.Pane", "Button"],
      ["SoKeHoach.PlanMenu", "Menu"],
      ["SoKeHoach.ReportMenu", "Menu"],
    ]);
    const menus = elements("Items").map((menu) => [...menu.children].map((item) => item.id));
    expect(menus).toEqual([
      ["SoKeHoach.Tasks", "SoKeHoach.Check"],
      ["SoKeHoach.Units", "SoKeHoach.Summary"],
    ]);
    const steps = attributes("DefaultValue").flatMap((value) => /taskpane\.html\?step=(\w+)/.exec(value)?.[1] ?? []);
    expect(steps).toEqual(["tasks", "check", "units", "summary"]);
  });

  it("names only icons that are in assets, each of the size it says", () => {
    const named = attributes("DefaultValue").flatMap((value) => /assets\/(icon-(\d+)\.png)$/.exec(value) ?? []);
    expect(named.length).toBeGreaterThan(0);
    for (const icon of new Set(named.filter((part) => part.endsWith(".png") && !part.includes("/")))) {
      const path = join(root, "assets", icon);
      expect(existsSync(path)).toBe(true);
      const header = readFileSync(path);
      const size = Number(/\d+/.exec(icon)?.[0]);
      expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});
