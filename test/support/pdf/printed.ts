import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Documents as LibreOffice prints them to PDF, all in one run; `documents` are by file name with its ending. */
export function printed(documents: ReadonlyMap<string, Uint8Array>, folder: string): ReadonlyMap<string, Uint8Array> {
  const place = mkdtempSync(join(folder, "print-"));
  const out = join(place, "pdf");
  mkdirSync(out);
  const files = [...documents].map(([name, bytes]) => {
    const file = join(place, name);
    writeFileSync(file, bytes);
    return file;
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(place, "profile")).href}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", out, ...files], {
    stdio: "ignore",
  });
  const pdfOf = (name: string): string => join(out, name.replace(/\.[^.]*$/, ".pdf"));
  return new Map([...documents.keys()].map((name) => [name, readFileSync(pdfOf(name))]));
}
