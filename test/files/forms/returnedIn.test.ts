import { zipSync } from "fflate";
import { renderForm } from "../../../src/files/forms/renderForm";
import { isLitter, returnedIn } from "../../../src/files/forms/returnedIn";
import type { ReturnedFile } from "../../../src/sheets/returns/ReturnedFile";
import { formOf, office } from "../../support/returnedForms";

const tell = (file: string, { kind }: { readonly kind: string }): string => `${file}: ${kind}`;

async function form(unit = "MN01"): Promise<Uint8Array> {
  return renderForm(formOf((await office()).sent, unit));
}

/** What each file in a file gave: the units of its forms, or why it gave none. */
async function told(bytes: Uint8Array, path = "truong.zip"): Promise<readonly (readonly [string, unknown])[]> {
  const files: ReturnedFile[] = [];
  for (const read of returnedIn(path, bytes, { tell })) files.push(await read());
  return files.map((one) => [one.file, wordOf(one)] as const);
}

function wordOf(one: ReturnedFile): unknown {
  if (one.kind === "unreadable") return one.text.slice(one.file.length + 2);
  return one.kind === "document" ? one.document : one.forms.map(({ identity }) => identity?.unit);
}

/** Puts other bytes of the same length in the place of those of a text, wherever they stand. */
function renamed(zip: Uint8Array, from: string, to: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const sought = new TextEncoder().encode(from);
  for (let at = 0; at + sought.length <= bytes.length; at++)
    if (sought.every((byte, index) => bytes[at + index] === byte)) bytes.set(to, at);
  return bytes;
}

/** Says of every entry that it is encrypted. */
function locked(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const flags = new Map([
    ["PK\u0003\u0004", 6],
    ["PK\u0001\u0002", 8],
  ]);
  for (let at = 0; at + 10 < bytes.length; at++) {
    const offset = flags.get(String.fromCharCode(...bytes.subarray(at, at + 4)));
    if (offset !== undefined) bytes[at + offset] = (bytes[at + offset] ?? 0) | 1;
  }
  return bytes;
}

describe("files in a zip", () => {
  it.each([
    ["a name that leads out of the folder", "../../etc/phieu.xlsx"],
    ["a name that begins at the root", "/phieu.xlsx"],
    ["a name with the slashes of Windows", "..\\..\\phieu.xlsx"],
    ["a name that Windows keeps for itself", "CON.xlsx"],
    ["a name of dots", "..xlsx"],
    ["no ending", "phieu"],
    ["300 letters", `${"phiếu ".repeat(50)}.xlsx`],
    ["marks that stand apart from their letters", "Mầm non Hòa An.xlsx".normalize("NFD")],
    ["a picture", "phiếu 📋✅.xlsx"],
  ])("are read whatever they are called: %s", async (_, name) => {
    expect(await told(zipSync({ [name]: await form() }))).toEqual([[`truong.zip/${name}`, ["MN01"]]]);
  });

  it("are read both where two are called alike", async () => {
    const zip = zipSync({ "phieu-a.xlsx": await form("MN01"), "phieu-b.xlsx": await form("TH01") });
    const alike = renamed(zip, "phieu-b", new TextEncoder().encode("phieu-a"));
    expect(await told(alike)).toEqual([
      ["truong.zip/phieu-a.xlsx", ["MN01"]],
      ["truong.zip/phieu-a.xlsx", ["TH01"]],
    ]);
  });

  it("are read in zips within zips, and no deeper than anybody packs", async () => {
    let nested = zipSync({
      "phieu.xlsx": await form(),
      "sub/": new Uint8Array(),
      "sub/~$phieu.xlsx": new Uint8Array(9),
    });
    expect(await told(zipSync({ "b.zip": nested }))).toEqual([["truong.zip/b.zip/phieu.xlsx", ["MN01"]]]);
    for (let depth = 0; depth < 5; depth++) nested = zipSync({ "b.zip": nested });
    expect(await told(nested)).toEqual([["truong.zip/b.zip/b.zip/b.zip", "not-xlsx"]]);
  });

  it("are told to have a password where they are locked, and the others are read", async () => {
    const zip = zipSync({ "a.xlsx": await form(), "b.docx": new Uint8Array(9) });
    expect(await told(locked(zip))).toEqual([
      ["truong.zip/a.xlsx", "encrypted"],
      ["truong.zip/b.docx", "word"],
    ]);
  });

  it("are not unpacked where they shrank more than anything that people write", async () => {
    const zip = zipSync({ "bom.xlsx": new Uint8Array(40_000_000), "phieu.xlsx": await form() });
    expect(await told(zip)).toEqual([
      ["truong.zip/bom.xlsx", "too-large"],
      ["truong.zip/phieu.xlsx", ["MN01"]],
    ]);
  });

  it("take no more room than their zip says, even where it lies", async () => {
    const zip = zipSync({ "bom.xlsx": new Uint8Array(1_000_000) });
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 6, true);
    view.setUint32(directory + 24, 1000, true);
    const [[, said] = []] = await told(zip);
    expect(["damaged", "not-xlsx"]).toContain(said);
  });

  it("are told to be damaged where the zip was cut off, by the zip's own name", async () => {
    const zip = zipSync({ "a.xlsx": await form() });
    expect(await told(zip.slice(0, zip.length - 40))).toEqual([["truong.zip", "damaged"]]);
    expect(await told(zipSync({}))).toEqual([["truong.zip", "not-xlsx"]]);
  });

  it("are read where something was put before the end of the zip or behind it", async () => {
    const zip = zipSync({ "a.xlsx": await form() });
    expect(await told(new Uint8Array([...zip, ...new TextEncoder().encode("\r\n-- sent by mail --")]))).toEqual([
      ["truong.zip/a.xlsx", ["MN01"]],
    ]);
  });

  it.each([
    ["~$phieu.xlsx", true],
    ["truong/._phieu.xlsx", true],
    [".~lock.phieu.xlsx#", true],
    ["__MACOSX/phieu.xlsx", true],
    ["__MACOSX", true],
    [".DS_Store", true],
    ["truong/Thumbs.db", true],
    [".phieu.xlsx", false],
    ["../phieu.zip", false],
    ["truong.2/phieu.xlsx", false],
  ])("are left out only where no person put them there: %s", (name, isLeftOut) => {
    expect(isLitter(name)).toBe(isLeftOut);
  });
});
